import { isWithin } from '../../handbook/state/audit-coverage.ts';
import { isHeldInCycle, isInternalAudit } from '../../handbook/state/audit-state.ts';
import { isNonconformity } from '../../handbook/state/finding-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { field, key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { firstOf, listed } from '../../issues/words.ts';

type Audit = Entry<'audits'>;
type Finding = Entry<'findings'>;

export const rule = defineRule({
  id: 'audit/results',
  severity: 'warning',
  summary:
    'An audit that was held does not say what it found on all that it covers, or its results and its findings contradict each other.',
  why: 'The results are the evidence that the programme was carried out (9.2.2). If nobody raised a finding, nobody may have looked. What the certification body found is in its own report.',
  check(handbook, report) {
    const raisedIn = Map.groupBy(handbook.entries.findings, ({ data }) => data.audit);
    for (const audit of handbook.entries.audits) {
      const raised = raisedIn.get(audit.id) ?? [];
      if (isInternalAudit(audit) && isHeldInCycle(handbook, audit)) reportUnrecorded(audit, report);
      reportContradictions(handbook, audit, raised, report);
    }
  },
});

type Tell = Parameters<typeof rule.check>[1];

/** Says what an audit covered, and wrote nothing down about. */
function reportUnrecorded(audit: Audit, report: Tell) {
  const { covers, results } = audit.data;
  const told = (id: string) =>
    results.some(({ of }) => isWithin(id, of)) ||
    // A clause is told of where one of its sub-clauses is.
    results.some(({ of }) => isWithin(of, id));
  const missing = covers.filter((id) => !told(id));
  if (missing.length === 0) return;
  report({
    at: key(audit, results.length > 0 ? 'results' : 'covers'),
    found:
      results.length === 0
        ? `${audit.id} was held, but no result is recorded.`
        : `${audit.id} was held, but no result is recorded for ${firstOf(missing)}.`,
    expected:
      'a result under `results` for each clause and control under `covers`: `conform`, `finding` or `not-looked-at`',
    fix: 'Copy the results from the auditors’ notes or report. Write `not-looked-at` for what nobody looked at.',
  });
}

/** Says where results and findings of an audit do not fit together. */
function reportContradictions(
  handbook: Handbook,
  audit: Audit,
  raised: readonly Finding[],
  report: Tell,
) {
  const { results } = audit.data;
  results.forEach(({ of, result, finding }, index) => {
    if (result === 'finding' && finding === undefined)
      report({
        at: field(audit, 'results', index, 'result'),
        found: `${audit.id} has a finding on ${of}, but does not name it.`,
        expected: '`finding` with the id of the finding',
        fix: 'Add `finding`. If there was none, set `result` to `conform`.',
      });
    const contrary = raised.find(
      (each) => result === 'conform' && isNonconformity(each) && each.data.against.includes(of),
    );
    if (contrary)
      report({
        at: field(audit, 'results', index, 'result'),
        found: `${audit.id} records ${of} as \`conform\`, but raised ${contrary.id} (${contrary.data.grade}) against it.`,
        expected: `\`finding\`, with \`finding: ${contrary.id}\``,
        fix: 'Correct the result, or what the finding is against.',
      });
    const other = finding === undefined ? undefined : handbook.byId.get(finding);
    if (other?.collection === 'findings' && other.data.audit !== audit.id)
      report({
        at: field(audit, 'results', index, 'finding'),
        found: `${audit.id} names ${other.id} as its finding, but ${other.data.audit === undefined ? `the source of ${other.id} is \`${other.data.source}\`` : `${other.data.audit} raised ${other.id}`}.`,
        expected: 'a finding whose `audit` is this audit',
        fix: `Name the finding that this audit raised, or correct \`audit\` of ${other.id}.`,
      });
  });
  if (results.length === 0) return;
  const named = new Set(results.map(({ finding }) => finding));
  // A conform result that contradicts a finding is told already.
  const unnamed = raised.filter(
    (finding) =>
      !named.has(finding.id) &&
      !results.some(
        ({ of, result, finding: id }) =>
          finding.data.against.includes(of) &&
          ((result === 'conform' && isNonconformity(finding)) ||
            (result === 'finding' && id === undefined)),
      ),
  );
  if (unnamed.length > 0)
    report({
      at: key(audit, 'results'),
      found: `${audit.id} raised ${listed(unnamed.map(({ id }) => id))}, but none of its results names ${unnamed.length === 1 ? 'it' : 'them'}.`,
      expected: 'a result with `finding` for each finding that the audit raised',
      fix: 'Write `result: finding` and `finding` for the clause or control that it is against.',
    });
}
