import { messages } from '../../site.ts';
import { isLong } from '../../views/cells.ts';
import type { Cell, NestedColumn } from '../../views/table/cell.ts';
import { markup, type Html } from '../markup.ts';
import { cellHtml } from './cell.ts';
import { scrollBox } from './scroll-box.ts';

export interface NestedTableTitle {
  caption?: string | undefined;
  /** The caption names the box around the table; a heading above says it to the eye. */
  untitled?: boolean | undefined;
}

/** A table inside a cell, or of a field of an entry. */
export function nestedTableHtml(
  columns: readonly NestedColumn[],
  rows: readonly (readonly Cell[])[],
  { caption, untitled = false }: NestedTableTitle = {},
): Html {
  const kinds = columns.map((_, index) => kindOf(rows.flatMap((row) => row[index] ?? [])));
  return markup`
    <div${scrollBox({ label: caption ?? messages().common.table })}>
      <table class="stacked">
        ${caption !== undefined && !untitled && markup`<caption>${caption}</caption>`}
        <thead>
          <tr>
            ${columns.map(
              ({ label }, index) => markup`<th scope="col" class=${kinds[index]}>${label}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => markup`
              <tr>
                ${row.map(
                  (cell, index) => markup`
                    <td class=${kinds[index]} data-label=${columns[index]?.label}>
                      ${cellHtml(cell)}
                    </td>
                  `,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function kindOf(cells: readonly Cell[]): string | undefined {
  if (cells.every(({ kind }) => kind === 'number')) return 'numeric';
  return cells.some(isLong) ? 'long' : undefined;
}
