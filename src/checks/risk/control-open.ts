import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { isAtWork, riskControls, type RiskControl } from '../../handbook/lookup/risk-controls.ts';
import { openActions } from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { either, listed } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'risk/control-open',
  severity: 'warning',
  summary:
    'A risk relies on a control that is not implemented, here or in the ISMS, and does not say where it is today or what is still to be done.',
  why: 'The residual score assumes that the controls work. While one of them is planned or partial, the risk is higher than that, and the treatment plan must say what is done about it (6.1.3).',
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      const open = riskControls(handbook, risk).flatMap(
        (control) => openInWords(handbook, control) ?? [],
      );
      const lacks = lackOf(risk);
      if (open.length === 0 || lacks === undefined) continue;
      report({
        at: key(risk, 'controls'),
        found: `${risk.id} relies on ${listed(open)}, and does not say ${lacks.what}.`,
        expected: 'controls that are implemented, or where the risk is until they are',
        fix: lacks.fix,
      });
    }
  },
});

/** What the register lacks of a risk while a control is open; undefined where it says all that there is to say. */
function lackOf(risk: Entry<'risks'>): { what: string; fix: string } | undefined {
  const lacking = [
    !risk.data.current && {
      what: 'where the risk is today',
      fix: 'the scores of today under `current`',
    },
    openActions(risk).length === 0 && {
      what: 'what is still to be done',
      fix: 'what is to be done under `actions`',
    },
  ].filter((each) => each !== false);
  if (lacking.length === 0) return undefined;
  return {
    what: either(lacking.map(({ what }) => what)),
    fix: `Write ${listed(lacking.map(({ fix }) => fix))}. Once the controls are implemented, neither is needed.`,
  };
}

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
