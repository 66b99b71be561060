import type { Entry } from '../../handbook/types.ts';
import { isOpportunity } from '../../handbook/state/risk-state.ts';
import { listed } from '../../issues/words.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** Whom a risk would harm. */
type Circle = keyof NonNullable<Entry<'risks'>['data']['consequences']>;

const says = {
  differs: (id: string, impact: number, highest: number, who: readonly Circle[]) => ({
    found: `The impact of ${id} is ${impact}, but the highest of its consequences is ${highest} (${listed(who)}).`,
    expected: 'an impact that is the highest of the consequences',
    fix: `Correct the consequences, or set \`impact: ${highest}\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'risk/consequences',
  severity: 'warning',
  summary: 'The impact of a risk is not the highest of its consequences.',
  why: 'The harm to the organisation, to individuals and to society is judged in one register (6.1.2). If the impact is lower than one of them, the score hides it; if it is higher, nothing explains it.',
  says,
  check({ entries }, report) {
    for (const risk of entries.risks) {
      const { impact } = risk.data;
      const given = consequencesOf(risk);
      const highest = Math.max(0, ...given.map(([, score]) => score));
      if (isOpportunity(risk) || given.length === 0 || highest === impact) continue;
      // A consequence that nobody has judged yet may be the highest.
      if (highest < impact && given.length < 3) continue;
      const who = given.filter(([, score]) => score === highest).map(([name]) => name);
      report({
        at: field(risk, 'impact'),
        ...say('differs', risk.id, impact, highest, who),
      });
    }
  },
});

/** What a risk would do to each of those concerned, as far as it is judged. */
const consequencesOf = ({ data }: Entry<'risks'>): [Circle, number][] =>
  Object.entries(data.consequences ?? {}).flatMap(([name, score]) =>
    score === undefined ? [] : [[name as Circle, score]],
  );
