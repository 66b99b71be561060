import { collections } from '../../../schemas/index.ts';
import { isControlled } from '../../handbook/lookup/controlled-documents.ts';
import { isChangedSinceApproval } from '../../handbook/state/approved-text.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { factsOf } from '../cells.ts';
import type { Fact } from '../table/cell.ts';
import { state } from '../table/make.ts';

export interface EntryView {
  /** Fields with their values; those without a value are left out. */
  facts: Fact[];
  /** Fields that hold tables, which stand below the others. */
  tables: Fact[];
}

/** What the page of any entry shows: its own facts. */
export function entryView(
  handbook: Handbook,
  entry: Entry,
  omit: readonly string[] = [],
): EntryView {
  const { schema } = collections[entry.collection];
  const facts = factsOf(handbook, schema, entry.data, ['title', ...omit])
    .filter(({ cell }) => cell.kind !== 'none')
    .map((fact) =>
      fact.field === 'status' && isControlled(entry) && isChangedSinceApproval(handbook, entry)
        ? { ...fact, cell: state(handbook, 'policy', 'changed') }
        : fact,
    );
  return {
    facts: facts.filter(({ cell }) => cell.kind !== 'table'),
    tables: facts.filter(({ cell }) => cell.kind === 'table'),
  };
}
