import { obligationsOf, withParents } from '../../handbook/state/obligations.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import { obligations, type Obligation } from '../../standards/eu-ai-act.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  unknown: (article: string) => ({
    found: `\`"${article}"\` is not a duty that the EU AI Act lays on operators.`,
    expected: 'an article or paragraph of the page Obligations, such as `"26(5)"`',
    fix: 'Correct the number, or remove it.',
  }),
  foreign: (article: string, id: string, isInScope: boolean) => ({
    found: isInScope
      ? `Art. ${article} lays no duty on the organisation for ${id}, by its roles, tier and Annex.`
      : `Art. ${article} lays no duty on the organisation for ${id}, since the EU AI Act is said not to apply to it.`,
    expected: 'duties that follow from `aiAct`',
    fix: 'Remove it, or correct `aiAct` if the duty does fall on the organisation.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/duty-unknown',
  severity: 'warning',
  summary:
    'A system says what was done about an article of the EU AI Act that lays no duty on operators, or none on the organisation for this system.',
  why: 'What is written about such a duty is shown nowhere. Either the number is wrong, or the role, tier or scope of the system is.',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const falling = obligationsOf(handbook, system).map(({ obligation }) => obligation);
      for (const article of Object.keys(system.data.duties)) {
        const named = obligations.filter((each) => covers(article, each));
        if (named.length === 0)
          report({
            at: key(system, 'duties', article),
            ...say('unknown', article),
          });
        // What was recorded of a system in its time stays true after it.
        else if (
          !isRetired(handbook, system) &&
          !named.every(({ beforeLive }) => beforeLive) &&
          !falling.some((each) => covers(article, each))
        )
          report({
            at: key(system, 'duties', article),
            ...say('foreign', article, system.id, system.data.aiAct.inScope !== false),
          });
      }
    }
  },
});

const covers = (article: string, { refs }: Obligation): boolean =>
  refs.some((ref) => withParents(ref).includes(article));
