import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { isAtWork, riskControls, type RiskControl } from '../../handbook/lookup/risk-controls.ts';
import { openActions } from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { either, listed } from '../../issues/words.ts';

/** A control that is not at work: how far it is, whose, and when it is to be there. */
interface OpenControl {
  id: string;
  state: 'planned' | 'partial' | 'undecided' | 'excluded';
  ofIsms?: boolean;
  due?: string | undefined;
}

const inWords = ({ id, state, ofIsms, due }: OpenControl): string =>
  ofIsms ? `${id} (${state} in the ISMS)` : `${id} (${state}${due ? `, due ${due}` : ''})`;

const lackingWords = {
  current: { what: 'where the risk is today', fix: 'the scores of today under `current`' },
  actions: { what: 'what is still to be done', fix: 'what is to be done under `actions`' },
} as const;
type Lacking = keyof typeof lackingWords;

const says = {
  open: (id: string, controls: readonly OpenControl[], lacking: readonly Lacking[]) => ({
    found: `${id} relies on ${listed(controls.map(inWords))}, and does not say ${either(lacking.map((each) => lackingWords[each].what))}.`,
    expected: 'controls that are implemented, or where the risk is until they are',
    fix: `Write ${listed(lacking.map((each) => lackingWords[each].fix))}. Once the controls are implemented, neither is needed.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'risk/control-open',
  severity: 'warning',
  summary:
    'A risk relies on a control that is not implemented, here or in the ISMS, and does not say where it is today or what is still to be done.',
  why: 'The residual score assumes that the controls work. While one of them is planned or partial, the risk is higher than that, and the treatment plan must say what is done about it (6.1.3).',
  says,
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      const open = riskControls(handbook, risk).flatMap(
        (control) => openOf(handbook, control) ?? [],
      );
      const lacking = lackingIn(risk);
      if (open.length === 0 || lacking.length === 0) continue;
      report({
        at: key(risk, 'controls'),
        ...say('open', risk.id, open, lacking),
      });
    }
  },
});

/** What the register lacks of a risk while a control is open. */
const lackingIn = (risk: Entry<'risks'>): Lacking[] => [
  ...(risk.data.current ? [] : (['current'] as const)),
  ...(openActions(risk).length > 0 ? [] : (['actions'] as const)),
];

/**
 * A control that is not at work, with how far it is; undefined for any other. One that is unknown is
 * reported as such, and one of this handbook that is excluded by soa/excluded-but-used; one that the
 * ISMS excludes is reported here.
 */
function openOf(handbook: Handbook, control: RiskControl): OpenControl | undefined {
  if (isAtWork(control) || control.state === 'unknown') return undefined;
  const { id, of } = control;
  // What is at work was left out above.
  const state = control.state as OpenControl['state'];
  if (of === 'isms') return { id, state, ofIsms: true };
  if (state === 'excluded') return undefined;
  return { id, state, due: entryOf(handbook, 'controls', id)?.data.targetDate };
}
