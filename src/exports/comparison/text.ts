import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { numbered } from '../../views/links.ts';
import { plainValue } from '../../views/table/plain.ts';
import type { Cell } from '../../views/table/cell.ts';
import type { PartRow } from '../../views/what-changed/part-row.ts';
import { changedPlaces, type ChangedEntry } from '../../views/what-changed/what-changed.ts';
import type { ComparisonReport } from './report.ts';

/** What changed, for a terminal: by collection and entry, a line for each field. */
export function comparisonText({ handbook, before, after, comparison }: ComparisonReport): string {
  const { whatChanged: t } = messagesFor(handbook.config.language);
  const places = changedPlaces(handbook, comparison).map(({ title, entries }) =>
    [title, ...entries.flatMap((entry) => entryLines(handbook, entry))].join('\n'),
  );
  const count = comparison.entries.length;
  return [
    t.between(before, after, handbook.asOf),
    ...places,
    count === 0 ? t.nothing : `${t.total(count)}.`,
  ]
    .join('\n\n')
    .concat('\n');
}

const entryLines = (handbook: Handbook, { link, told, rows }: ChangedEntry): string[] => [
  `  ${numbered(link)}${told === undefined ? '' : ` (${told})`}`,
  ...rows.map((row) => `    ${row.about}: ${row.field}: ${valuesText(handbook, row)}`),
];

/** The values of a change in one line: `no → yes`, or the words that went and came. */
function valuesText(handbook: Handbook, { values }: PartRow): string {
  const inLine = (cell: Cell) =>
    String(plainValue(handbook, cell)).replaceAll('\n', '; ') ||
    messagesFor(handbook.config.language).common.none;
  return 'edits' in values
    ? inLine({ kind: 'edited', edits: values.edits }).replace(/\s+/g, ' ')
    : `${inLine(values.before)} → ${inLine(values.after)}`;
}
