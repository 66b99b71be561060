import type { TableColumn } from '../../views/table/table.ts';

const common = ({ numeric, long, apart, minor, printOnly, screenOnly }: TableColumn) => ({
  numeric,
  long,
  apart,
  minor,
  'print-only': printOnly,
  'screen-only': screenOnly,
});

/** Classes of the head of a column. */
export const headClasses = (column: TableColumn) => [`column-${column.id}`, common(column)];

/** Classes of a cell of a column. */
export const cellClasses = (column: TableColumn) => [
  column.named && `cell-${column.id}`,
  common(column),
];
