import { isCertificationAudit } from '../../handbook/state/audit-state.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  ofBody: (id: string) => ({
    found: `Nothing says who leads ${id}.`,
    expected: '`body` with the name of the certification body',
    fix: 'Add `body`.',
  }),
  ofReview: (id: string) => ({
    found: `Nothing says who leads ${id}.`,
    expected: '`lead` with the role of top management',
    fix: 'Add `lead`.',
  }),
  ofAudit: (id: string) => ({
    found: `Nothing says who leads ${id}.`,
    expected: '`lead` with a role, or `auditors` if somebody from outside leads it',
    fix: 'Add `lead` or `auditors`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'audit/lead-missing',
  severity: 'warning',
  summary: 'Nothing says who leads an audit or a management review.',
  why: 'Auditors must be objective and impartial (9.2.2), and top management holds the review (9.3.1). Nobody can judge that if it is not known who they are.',
  says,
  check(handbook, report) {
    for (const audit of handbook.entries.audits) {
      const { kind, lead, body, auditors } = audit.data;
      const isReview = kind === 'management-review';
      if (lead !== undefined || body !== undefined || (!isReview && auditors.length > 0)) continue;
      const isBody = isCertificationAudit(audit);
      report({
        at: key(audit, 'kind'),
        ...say(isBody ? 'ofBody' : isReview ? 'ofReview' : 'ofAudit', audit.id),
      });
    }
  },
});
