import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { nistRows } from '../../standards/nist-ai-rmf.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { none, text } from '../table/make.ts';
import { columnsOf, type Table } from '../table/table.ts';

/** Subcategories of the NIST AI RMF by function, with the clauses and controls that serve them. */
export function nistTable(handbook: Handbook): Table {
  const { nist: t } = messagesFor(handbook.config.language).crosswalk;
  const numbers = (ids: readonly string[]): Cell =>
    ids.length === 0
      ? none('–')
      : { kind: 'line', separator: ', ', cells: ids.map((id) => numberOf(handbook, id)) };
  const functions = Map.groupBy(nistRows, ({ nist }) => nist.split(' ')[0] ?? '');
  return {
    name: 'nist',
    caption: t.caption,
    columns: columnsOf(t.columns),
    groups: [...functions].map(([name, rows]) => ({
      head: text(name),
      rows: rows.map(({ nist, iso42001 }) => ({
        cells: [
          text(nist),
          numbers(iso42001.filter((id) => !id.startsWith('A.'))),
          numbers(iso42001.filter((id) => id.startsWith('A.'))),
        ],
      })),
    })),
  };
}

/** The number alone: 72 rows of titles would hide what is compared. */
function numberOf(handbook: Handbook, id: string): Cell {
  const { path } = linkTo(handbook, id);
  return path ? { kind: 'address', href: path, text: id } : text(id);
}
