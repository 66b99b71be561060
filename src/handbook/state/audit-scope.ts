import { isWithin } from './audit-coverage.ts';
import { documentsOf } from '../lookup/control-documents.ts';
import type { Entry, Handbook } from '../types.ts';

/** What an audit looks at, as entries of the handbook. */
export type Audited = Entry<'clauses'> | Entry<'controls'> | Entry<'policies'>;

/**
 * The entries that an audit looks at by what it covers: the controls, the entries of the clauses,
 * and the documents in force or in preparation that carry out either. Each once, in the order of
 * the handbook.
 */
export function auditedEntries(handbook: Handbook, { data }: Entry<'audits'>): Audited[] {
  const { clauses, controls, policies } = handbook.entries;
  const coveredControls = controls.filter(({ id }) => data.covers.includes(id));
  const coveredClauses = clauses.filter(({ id, data: { rows } }) =>
    data.covers.some(
      (covered) =>
        id === `clause-${covered}` || rows.some(({ clause }) => overlap(covered, clause)),
    ),
  );
  const documents = new Set<Entry<'policies'>>(
    coveredControls.flatMap((control) => documentsOf(handbook, control)),
  );
  for (const policy of policies)
    if (data.covers.some((covered) => policyServes(handbook, policy, covered)))
      documents.add(policy);
  return [
    ...coveredClauses,
    ...coveredControls,
    ...policies.filter((policy) => documents.has(policy) && policy.data.status !== 'retired'),
  ];
}

/** Whether a document carries a clause out, by its own word or by that of the clause's row. */
const policyServes = (
  { entries }: Handbook,
  { id, data }: Entry<'policies'>,
  covered: string,
): boolean =>
  data.satisfies.some((satisfied) => overlap(covered, satisfied)) ||
  entries.clauses.some(({ data: { rows } }) =>
    rows.some(({ clause, documents }) => documents?.includes(id) && overlap(covered, clause)),
  );

/** Whether two clauses are the same, or one lies within the other. */
const overlap = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);
