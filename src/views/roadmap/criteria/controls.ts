import { documentsOf } from '../../../handbook/lookup/control-documents.ts';
import { controlState, isExcluded, isUndecided } from '../../../handbook/state/control-state.ts';
import { isStatementApproved } from '../../../handbook/state/statement-state.ts';
import type { Handbook } from '../../../handbook/types.ts';
import type { Issue } from '../../../issues/issue.ts';
import { shareOf, yesOrNo } from '../criterion.ts';

/** Whether the Statement of Applicability is justified, carried out, proven and approved. */
export function controlCriteria(handbook: Handbook, issues: readonly Issue[]) {
  const { controls } = handbook.entries;
  // What nobody has decided is not done.
  const asked = controls.filter((control) => !isExcluded(control));
  const rules = ['soa/copied-from-isms', 'soa/justification'];
  const tripped = new Set(
    issues.filter(({ rule }) => rules.includes(rule)).map(({ at }) => at.file),
  );
  const off = rules.some((rule) => handbook.config.checks[rule] === 'off');
  const justified = shareOf(
    handbook,
    'justified',
    '/soa/',
    controls,
    (control) => !isUndecided(control) && !tripped.has(control.file),
  );
  return [
    off ? { ...justified, state: 'off' as const, share: undefined, open: [], more: 0 } : justified,
    shareOf(handbook, 'documented', '/soa/', asked, (control) =>
      documentsOf(handbook, control).some(({ data }) => data.status === 'approved'),
    ),
    shareOf(
      handbook,
      'proven',
      '/gaps/',
      asked,
      (control) => controlState(handbook, control) === 'proven',
    ),
    yesOrNo('approved', isStatementApproved(handbook), '/soa/'),
  ];
}
