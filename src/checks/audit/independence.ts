import { auditedEntries, type Audited } from '../../handbook/state/audit-scope.ts';
import { isAudit, isHeldInCycle } from '../../handbook/state/audit-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'audit/independence',
  severity: 'warning',
  summary: 'The lead of an audit owns something that it audits.',
  why: 'Auditors must be objective and impartial (9.2.2): they do not audit their own work. Audits more than three years old are ignored, since they no longer count.',
  check(handbook, report) {
    for (const audit of handbook.entries.audits) {
      const { lead, status } = audit.data;
      if (
        !isAudit(audit) ||
        lead === undefined ||
        (status === 'done' && !isHeldInCycle(handbook, audit))
      )
        continue;
      const own = auditedEntries(handbook, audit).filter(({ data }) => data.owner === lead);
      if (own.length === 0) continue;
      report({
        at: field(audit, 'lead'),
        found: `${audit.id} covers ${listed(own.map(nameOf))}, which ${own.length === 1 ? 'belongs' : 'belong'} to its lead, ${lead}.`,
        expected: 'a lead who owns nothing that the audit covers',
        fix:
          status === 'done'
            ? 'Have another role audit this part again, in a separate audit.'
            : 'Name another lead, or remove this part from `covers` and have another role audit it.',
      });
    }
  },
});

const nameOf = ({ collection, id, title }: Audited): string =>
  collection === 'controls' ? id : `${id} (${title})`;
