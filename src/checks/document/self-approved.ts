import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'document/self-approved',
  severity: 'warning',
  summary:
    'Owner and approver of a document, an impact assessment or the Statement of Applicability are the same role.',
  why: 'Approval is a second look (7.5.2). Whoever approves the own text has looked once.',
  check(handbook, report) {
    const { entries, config } = handbook;
    const documents = [...entries.policies, ...entries.clauses, ...entries.assessments];
    const approvals = [
      {
        subject: 'The Statement of Applicability',
        at: field({ file: 'handbook.yaml' }, 'soa', 'approvedBy'),
        ...config.soa,
      },
      ...documents.map((entry) => ({
        subject: entry.id,
        at: field(entry, 'approvedBy'),
        ...entry.data,
      })),
    ];
    for (const { subject, at, owner, approvedBy, status } of approvals) {
      if (status === 'retired' || !approvedBy || approvedBy !== owner) continue;
      report({
        at,
        found: `${subject} is owned and ${status === 'approved' ? 'approved' : 'to be approved'} by the same role, ${owner}.`,
        expected: 'an approver other than the owner',
        fix: 'Have another role approve it, or hand the ownership to the role that writes it.',
      });
    }
  },
});
