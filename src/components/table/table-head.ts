import type { TableColumn } from '../../views/table/table.ts';
import { cellHtml } from '../cells/cell.ts';
import { classes, markup, type Html } from '../markup.ts';
import { classesOf } from './classes.ts';

/** The heads of columns; those of a group are under the head of the group. */
export function tableHeadHtml(columns: readonly TableColumn[]): Html {
  const grouped = columns.some(({ group }) => group !== undefined);
  if (!grouped) return markup`<thead>${row(columns)}</thead>`;
  const groups = groupsOf(columns);
  return markup`
    ${groups.map(({ columns: under }) => markup`<colgroup span=${under.length}></colgroup>`)}
    <thead>
      <tr>
        ${groups.map(({ title, columns: under }) =>
          title === undefined
            ? under.map(
                (column) =>
                  markup`<th scope="col" rowspan="2" class=${classOf(column)}>${column.title}</th>`,
              )
            : markup`
                <th scope="colgroup" colspan=${under.length} class=${under[0]?.apart && 'apart'}>
                  ${title}
                </th>
              `,
        )}
      </tr>
      ${row(columns.filter(({ group }) => group !== undefined))}
    </thead>
  `;
}

const row = (columns: readonly TableColumn[]): Html => markup`
  <tr>
    ${columns.map(
      (column) => markup`
        <th
          scope="col"
          class=${classOf(column)}
          data-filter=${column.filter}
          data-counts=${column.counts && JSON.stringify(column.counts)}
        >
          ${column.title}
          ${column.detail && cellHtml(column.detail)}
        </th>
      `,
    )}
  </tr>
`;

const classOf = (column: TableColumn) => classes(`column-${column.id}`, classesOf(column));

interface ColumnGroup {
  title: string | undefined;
  columns: TableColumn[];
}

/** Columns beside one another with the same group. */
function groupsOf(columns: readonly TableColumn[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group !== undefined && last?.title === column.group) last.columns.push(column);
    else groups.push({ title: column.group, columns: [column] });
  }
  return groups;
}
