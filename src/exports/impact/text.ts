import { impactSections, impactSummary, type ImpactReport } from './sections.ts';

/** What a change topples, for a terminal. */
export const impactText = ({ before, after, asOf, impact }: ImpactReport): string =>
  [
    `Impact of ${after}, compared with ${before}, judged as of ${asOf}`,
    ...impactSections(impact).map(({ title, lines }) =>
      [
        `${title} (${lines.length})`,
        ...lines.map(({ subject, text }) => `  ${subject}: ${text}`),
      ].join('\n'),
    ),
    impactSummary(impact),
  ]
    .join('\n\n')
    .concat('\n');
