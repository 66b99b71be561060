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
      const open = risk.data.controls.flatMap((id) => openControl(handbook, id) ?? []);
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
 * A control that is not implemented, with how far it is; undefined for any other. A control of this
 * handbook that is excluded is for soa/excluded-but-used; one of the ISMS is reported here.
 */
function openControl({ byId, isms }: Handbook, id: string): string | undefined {
  const row = isms.find(({ control }) => `27001:${control}` === id);
  if (row && !row.applicable) return `${id} (excluded in the ISMS)`;
  if (row) return row.status === 'implemented' ? undefined : `${id} (${row.status} in the ISMS)`;
  const control = byId.get(id);
  if (control?.collection !== 'controls') return undefined;
  // A control that is excluded has no status.
  const { status, targetDate } = control.data;
  if (status === undefined || status === 'implemented') return undefined;
  return `${id} (${status}${targetDate ? `, due ${targetDate}` : ''})`;
}
