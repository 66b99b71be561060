import { relative } from 'node:path';
import { quantity } from '../../issues/words.ts';
import type { DocumentOutcome, PreparedDocuments } from './import-documents.ts';

/** So many addresses of one document are named in a text; JSON has them all. */
const namedAddresses = 8;

/** What becomes of each document, in figures. */
export const documentCounts = ({ outcomes, files }: PreparedDocuments) => {
  const count = (became: DocumentOutcome['became']) =>
    outcomes.filter((each) => each.became === became).length;
  return {
    documents: outcomes.length,
    new: count('new'),
    there: count('there'),
    faulty: count('faulty'),
    attachments: [...files.keys()].filter((file) => file.startsWith('files/')).length,
  };
};

/** The report for a terminal: a line for each document, and below it what somebody should know. */
export function documentsText(prepared: PreparedDocuments): string {
  const folder = process.cwd();
  return prepared.outcomes
    .flatMap((outcome) => [
      `${relative(folder, outcome.file)} → ${became(outcome)}`,
      ...outcome.faults.slice(0, 10).map((fault) => `    ✖ ${fault}`),
      ...details(outcome).map((note) => `    ${note}`),
    ])
    .join('\n');
}

const became = ({ became, id, title, links, warnings }: DocumentOutcome): string => {
  if (became === 'there') return `${id}: there is such an entry already, and it is left as it is.`;
  if (became === 'faulty') return 'cannot be imported:';
  const parts = links
    ? [
        ...(links.entries > 0 ? [`${quantity(links.entries, 'link')} to entries`] : []),
        ...(links.outside > 0 ? [`${quantity(links.outside, 'link')} to other sites`] : []),
        ...(links.images > 0 ? [quantity(links.images, 'image')] : []),
        ...(links.files > 0 ? [quantity(links.files, 'attachment')] : []),
        ...(warnings > 0 ? [quantity(warnings, 'warning')] : []),
      ]
    : [];
  return `${id}: ${title}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
};

function details({ became, links, notes }: DocumentOutcome): string[] {
  if (became !== 'new') return [];
  const lost = links?.lost ?? [];
  return [
    ...notes,
    ...(links && links.withoutAlt > 0
      ? [
          `${quantity(links.withoutAlt, 'image has', 'images have')} no alternative text. Write what each shows between the brackets of \`![…]\`.`,
        ]
      : []),
    ...(lost.length > 0
      ? [
          `${quantity(lost.length, 'address leads', 'addresses lead')} nowhere from the handbook. The text is kept:`,
          ...lost.slice(0, namedAddresses).map(({ address, why }) => `  ${address}: ${why}.`),
          ...(lost.length > namedAddresses
            ? [`  … and ${lost.length - namedAddresses} more.`]
            : []),
        ]
      : []),
  ];
}

/** The report as data. */
export const documentsJson = (prepared: PreparedDocuments, written: boolean): string =>
  `${JSON.stringify(
    {
      what: 'policies',
      counts: documentCounts(prepared),
      written,
      files: written ? [...prepared.files.keys()] : [],
      documents: prepared.outcomes,
    },
    null,
    2,
  )}\n`;
