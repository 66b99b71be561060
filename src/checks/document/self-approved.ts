import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'document/self-approved',
  severity: 'warning',
  summary:
    'The owner and the approver of a document, an impact assessment or the Statement of Applicability are the same role.',
  why: 'Approval is a second look (7.5.2). Someone who approves their own text has looked only once.',
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
        fix: 'Have another role approve it, or make another role the owner.',
      });
    }
  },
});
