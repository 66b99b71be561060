import { auditedEntries, type Audited } from '../../handbook/derived/audit-scope.ts';
import { isAudit, isHeldInCycle } from '../../handbook/derived/audit-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule = defineRule({
  id: 'audit/independence',
  severity: 'warning',
  summary: 'The lead of an audit owns what is audited.',
  why: 'Auditors have to be objective and impartial (9.2.2): nobody audits work of their own. Audits of more than three years ago are left alone, since they count no longer.',
  check(handbook, report) {
    for (const audit of handbook.entries.audits) {
      const { lead, status } = audit.data;
      if (!isAudit(audit) || (status === 'done' && !isHeldInCycle(handbook, audit))) continue;
      const own = auditedEntries(handbook, audit).filter(({ data }) => data.owner === lead);
      if (own.length === 0) continue;
      report({
        at: field(audit, 'lead'),
        found: `${audit.id} covers ${listed(own.map(nameOf))}, which ${own.length === 1 ? 'belongs' : 'belong'} to its lead, ${lead}.`,
        expected: 'a lead who owns nothing of what the audit looks at',
        fix:
          status === 'done'
            ? 'Have this part audited again by another role, in an audit of its own.'
            : 'Name another lead, or take this part out of `covers` and have it audited by another role.',
      });
    }
  },
});

const nameOf = ({ collection, id, title }: Audited): string =>
  collection === 'controls' ? id : `${id} (${title})`;
