import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { link, none, text } from '../table/make.ts';
import { plainValue } from '../table/plain.ts';
import { columnsOf, type Table, type TableRow } from '../table/table.ts';
import { shortEdits } from './clipped-edits.ts';
import { sinceBaseline, type ChangedEntry, type ChangedPlace } from './what-changed.ts';

/** The changes of a place, a group of rows for each entry. */
export function changedTable(handbook: Handbook, { place, title, entries }: ChangedPlace): Table {
  const { whatChanged: t } = messagesFor(handbook.config.language);
  return {
    name: `what-changed-${place}`,
    caption: title,
    columns: columnsOf(t.columns),
    groups: entries.map((entry) => ({
      lead: link(entry.link),
      rows: rowsOf(handbook, entry),
    })),
  };
}

/** All changes in one table, for files: each row names its entry, and a group is a place. */
export function changedSheet(handbook: Handbook, places: readonly ChangedPlace[]): Table {
  const { whatChanged: t } = messagesFor(handbook.config.language);
  return {
    name: 'what-changed',
    caption: t.title,
    columns: columnsOf(t.columns),
    groups: places.map(({ title, entries }) => ({
      head: text(title),
      rows: entries.flatMap((entry) =>
        rowsOf(handbook, entry).map(({ cells }) => ({ cells: [link(entry.link), ...cells] })),
      ),
    })),
  };
}

/** What became of an entry, if it did not only change, and then its changes. */
const rowsOf = (handbook: Handbook, { told, fate, rows }: ChangedEntry): TableRow[] => [
  ...(told !== undefined || rows.length === 0
    ? [{ cells: [text(told ?? wordFor(handbook, fate)), none(''), none(''), none('')] }]
    : []),
  ...rows.map(({ about, field, values }): TableRow => {
    const head = [text(about), text(field)];
    return 'edits' in values
      ? { cells: [...head, { kind: 'edited', edits: shortEdits(values.edits) }], spanFrom: 2 }
      : { cells: [...head, values.before, values.after] };
  }),
];

/** What is said of a thing of which only that it changed is known, such as a file. */
const wordFor = ({ config }: Handbook, fate: ChangedEntry['fate']): string => {
  const { whatChanged: t } = messagesFor(config.language);
  return fate === 'changed' ? t.changed : t.fates[fate];
};

/** Characters that a page shows at most, so that it stays light; a row counts for more than its words. */
const pageLength = 28_000;
const rowLength = 160;

/** What changed since the last audit, cut into pages. There is always a first page. */
export function pagesSinceBaseline(handbook: Handbook): ChangedPlace[][] {
  const since = sinceBaseline(handbook);
  return changedPages(handbook, 'baseline' in since ? since.places : []);
}

/** Cuts changes into pages. There is always a first page. */
function changedPages(handbook: Handbook, places: readonly ChangedPlace[]): ChangedPlace[][] {
  const pages: ChangedPlace[][] = [[]];
  let room = pageLength;
  for (const place of places)
    for (const entry of place.entries) {
      const length = lengthOf(handbook, entry);
      if (length > room && room < pageLength) {
        pages.push([]);
        room = pageLength;
      }
      room -= length;
      const page = pages.at(-1);
      const begun = page?.at(-1);
      if (begun?.place === place.place) begun.entries.push(entry);
      else page?.push({ ...place, entries: [entry] });
    }
  return pages;
}

const lengthOf = (handbook: Handbook, entry: ChangedEntry): number =>
  rowsOf(handbook, entry).reduce(
    (sum, { cells }) =>
      sum +
      rowLength +
      cells.reduce((all, cell) => all + String(plainValue(handbook, cell)).length, 0),
    rowLength,
  );
