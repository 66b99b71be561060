import { isCertificationAudit } from '../../handbook/state/audit-state.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'audit/lead-missing',
  severity: 'warning',
  summary: 'Nothing says who leads an audit or a management review.',
  why: 'Auditors must be objective and impartial (9.2.2), and top management holds the review (9.3.1). Nobody can judge that if it is not known who they are.',
  check(handbook, report) {
    for (const audit of handbook.entries.audits) {
      const { kind, lead, body, auditors } = audit.data;
      const isReview = kind === 'management-review';
      if (lead !== undefined || body !== undefined || (!isReview && auditors.length > 0)) continue;
      const isBody = isCertificationAudit(audit);
      report({
        at: key(audit, 'kind'),
        found: `Nothing says who leads ${audit.id}.`,
        expected: isBody
          ? '`body` with the name of the certification body'
          : isReview
            ? '`lead` with the role of top management'
            : '`lead` with a role, or `auditors` if somebody from outside leads it',
        fix: isBody ? 'Add `body`.' : isReview ? 'Add `lead`.' : 'Add `lead` or `auditors`.',
      });
    }
  },
});
