import { applies, isUndecided } from '../../handbook/state/control-state.ts';
import { shortestSentence, weaknessOf } from '../justification.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'soa/justification',
  severity: 'error',
  summary:
    'The justification of a control is a placeholder, is shorter than a sentence, or says only that the control does or does not apply.',
  why: 'Each control is included or excluded for a reason specific to the organisation (6.1.3). "Applicable" is the decision, not its reason. An auditor who finds it 38 times knows that nothing was decided.',
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      const { justification } = control.data;
      // What nobody has decided, nobody can justify.
      if (justification === undefined || isUndecided(control)) continue;
      const applicable = applies(control);
      const weakness = weaknessOf(justification);
      if (!weakness) continue;
      report({
        at: field(control, 'justification'),
        found: {
          placeholder: `The justification of ${control.id} is a placeholder: "${shortened(justification)}".`,
          short: `The justification of ${control.id} is shorter than a sentence: "${shortened(justification)}".`,
          hollow: `The justification of ${control.id} says only that the control ${applicable ? 'applies' : 'does not apply'}, not why.`,
        }[weakness],
        expected:
          weakness === 'hollow'
            ? 'the reason, in a sentence about this organisation'
            : `a sentence of at least ${shortestSentence.words} words and ${shortestSentence.characters} characters about this organisation`,
        fix: applicable
          ? 'Say what makes the control necessary here: which systems, people, risks or duties.'
          : 'Say why nothing here needs the control, or what replaces it.',
      });
    }
  },
});

/** As it stands inside a sentence, whose full stop it must not bring along. */
const shortened = (text: string) =>
  text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text.replace(/\.$/, '');
