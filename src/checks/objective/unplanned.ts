import type { Entry } from '../../handbook/types.ts';
import { either } from '../../issues/words.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'objective/unplanned',
  severity: 'warning',
  summary:
    'An objective does not say what is done to reach it, with what, or how the result is judged.',
  why: 'For each objective, the plan says what is done, which resources it needs, by whom and by when, and how the result is evaluated (6.2).',
  check({ entries }, report) {
    for (const objective of entries.objectives) {
      const lacking = lackingIn(objective);
      if (lacking.length === 0) continue;
      report({
        at: { file: objective.file },
        found: `${objective.id} does not say ${either(lacking.map(({ what, name }) => `${what} (\`${name}\`)`))}.`,
        expected: 'a plan to reach it',
        fix: `Add ${lacking.map(({ name }) => `\`${name}\``).join(', ')}.`,
      });
    }
  },
});

/** What the plan of an objective has to say, and its entry leaves open. */
function lackingIn({ data }: Entry<'objectives'>): { what: string; name: string }[] {
  const said: [boolean, string, string][] = [
    [data.actions.length > 0, 'what is done to reach it', 'actions'],
    [data.resources !== undefined, 'what that needs', 'resources'],
    [data.evaluation !== undefined, 'how the result is judged', 'evaluation'],
  ];
  return said.flatMap(([isSaid, what, name]) => (isSaid ? [] : [{ what, name }]));
}
