import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { subjectName, type Subject } from '../subject.ts';
import { defineRule } from '../rule.ts';

const says = {
  same: (subject: Subject, isApproved: boolean, role: string) => ({
    found: `${subjectName(subject)} is owned and ${isApproved ? 'approved' : 'to be approved'} by the same role, ${role}.`,
    expected: 'an approver other than the owner',
    fix: 'Have another role approve it, or make another role the owner.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/self-approved',
  severity: 'warning',
  summary:
    'The owner and the approver of a document, an impact assessment or the Statement of Applicability are the same role.',
  why: 'Approval is a second look (7.5.2). Someone who approves their own text has looked only once.',
  says,
  check(handbook, report) {
    const { entries, config } = handbook;
    const documents = [...entries.policies, ...entries.clauses, ...entries.assessments];
    const approvals = [
      {
        subject: { whole: 'statement' } as Subject,
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
        ...say('same', subject, status === 'approved', owner),
      });
    }
  },
});
