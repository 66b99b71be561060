import { isSwitchedOff } from '../../handbook/derived/system-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'inventory/prohibited',
  severity: 'error',
  summary:
    'A system is a prohibited practice under the EU AI Act, and no day is given on which it was switched off. Where the Act is said not to reach it, a warning.',
  why: 'Article 5 of the EU AI Act has applied since 2 February 2025, and carries the highest fines. No control makes a prohibited practice lawful.',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const { aiAct, stage, retired } = system.data;
      if (aiAct.risk !== 'prohibited' || isSwitchedOff(handbook, system)) continue;
      const end = retired
        ? `it is to be switched off on ${retired} only`
        : stage === 'retirement'
          ? 'nothing says when it was switched off'
          : `it is not retired (stage: ${stage})`;
      report({
        at: field(system, 'aiAct', 'risk'),
        found: aiAct.inScope
          ? `${system.id} is a prohibited practice under Art. 5 of the EU AI Act, and ${end}.`
          : `${system.id} counts as a prohibited practice, although the EU AI Act is said not to reach it, and ${end}.`,
        expected: 'no such system in design, development or use',
        fix: aiAct.inScope
          ? 'Switch it off, and set `stage: retirement` and `retired` to that day; correct the tier where it is wrong.'
          : 'Switch it off, or leave `risk` out and say under `basis` why the Act does not reach it.',
        lesser: !aiAct.inScope,
      });
    }
  },
});
