import type { Table } from '../../views/table/table.ts';

/** More columns than an upright sheet of A4 has room for. */
export const needsLandscape = ({ columns }: Table): boolean => columns.length > 7;
