import { entryOf } from '../../handbook/derived/entry-of.ts';
import { isAtWork, riskControls, type RiskControl } from '../../handbook/derived/risk-controls.ts';
import type { Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule = defineRule({
  id: 'risk/control-open',
  severity: 'warning',
  summary: 'A risk relies on a control that is not implemented, here or in the ISMS.',
  why: 'The residual score takes the controls for granted. While one of them is planned or partial, the risk is higher than the register says.',
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      const open = riskControls(handbook, risk).flatMap(
        (control) => openInWords(handbook, control) ?? [],
      );
      if (open.length === 0) continue;
      report({
        at: key(risk, 'controls'),
        found: `${risk.id} relies on ${listed(open)}.`,
        expected: 'controls that are implemented',
        fix: 'Implement what is open, or take it out and raise the residual score to what the risk is today.',
      });
    }
  },
});

/**
 * A control that is not at work, with how far it is; undefined for any other. One that is unknown is
 * reported as such, and one of this handbook that is excluded by soa/excluded-but-used; one that the
 * ISMS excludes is reported here.
 */
function openInWords(handbook: Handbook, control: RiskControl): string | undefined {
  const { id, of, state } = control;
  if (isAtWork(control) || state === 'unknown') return undefined;
  if (of === 'isms') return `${id} (${state} in the ISMS)`;
  if (state === 'excluded') return undefined;
  const day = entryOf(handbook, 'controls', id)?.data.targetDate;
  return `${id} (${state}${day ? `, due ${day}` : ''})`;
}
