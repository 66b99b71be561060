import { documentsOf } from '../../../handbook/derived/control-documents.ts';
import { controlState } from '../../../handbook/derived/control-state.ts';
import type { CurrentFinding } from '../../../handbook/current.ts';
import { isStatementApproved } from '../../../handbook/derived/statement-state.ts';
import type { Handbook } from '../../../handbook/types.ts';
import { shareOf, yesOrNo } from '../criterion.ts';

/** Whether the Statement of Applicability is justified, carried out, proven and approved. */
export function controlCriteria(handbook: Handbook, findings: readonly CurrentFinding[]) {
  const { controls } = handbook.entries;
  const applicable = controls.filter(({ data }) => data.applicable);
  const rules = ['soa/copied-from-isms', 'soa/justification'];
  const tripped = new Set(
    findings.filter(({ rule }) => rules.includes(rule)).map(({ file }) => file),
  );
  const off = rules.some((rule) => handbook.config.checks[rule] === 'off');
  const justified = shareOf(
    handbook,
    'justified',
    '/soa/',
    controls,
    ({ file }) => !tripped.has(file),
  );
  return [
    off ? { ...justified, state: 'off' as const, share: undefined, open: [], more: 0 } : justified,
    shareOf(handbook, 'documented', '/soa/', applicable, (control) =>
      documentsOf(handbook, control).some(({ data }) => data.status === 'approved'),
    ),
    shareOf(
      handbook,
      'proven',
      '/gaps/',
      applicable,
      (control) => controlState(handbook, control) === 'proven',
    ),
    yesOrNo('approved', isStatementApproved(handbook), '/soa/'),
  ];
}
