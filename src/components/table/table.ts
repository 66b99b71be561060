import type { LongRegister } from '../../views/register-index.ts';
import type { Table } from '../../views/table/table.ts';
import { cellHtml } from '../cells/cell.ts';
import { scrollBox } from '../cells/scroll-box.ts';
import { classes, markup, type Html } from '../markup.ts';
import { tableGroupHtml } from './table-group.ts';
import { tableHeadHtml } from './table-head.ts';

/** How a table is shown. */
export interface TableLook {
  /** Classes of the table: `register`, `figures`. */
  class?: string;
  /** To be seen, where no heading above says the same. */
  captionShown?: boolean;
  /** Rows become blocks on narrow screens, each cell after the title of its column. */
  stacked?: boolean;
  /** On narrow screens, only the group that a link leads to is open: the heading of each is such a link. */
  folds?: boolean;
  /** Printed on sheets that lie on their side. */
  landscape?: boolean;
  /** Rows can be filtered; names what was typed in the address. */
  filters?: string | undefined;
  /** The rows are one page of a longer register, of which a filter would see no more than that. */
  part?: boolean;
  /** The register of which the rows are a page, where scripts can load the others. */
  register?: LongRegister | undefined;
  /** The search leaves the table out: it finds the entries by their own pages. */
  unsearched?: boolean;
}

/** Any table, in a box in which it scrolls. */
export function tableHtml(table: Table, look: TableLook = {}): Html {
  const { caption, columns, groups, totals } = table;
  const { stacked = true, folds = false, register } = look;
  const box = scrollBox({
    label: caption,
    className: look.landscape ? 'landscape' : undefined,
    unsearched: look.unsearched,
  });
  return markup`
    <div${box}>
      <table
        class=${classes(
          table.name,
          look.class,
          stacked && 'stacked',
          folds && 'folds',
          table.compact && 'compact',
        )}
        data-filters=${look.filters}
        data-part=${look.part}
        data-register=${register && JSON.stringify(register)}
      >
        <caption class=${!look.captionShown && 'hidden'}>${caption}</caption>
        ${tableHeadHtml(columns)}
        ${groups.map((group) => tableGroupHtml(group, columns, folds))}
        ${totals && totalsHtml(table, totals)}
      </table>
    </div>
  `;
}

const totalsHtml = ({ columns }: Table, totals: NonNullable<Table['totals']>): Html => markup`
  <tfoot>
    <tr>
      ${totals.map((cell, index) =>
        index === 0
          ? markup`<th scope="row">${cellHtml(cell)}</th>`
          : markup`<td class=${columns[index]?.numeric && 'numeric'}>${cellHtml(cell)}</td>`,
      )}
    </tr>
  </tfoot>
`;
