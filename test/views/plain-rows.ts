import type { Handbook } from '../../src/handbook/types.ts';
import { groupName, plainValue, type PlainValue } from '../../src/views/table/plain.ts';
import type { Table } from '../../src/views/table/table.ts';

/** A row of a table without markup. */
export interface PlainRow {
  /** The name of the group to which it belongs, without the figures beside it. */
  group: string;
  values: PlainValue[];
}

/** All rows of a table without markup, in the order of the page. */
export const plainRows = (handbook: Handbook, table: Table): PlainRow[] =>
  table.groups.flatMap(({ head, lead, rows }) =>
    rows.map(({ cells }) => ({
      group: head ? groupName(handbook, head) : '',
      values: [...(lead ? [lead] : []), ...cells].map((cell) => plainValue(handbook, cell)),
    })),
  );
