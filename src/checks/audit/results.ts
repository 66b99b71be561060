import { isWithin } from '../../handbook/state/audit-coverage.ts';
import { isHeldInCycle, isInternalAudit } from '../../handbook/state/audit-state.ts';
import { isNonconformity } from '../../handbook/state/finding-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { field, key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { firstOf, listed } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';
import type { Grade } from '../grade.ts';

/** Whose a finding is that an audit names: of another audit, or of another source. */
type Raised = { audit: string } | { source: string };

const says = {
  unrecorded: (id: string, missing: readonly string[]) => ({
    found: `${id} was held, but no result is recorded${missing.length > 0 ? ` for ${firstOf(missing)}` : ''}.`,
    expected:
      'a result under `results` for each clause and control under `covers`: `conform`, `finding` or `not-looked-at`',
    fix: 'Copy the results from the auditors’ notes or report. Write `not-looked-at` for what nobody looked at.',
  }),
  nameless: (id: string, of: string) => ({
    found: `${id} has a finding on ${of}, but does not name it.`,
    expected: '`finding` with the id of the finding',
    fix: 'Add `finding`. If there was none, set `result` to `conform`.',
  }),
  contrary: (id: string, of: string, finding: string, grade: Grade) => ({
    found: `${id} records ${of} as \`conform\`, but raised ${finding} (${grade}) against it.`,
    expected: `\`finding\`, with \`finding: ${finding}\``,
    fix: 'Correct the result, or what the finding is against.',
  }),
  ofOthers: (id: string, finding: string, raised: Raised) => ({
    found: `${id} names ${finding} as its finding, but ${'source' in raised ? `the source of ${finding} is \`${raised.source}\`` : `${raised.audit} raised ${finding}`}.`,
    expected: 'a finding whose `audit` is this audit',
    fix: `Name the finding that this audit raised, or correct \`audit\` of ${finding}.`,
  }),
  unnamed: (id: string, findings: readonly string[]) => ({
    found: `${id} raised ${listed(findings)}, but none of its results names ${findings.length === 1 ? 'it' : 'them'}.`,
    expected: 'a result with `finding` for each finding that the audit raised',
    fix: 'Write `result: finding` and `finding` for the clause or control that it is against.',
  }),
};
const say = sayer(says);

type Audit = Entry<'audits'>;
type Finding = Entry<'findings'>;

export const rule = defineRule({
  id: 'audit/results',
  severity: 'warning',
  summary:
    'An audit that was held does not say what it found on all that it covers, or its results and its findings contradict each other.',
  why: 'The results are the evidence that the programme was carried out (9.2.2). If nobody raised a finding, nobody may have looked. What the certification body found is in its own report.',
  says,
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
    ...say('unrecorded', audit.id, results.length === 0 ? [] : missing),
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
        ...say('nameless', audit.id, of),
      });
    const contrary = raised.find(
      (each) => result === 'conform' && isNonconformity(each) && each.data.against.includes(of),
    );
    if (contrary)
      report({
        at: field(audit, 'results', index, 'result'),
        ...say('contrary', audit.id, of, contrary.id, contrary.data.grade),
      });
    const other = finding === undefined ? undefined : handbook.byId.get(finding);
    if (other?.collection === 'findings' && other.data.audit !== audit.id)
      report({
        at: field(audit, 'results', index, 'finding'),
        ...say(
          'ofOthers',
          audit.id,
          other.id,
          other.data.audit === undefined
            ? { source: other.data.source }
            : { audit: other.data.audit },
        ),
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
      ...say(
        'unnamed',
        audit.id,
        unnamed.map(({ id }) => id),
      ),
    });
}
