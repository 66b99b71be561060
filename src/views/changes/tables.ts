import type { Entry, Handbook } from '../../handbook/types.ts';
import { changeState, type ChangeState } from '../../handbook/state/change-state.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { collectionTitle } from '../../collections/names.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import {
  day,
  dayOr,
  line,
  link,
  links,
  list,
  none,
  sentence,
  state,
  wordCell,
} from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { ChangePage, ChangeStepRow } from './change.ts';

/** What comes first in the register: what somebody has to do something about. */
const order: readonly ChangeState[] = [
  'overdue',
  'open',
  'approved',
  'made',
  'verified',
  'rejected',
];

/** Planned changes: those on their way first, each with where it is. */
export function changeRegister(handbook: Handbook): Register {
  const { changes: t } = messagesFor(handbook.config.language);
  const rows = handbook.entries.changes
    .map((change) => ({ change, standing: changeState(handbook, change) }))
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  const { change, of, systems, state: standing, proposed, due, done, owner } = t.columns;
  return {
    tally: t.tally(
      rows.filter(({ standing }) => isOnItsWay(standing)).length,
      rows.filter(({ standing }) => standing === 'overdue').length,
      rows.length,
    ),
    empty: t.empty,
    ...plainTable({
      name: 'changes',
      caption: collectionTitle(handbook.config.language, 'changes'),
      columns: columnsOf(
        { change, of, systems, state: standing, proposed, due, done, owner },
        { of: { filter: 'of' }, state: { filter: 'state' } },
      ),
      rows: rows.map(({ change: { id, data }, standing: at }) => ({
        id,
        cells: [
          link(linkTo(handbook, id)),
          wordCell(handbook, data.of),
          links(
            data.systems.map((system) => linkTo(handbook, system)),
            '',
          ),
          state(handbook, 'change', at),
          day(data.proposed),
          data.due === undefined
            ? none('')
            : day(data.due, isOnItsWay(at) ? reviewState(handbook, data.due) : undefined),
          dayOr(at === 'made' || at === 'verified' ? data.done : undefined, ''),
          link(linkTo(handbook, data.owner)),
        ],
      })),
    }),
  };
}

/** Whether somebody still has to decide on a change or make it. */
const isOnItsWay = (standing: ChangeState): boolean =>
  standing === 'open' || standing === 'approved' || standing === 'overdue';

/** The steps of a change: where each is, when it was done or is due, and what shows it. */
export function changeStepTable(handbook: Handbook, { steps }: ChangePage): Table {
  const { changes: t, entry: e } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'change-steps',
    caption: e.sections.steps,
    columns: columnsOf(t.stepColumns),
    rows: steps.map((row) => ({
      cells: [
        { kind: 'text', text: t.steps[row.step] },
        state(handbook, 'changeStep', row.state),
        whenCell(handbook, row),
        list(
          row.links.map((to) => link(to)),
          '',
        ),
      ],
    })),
  });
}

const whenCell = (handbook: Handbook, { day: done, due }: ChangeStepRow): Cell =>
  due === undefined
    ? dayOr(done, '')
    : sentence(messagesFor(handbook.config.language).changes.due, {
        day: day(due.day, due.review),
      });

/** How things are with a change, for the first line of its page. */
export function changeStanding(
  handbook: Handbook,
  { data }: Entry<'changes'>,
  page: ChangePage,
): (Cell | false)[] {
  const { changes: t } = messagesFor(handbook.config.language);
  return [
    state(handbook, 'change', page.state),
    data.of === 'aims'
      ? { kind: 'text', text: t.ofAims }
      : sentence(t.ofSystem, { systems: line(...page.systems.map((to) => link(to))) }),
    sentence(t.owner, { role: link(page.owner) }),
  ];
}
