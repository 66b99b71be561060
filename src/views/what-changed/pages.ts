import type { Handbook } from '../../handbook/types.ts';
import { numbered, type EntryLink } from '../links.ts';
import type { TableRow } from '../table/table.ts';
import { leadHeight, placeHeight, rowHeight } from './phone-height.ts';
import { rowsOf } from './rows.ts';
import { shortCell } from './short-cell.ts';
import { sinceBaseline, type ChangedPlace } from './what-changed.ts';

/** An entry on a page, with as many of its changes as are on that page. */
interface ShownEntry {
  link: EntryLink;
  rows: TableRow[];
  /** Whether its first changes are on the page before. */
  continued: boolean;
}

/** A place on a page, with its entries there. */
export interface ShownPlace extends Pick<ChangedPlace, 'place' | 'title'> {
  entries: ShownEntry[];
}

/** Pixels of a page on a phone, without what is above and below its tables: no more than fourteen screens in all. */
const pageHeight = 10_000;

/** What changed since the last audit, cut into pages. There is always a first page. */
export function pagesSinceBaseline(handbook: Handbook): ShownPlace[][] {
  const since = sinceBaseline(handbook);
  return changedPages(handbook, 'baseline' in since ? since.places : []);
}

/**
 * Cuts changes into pages that are not too long on a phone. An entry begins on a new page rather than being cut; one
 * that is longer than a page goes on at the next. There is always a first page.
 */
export function changedPages(handbook: Handbook, places: readonly ChangedPlace[]): ShownPlace[][] {
  const pages: ShownPlace[][] = [[]];
  let room = pageHeight;
  const turn = () => {
    pages.push([]);
    room = pageHeight;
  };
  for (const { place, title, entries } of places)
    for (const entry of entries) {
      const rows = rowsOf(handbook, entry).map((row) => ({
        ...row,
        cells: row.cells.map((cell) => shortCell(handbook, cell)),
      }));
      const heights = rows.map((row) => rowHeight(handbook, row));
      const above = () =>
        (pages.at(-1)?.at(-1)?.place === place ? 0 : placeHeight) +
        leadHeight(numbered(entry.link));
      if (above() + sum(heights) > room && room < pageHeight) turn();
      let shown: ShownEntry | undefined;
      for (const [index, row] of rows.entries()) {
        const height = heights[index] ?? 0;
        if (shown !== undefined && height > room) {
          turn();
          shown = undefined;
        }
        if (shown === undefined) {
          shown = { link: entry.link, rows: [], continued: index > 0 };
          room -= above();
          add(pages.at(-1), { place, title, entries: [shown] });
        }
        shown.rows.push(row);
        room -= height;
      }
    }
  return pages;
}

/** Puts an entry below those of its place that are on a page already. */
function add(page: ShownPlace[] | undefined, part: ShownPlace): void {
  const begun = page?.at(-1);
  if (begun?.place === part.place) begun.entries.push(...part.entries);
  else page?.push(part);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
