import { reviewInputs } from '../../../../schemas/audits.ts';
import { clauseCoverage, controlCoverage } from '../../../handbook/state/audit-coverage.ts';
import { isUndecided } from '../../../handbook/state/control-state.ts';
import { isHeld } from '../../../handbook/state/audit-state.ts';
import { addDays } from '../../../handbook/dates.ts';
import { isNonconformity, isOpen } from '../../../handbook/state/finding-state.ts';
import { registerPath } from '../../../addresses/sitemap.ts';
import type { Entry, Handbook } from '../../../handbook/types.ts';
import { shareOf, yesOrNo } from '../criterion.ts';

/** Whether the AIMS was audited and reviewed, and what was found is closed. */
export function auditCriteria(handbook: Handbook) {
  const { audits, findings } = handbook.entries;
  const path = registerPath('audits');
  // No audit can have looked at how a control works that nobody has decided.
  const undecided = handbook.entries.controls
    .filter(isUndecided)
    .map(({ id }) => ({ id, held: [] }));
  const lately = (audit: Entry<'audits'>) =>
    isHeld(handbook, audit) && audit.data.date >= addDays(handbook.asOf, -365);
  const reviewed = audits.some(
    (audit) =>
      audit.data.kind === 'management-review' &&
      lately(audit) &&
      reviewInputs.every((input) => audit.data.inputs?.[input] !== undefined),
  );
  return [
    yesOrNo(
      'internalAudit',
      audits.some((audit) => audit.data.kind === 'internal-audit' && lately(audit)),
      path,
    ),
    shareOf(
      handbook,
      'auditedClauses',
      path,
      clauseCoverage(handbook),
      ({ held }) => held.length > 0,
    ),
    shareOf(
      handbook,
      'auditedControls',
      path,
      [...controlCoverage(handbook), ...undecided],
      (control) => control.held.length > 0,
    ),
    shareOf(
      handbook,
      'closed',
      registerPath('findings'),
      findings.filter(isNonconformity),
      (finding) => !isOpen(handbook, finding),
    ),
    yesOrNo('review', reviewed, path),
  ];
}
