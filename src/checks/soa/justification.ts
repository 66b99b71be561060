import { applies, isUndecided } from '../../handbook/state/control-state.ts';
import { shortestSentence, weaknessOf, type Weakness } from '../justification.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  weak: (
    id: string,
    weakness: Weakness,
    text: string,
    isApplicable: boolean,
    shortest: typeof shortestSentence,
  ) => ({
    found: {
      placeholder: `The justification of ${id} is a placeholder: "${text}".`,
      short: `The justification of ${id} is shorter than a sentence: "${text}".`,
      hollow: `The justification of ${id} says only that the control ${isApplicable ? 'applies' : 'does not apply'}, not why.`,
    }[weakness],
    expected:
      weakness === 'hollow'
        ? 'the reason, in a sentence about this organisation'
        : `a sentence of at least ${shortest.words} words and ${shortest.characters} characters about this organisation`,
    fix: isApplicable
      ? 'Say what makes the control necessary here: which systems, people, risks or duties.'
      : 'Say why nothing here needs the control, or what replaces it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/justification',
  severity: 'error',
  summary:
    'The justification of a control is a placeholder, is shorter than a sentence, or says only that the control does or does not apply.',
  why: 'Each control is included or excluded for a reason specific to the organisation (6.1.3). "Applicable" is the decision, not its reason. An auditor who finds it 38 times knows that nothing was decided.',
  says,
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      const { justification } = control.data;
      // What nobody has decided, nobody can justify.
      if (justification === undefined || isUndecided(control)) continue;
      const weakness = weaknessOf(justification);
      if (!weakness) continue;
      report({
        at: field(control, 'justification'),
        ...say(
          'weak',
          control.id,
          weakness,
          shortened(justification),
          applies(control),
          shortestSentence,
        ),
      });
    }
  },
});

/** As it stands inside a sentence, whose full stop it must not bring along. */
const shortened = (text: string) =>
  text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text.replace(/\.$/, '');
