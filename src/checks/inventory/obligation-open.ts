import { earliestFirst } from '../../handbook/dates.ts';
import {
  articleRef,
  isInForce,
  obligationsOf,
  type SystemObligation,
} from '../../handbook/state/obligations.ts';
import type { Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

/** Duties that begin at the same time. */
interface Begun {
  /** From going live, in force since a day, or from a day to come. */
  when: 'live' | 'since' | 'from';
  day: string;
  duties: readonly { article: string; short: string; condition: string | undefined }[];
}

/** Controls that usually help with some duties. */
interface Usual {
  controls: readonly string[];
  articles: readonly string[];
}

const whenWords = ({ when, day }: Begun): string =>
  ({ live: `from going live, not before ${day},`, since: `since ${day}`, from: `from ${day}` })[
    when
  ];

const dutyWords = ({ article, short, condition }: Begun['duties'][number]): string =>
  `${article} (${short.charAt(0).toLowerCase()}${short.slice(1)}${condition ? `, if ${condition}` : ''})`;

const says = {
  /** "since 2025-02-02 Art. 4 (support AI literacy of staff); from 2027-12-02 Art. 12 (…) and Art. 19 (…)". */
  open: (
    id: string,
    count: number,
    open: readonly Begun[],
    usual: readonly Usual[],
    reference: string,
  ) => ({
    found: `No applicable control is related to ${count === 1 ? 'a duty' : `${count} duties`} that the EU AI Act imposes on the organisation for ${id}: ${open.map((begun) => `${whenWords(begun)} ${listed(begun.duties.map(dutyWords))}`).join('; ')}.`,
    // "A.6.2.8 for Art. 12 and Art. 19; A.6.2.7 or A.8.2 for Art. 13".
    expected: `an applicable control for each, usually ${usual.map(({ controls, articles }) => `${controls.join(' or ')} for ${listed(articles)}`).join('; ')}`,
    fix: `Make such a control applicable to ${id}, or name the article in the text of the control that helps with it, as in \`<Ref to="${reference}" />\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/obligation-open',
  severity: 'warning',
  summary:
    'A duty under the EU AI Act that the organisation has for a system has no applicable control related to it.',
  why: 'Without a control, a duty is met only by chance. The Statement of Applicability names law as a driver of controls; this rule connects the two. Which control helps with which duty is a matter of interpretation: a control that names the article in its text counts too.',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const open = obligationsOf(handbook, system).filter(
        (row) =>
          row.open &&
          // Its condition is not met, as somebody decided.
          row.record?.status !== 'not-applicable' &&
          // Nobody knows whether a control carries the duty that cannot be read, or that nobody has decided.
          !row.controls.some(
            ({ id, entry, state }) =>
              state === 'undecided' || (!entry && handbook.collectionOf.has(id)),
          ),
      );
      const [first] = open;
      if (!first) continue;
      report({
        at: key(system, 'aiAct', 'roles'),
        ...say(
          'open',
          system.id,
          open.length,
          byDate(handbook, open),
          usual(open),
          articleRef(first.obligation),
        ),
      });
    }
  },
});

const byDate = (handbook: Handbook, open: SystemObligation[]): Begun[] =>
  [...Map.groupBy(open, (row) => `${whenOf(handbook, row)} ${row.from}`).values()]
    .toSorted(earliestFirst(([row]) => row?.from ?? ''))
    .flatMap((rows) => {
      const [first] = rows;
      return first
        ? [{ when: whenOf(handbook, first), day: first.from, duties: rows.map(dutyOf) }]
        : [];
    });

const whenOf = (handbook: Handbook, row: SystemObligation): Begun['when'] =>
  row.fromGoingLive ? 'live' : isInForce(handbook, row) ? 'since' : 'from';

const dutyOf = ({ obligation: { article, short }, condition }: SystemObligation) => ({
  ...{ article, short, condition },
});

const usual = (open: SystemObligation[]): Usual[] =>
  [...Map.groupBy(open, ({ usual: { controls } }) => controls.join()).values()].map((rows) => ({
    controls: rows[0]?.usual.controls ?? [],
    articles: rows.map(({ obligation }) => obligation.article),
  }));
