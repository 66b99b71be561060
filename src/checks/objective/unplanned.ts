import type { Entry } from '../../handbook/types.ts';
import { either } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** What can be left open, by the field that would say it. */
const lackingWords = {
  actions: 'what is done to reach it',
  resources: 'what that needs',
  evaluation: 'how the result is judged',
} as const;
type Lacking = keyof typeof lackingWords;

const says = {
  lacking: (id: string, lacking: readonly Lacking[]) => ({
    found: `${id} does not say ${either(lacking.map((name) => `${lackingWords[name]} (\`${name}\`)`))}.`,
    expected: 'a plan to reach it',
    fix: `Add ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'objective/unplanned',
  severity: 'warning',
  summary:
    'An objective does not say what is done to reach it, with what, or how the result is judged.',
  why: 'For each objective, the plan says what is done, which resources it needs, by whom and by when, and how the result is evaluated (6.2).',
  says,
  check({ entries }, report) {
    for (const objective of entries.objectives) {
      const lacking = lackingIn(objective);
      if (lacking.length === 0) continue;
      report({
        at: { file: objective.file },
        ...say('lacking', objective.id, lacking),
      });
    }
  },
});

/** What the plan of an objective has to say, and its entry leaves open. */
const lackingIn = ({ data }: Entry<'objectives'>): Lacking[] => [
  ...(data.actions.length > 0 ? [] : (['actions'] as const)),
  ...(data.resources !== undefined ? [] : (['resources'] as const)),
  ...(data.evaluation !== undefined ? [] : (['evaluation'] as const)),
];
