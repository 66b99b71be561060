import { nameOf } from '../../views/table/name-of.ts';
import type { TableColumn, TableGroup, TableRow } from '../../views/table/table.ts';
import { cellHtml } from '../cells/cell.ts';
import { classes, markup, type Html } from '../markup.ts';
import { classesOf } from './classes.ts';

/** What all cells of a column have alike. */
interface Column {
  title: string | undefined;
  className: string | undefined;
}

/** The rows of a group, below its heading. */
export function tableRowsHtml({ lead, rows }: TableGroup, columns: readonly TableColumn[]): Html {
  const own = (lead ? columns.slice(1) : columns).map(columnOf);
  const first = lead && markup`<th scope="rowgroup" rowspan=${rows.length}>${cellHtml(lead)}</th>`;
  return markup`${rows.map((row, index) =>
    lead ? rowHtml(row, own, -1, index === 0 && first) : rowHtml(row, own, 0),
  )}`;
}

const columnOf = (column: TableColumn): Column => ({
  title: column.unlabelled ? undefined : column.title,
  className: classes(column.named && `cell-${column.id}`, classesOf(column)),
});

/**
 * @param ownHead - column whose cell names the row, unless the row says otherwise
 * @param lead - names this row and those that follow it
 */
function rowHtml(
  { id, cells, head, values = {}, tone, spanFrom }: TableRow,
  columns: readonly Column[],
  ownHead: number,
  lead?: Html | false,
): Html {
  const naming = head ?? ownHead;
  const name = cells[naming] && nameOf(cells[naming]);
  const shown = spanFrom === undefined ? cells : cells.slice(0, spanFrom + 1);
  return markup`
    <tr id=${id} class=${tone && `row-${tone}`}${dataOf(values)}>
      ${lead}
      ${shown.map((cell, index) => {
        if (index === naming) return markup`<th scope="row">${cellHtml(cell)}</th>`;
        const { title, className } = columns[index] ?? {};
        // What a number or a state of the row is about, for those who read links without the table around them.
        const about = [title, name].filter(Boolean).join(', ');
        const span = index === spanFrom ? columns.length - index : undefined;
        return markup`
          <td class=${className} data-label=${title} colspan=${span}>${cellHtml(cell, about)}</td>
        `;
      })}
    </tr>
  `;
}

const dataOf = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value]));
