import { auditedEntries, type Audited } from '../../handbook/state/audit-scope.ts';
import { isAudit, isHeldInCycle } from '../../handbook/state/audit-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

const says = {
  own: (id: string, lead: string, covered: readonly string[], isHeld: boolean) => ({
    found: `${id} covers ${listed(covered)}, which ${covered.length === 1 ? 'belongs' : 'belong'} to its lead, ${lead}.`,
    expected: 'a lead who owns nothing that the audit covers',
    fix: isHeld
      ? 'Have another role audit this part again, in a separate audit.'
      : 'Name another lead, or remove this part from `covers` and have another role audit it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'audit/independence',
  severity: 'warning',
  summary: 'The lead of an audit owns something that it audits.',
  why: 'Auditors must be objective and impartial (9.2.2): they do not audit their own work. Audits more than three years old are ignored, since they no longer count.',
  says,
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
        ...say('own', audit.id, lead, own.map(nameOf), status === 'done'),
      });
    }
  },
});

const nameOf = ({ collection, id, title }: Audited): string =>
  collection === 'controls' ? id : `${id} (${title})`;
