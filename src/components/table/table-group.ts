import type { TableColumn, TableGroup } from '../../views/table/table.ts';
import { cellHtml } from '../cells/cell.ts';
import { markup, type Html } from '../markup.ts';
import { tableRowsHtml } from './table-rows.ts';

/**
 * Rows that belong together, with their heading.
 *
 * @param folds - on narrow screens, only the group that a link leads to is open: its heading is such a link
 */
export function tableGroupHtml(
  group: TableGroup,
  columns: readonly TableColumn[],
  folds: boolean,
): Html {
  const { rows, lead, none } = group;
  return markup`
    <tbody>
      ${headingHtml(group, columns.length, folds)}
      ${
        rows.length === 0 &&
        none &&
        markup`
        <tr>
          ${lead && markup`<th scope="row">${cellHtml(lead)}</th>`}
          <td class="none" colspan=${columns.length - (lead ? 1 : 0)}>${none}</td>
        </tr>
      `
      }
      ${tableRowsHtml(group, columns)}
    </tbody>
  `;
}

function headingHtml({ id, head }: TableGroup, columns: number, folds: boolean): Html | undefined {
  if (!head) return undefined;
  const linked = (html: Html) => (folds ? markup`<a href=${`#${id}`}>${html}</a>` : html);
  const title =
    head.kind === 'line' && head.cells.some(({ kind }) => kind === 'bar')
      ? markup`
          <span class="with-bar">
            ${head.cells.map((cell, index) =>
              index === 0 ? linked(cellHtml(cell)) : cellHtml(cell),
            )}
          </span>
        `
      : linked(cellHtml(head));
  return markup`
    <tr class="area">
      <th scope="rowgroup" colspan=${columns} id=${id}>${title}</th>
    </tr>
  `;
}
