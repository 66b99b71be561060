import { collections } from '../../../schemas/index.ts';
import { operationFields } from '../../collections/inventory.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { factsOf } from '../cells.ts';
import type { Fact } from '../table/cell.ts';

/** What a system has to meet, who oversees it, what is measured and logged, and who is told what. */
export interface SystemOperation {
  facts: Fact[];
  /** Fields that are lists of groups, one table each. */
  tables: Fact[];
}

/** What is recorded of these; what is not is left out. */
export function systemOperation(handbook: Handbook, { data }: System): SystemOperation {
  const shown: readonly string[] = operationFields;
  const facts = factsOf(handbook, collections.inventory.schema, data).filter(
    ({ field, cell }) =>
      shown.includes(field) &&
      cell.kind !== 'none' &&
      !(cell.kind === 'table' && cell.rows.length === 0),
  );
  return {
    facts: facts.filter(({ cell }) => cell.kind !== 'table'),
    tables: facts.filter(({ cell }) => cell.kind === 'table'),
  };
}
