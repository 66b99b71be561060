import type { TableColumn } from '../../views/table/table.ts';
import { classes } from '../markup.ts';

/** What a column is, as classes that its head and its cells have. */
export const classesOf = ({ numeric, long, apart, minor, printOnly, screenOnly }: TableColumn) =>
  classes(
    numeric && 'numeric',
    long && 'long',
    apart && 'apart',
    minor && 'minor',
    printOnly && 'print-only',
    screenOnly && 'screen-only',
  );
