import { isSwitchedOff } from '../../handbook/state/system-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** How far the end of a system is: a day to come, a day that nobody has written, or a stage before it. */
type End = { on: string } | { stage: string } | 'undated';

const endWords = (end: End): string =>
  end === 'undated'
    ? 'it has no date on which it was switched off'
    : 'on' in end
      ? `it will only be switched off on ${end.on}`
      : `it is not retired (stage: ${end.stage})`;

const says = {
  forbidden: (id: string, end: End) => ({
    found: `${id} is a prohibited practice under Art. 5 of the EU AI Act, and ${endWords(end)}.`,
    expected: 'no such system in design, development or use',
    fix: 'Switch it off, and set `stage: retirement` and `retired` to that day. If the tier is wrong, correct it.',
  }),
  outOfScope: (id: string, end: End) => ({
    found: `${id} counts as a prohibited practice, although the EU AI Act is said not to apply to it, and ${endWords(end)}.`,
    expected: 'no such system in design, development or use',
    fix: 'Switch it off, or leave out `risk` and say under `basis` why the Act does not apply to it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/prohibited',
  severity: 'error',
  summary:
    'A system is a prohibited practice under the EU AI Act, and has no date on which it was switched off. If the Act is said not to apply to it, this is a warning.',
  why: 'Article 5 of the EU AI Act has applied since 2 February 2025, with the highest fines. No control makes a prohibited practice lawful.',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const { aiAct, stage, retired } = system.data;
      if (aiAct.risk !== 'prohibited' || isSwitchedOff(handbook, system)) continue;
      const end = retired
        ? { on: retired }
        : stage === 'retirement'
          ? ('undated' as const)
          : { stage };
      report({
        at: field(system, 'aiAct', 'risk'),
        ...say(aiAct.inScope ? 'forbidden' : 'outOfScope', system.id, end),
        asWarning: !aiAct.inScope,
      });
    }
  },
});
