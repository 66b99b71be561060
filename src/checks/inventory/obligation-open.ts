import { earliestFirst } from '../../handbook/dates.ts';
import {
  articleRef,
  isInForce,
  obligationsOf,
  type SystemObligation,
} from '../../handbook/state/obligations.ts';
import type { Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'inventory/obligation-open',
  severity: 'warning',
  summary:
    'A duty under the EU AI Act that the organisation has for a system has no applicable control related to it.',
  why: 'Without a control, a duty is met only by chance. The Statement of Applicability names law as a driver of controls; this rule connects the two. Which control helps with which duty is a matter of interpretation: a control that names the article in its text counts too.',
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
        found: `No applicable control is related to ${open.length === 1 ? 'a duty' : `${open.length} duties`} that the EU AI Act imposes on the organisation for ${system.id}: ${byDate(handbook, open)}.`,
        expected: `an applicable control for each, usually ${usual(open)}`,
        fix: `Make such a control applicable to ${system.id}, or name the article in the text of the control that helps with it, as in \`<Ref to="${articleRef(first.obligation)}" />\`.`,
      });
    }
  },
});

/** "since 2025-02-02 Art. 4 (support AI literacy of staff); from 2027-12-02 Art. 12 (…) and Art. 19 (…)". */
const byDate = (handbook: Handbook, open: SystemObligation[]): string =>
  [...Map.groupBy(open, (row) => when(handbook, row))]
    .toSorted(earliestFirst(([, [row]]) => row?.from ?? ''))
    .map(([day, rows]) => `${day} ${listed(rows.map(duty))}`)
    .join('; ');

const when = (handbook: Handbook, row: SystemObligation): string =>
  row.fromGoingLive
    ? `from going live, not before ${row.from},`
    : `${isInForce(handbook, row) ? 'since' : 'from'} ${row.from}`;

function duty({ obligation: { article, short }, condition }: SystemObligation): string {
  const words = `${short.charAt(0).toLowerCase()}${short.slice(1)}`;
  return `${article} (${words}${condition ? `, if ${condition}` : ''})`;
}

/** "A.6.2.8 for Art. 12 and Art. 19; A.6.2.7 or A.8.2 for Art. 13". */
const usual = (open: SystemObligation[]): string =>
  [...Map.groupBy(open, ({ usual: { controls } }) => controls.join(' or '))]
    .map(
      ([controls, rows]) =>
        `${controls} for ${listed(rows.map(({ obligation }) => obligation.article))}`,
    )
    .join('; ');
