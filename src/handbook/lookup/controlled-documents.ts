import type { Entry, Handbook } from '../types.ts';

/** What is under document control (7.5). */
export type ControlledDocument = Entry<'policies'> | Entry<'clauses'> | Entry<'assessments'>;

/** Whether an entry of any collection is under document control (7.5). */
export const isControlled = (entry: Entry): entry is ControlledDocument =>
  entry.collection === 'policies' ||
  entry.collection === 'clauses' ||
  entry.collection === 'assessments';

/** Id under which the Statement of Applicability stands in the register of documents. */
export const statementId = 'soa';

/** The documents of a handbook in the order of their register; the Statement stands before them. */
export const controlledDocuments = ({ entries }: Handbook): ControlledDocument[] => [
  ...entries.policies,
  ...entries.clauses,
  ...entries.assessments,
];
