import { isInForce, obligationsOf, recordKey } from '../../handbook/state/obligations.ts';
import { field, key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  inForce: (article: string, id: string, since: string) => ({
    found: `The duty of Art. ${article} is said not to be due for ${id}, but it has been in force since ${since}.`,
    expected: '`open`, `done` or `not-applicable`',
    fix: 'Write how far it is. If the date is wrong for this system, correct `aiAct` or `deployed`.',
  }),
  past: (article: string, id: string, due: string) => ({
    found: `The duty of Art. ${article} was due for ${id} on ${due}, and is open.`,
    expected: 'that it is done by then',
    fix: 'If it is done, set `status: done` and name the evidence. If not, do it, or set a new `due` and say why under `note`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/duty-overdue',
  severity: 'warning',
  summary:
    'A duty under the EU AI Act is open after its own due date, or is said not to be due although it is in force.',
  why: 'A date that has passed is the first thing that an authority or an auditor sees.',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const rows = Map.groupBy(
        obligationsOf(handbook, system).filter(({ record }) => record !== undefined),
        ({ obligation }) => recordKey(system, obligation),
      );
      for (const [article, [row, ...others]] of rows) {
        if (article === undefined || !row?.record) continue;
        const { status, due } = row.record;
        const since = [row, ...others]
          .filter((each) => isInForce(handbook, each))
          .map(({ from }) => from)
          .toSorted()[0];
        if (status === 'not-due' && since !== undefined)
          report({
            at: field(system, 'duties', article, 'status'),
            ...say('inForce', article, system.id, since),
          });
        else if (status === 'open' && due !== undefined && due < handbook.asOf)
          report({
            at: key(system, 'duties', article, 'due'),
            ...say('past', article, system.id, due),
          });
      }
    }
  },
});
