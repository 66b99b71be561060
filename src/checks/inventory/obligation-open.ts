import { earliestFirst } from '../../handbook/dates.ts';
import {
  articleRef,
  obligationsOf,
  type SystemObligation,
} from '../../handbook/derived/obligations.ts';
import type { Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule = defineRule({
  id: 'inventory/obligation-open',
  severity: 'warning',
  summary:
    'A duty of the EU AI Act that falls on the organisation for a system has no applicable control behind it.',
  why: 'A duty that no control carries is met by chance. The Statement of Applicability names law as a reason for controls; this is where the two have to meet. Which control carries which duty is a reading: a control that names the article in its text counts too.',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const open = obligationsOf(handbook, system).filter(
        (row) =>
          row.open &&
          // Of a control that is there and cannot be read nobody knows whether it carries the duty.
          !row.controls.some(({ id, entry }) => !entry && handbook.known.has(id)),
      );
      const [first] = open;
      if (!first) continue;
      report({
        at: key(system, 'aiAct', 'roles'),
        found: `No applicable control stands behind ${open.length === 1 ? 'a duty' : `${open.length} duties`} that the EU AI Act lays on the organisation for ${system.id}: ${byDate(handbook, open)}.`,
        expected: `for each an applicable control, usually ${usual(open)}`,
        fix: `Make such a control applicable to ${system.id}, or name the article in the text of the control that carries it, as in \`<Ref to="${articleRef(first.obligation)}" />\`.`,
      });
    }
  },
});

/** "since 2025-02-02 Art. 4 (support AI literacy of staff); from 2027-12-02 Art. 12 (…) and Art. 19 (…)". */
const byDate = ({ asOf }: Handbook, open: SystemObligation[]): string =>
  [...Map.groupBy(open, ({ from }) => from)]
    .toSorted(earliestFirst(([from]) => from))
    .map(([from, rows]) => `${from <= asOf ? 'since' : 'from'} ${from} ${listed(rows.map(duty))}`)
    .join('; ');

function duty({ obligation: { article, short }, usual: { condition } }: SystemObligation): string {
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
