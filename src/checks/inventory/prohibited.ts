import { isSwitchedOff } from '../../handbook/state/system-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'inventory/prohibited',
  severity: 'error',
  summary:
    'A system is a prohibited practice under the EU AI Act, and has no date on which it was switched off. If the Act is said not to apply to it, this is a warning.',
  why: 'Article 5 of the EU AI Act has applied since 2 February 2025, with the highest fines. No control makes a prohibited practice lawful.',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const { aiAct, stage, retired } = system.data;
      if (aiAct.risk !== 'prohibited' || isSwitchedOff(handbook, system)) continue;
      const end = retired
        ? `it will only be switched off on ${retired}`
        : stage === 'retirement'
          ? 'it has no date on which it was switched off'
          : `it is not retired (stage: ${stage})`;
      report({
        at: field(system, 'aiAct', 'risk'),
        found: aiAct.inScope
          ? `${system.id} is a prohibited practice under Art. 5 of the EU AI Act, and ${end}.`
          : `${system.id} counts as a prohibited practice, although the EU AI Act is said not to apply to it, and ${end}.`,
        expected: 'no such system in design, development or use',
        fix: aiAct.inScope
          ? 'Switch it off, and set `stage: retirement` and `retired` to that day. If the tier is wrong, correct it.'
          : 'Switch it off, or leave out `risk` and say under `basis` why the Act does not apply to it.',
        asWarning: !aiAct.inScope,
      });
    }
  },
});
