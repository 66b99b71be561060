import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { lines, link, stack, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { Duty } from './duties.ts';
import {
  dutyCondition,
  dutyDone,
  dutyFrom,
  dutyName,
  dutyOutlasts,
  dutyRelated,
  dutyTransition,
  namedSystems,
  systemsNamed,
} from './duty-cells.ts';
import type { ObligationRow, ObligationsView, RoleGroup } from './obligations.ts';

/**
 * The duties of the EU AI Act that fall on the organisation for one system: from when, what is recorded as
 * done for this system, and the controls that are related, which say nothing of whether the duty is met.
 */
export function systemDutyTable(handbook: Handbook, duties: readonly Duty[]): Table {
  const { entry, obligations: t } = messagesFor(handbook.config.language);
  const { duty: title, from, done, related } = t.columns;
  const unlabelled = { unlabelled: true };
  return plainTable({
    name: 'duties',
    caption: entry.sections.obligations,
    columns: columnsOf(
      { duty: title, from, done, related },
      { from: unlabelled, done: unlabelled, related: { unlabelled: true, screenOnly: true } },
    ),
    rows: duties.map((duty) => ({
      cells: [
        dutyName(
          duty,
          `/obligations/#${duty.anchor}`,
          dutyCondition(handbook, duty.condition),
          duty.ifGenerative && text(t.ifGenerative),
        ),
        duty.outlasts
          ? dutyOutlasts(handbook, duty.outlasts)
          : stack(
              dutyFrom(handbook, duty.from, duty.dateOpen),
              duty.transition && dutyTransition(handbook, duty.transition),
            ),
        dutyDone(handbook, duty.record),
        dutyRelated(handbook, duty),
      ],
    })),
  });
}

/** The duties that follow from an operator role, by the tiers of the systems. */
export function roleDutyTable(handbook: Handbook, { role, tiers }: RoleGroup): Table {
  const { obligations: t } = messagesFor(handbook.config.language);
  const { duty, from, systems, done, related } = t.columns;
  const unlabelled = { unlabelled: true };
  return {
    name: 'duties',
    caption: t.roles[role.id],
    columns: columnsOf(
      { duty, from, systems, done, related },
      {
        from: unlabelled,
        systems: unlabelled,
        done: unlabelled,
        related: { unlabelled: true, screenOnly: true },
      },
    ),
    groups: tiers.map(({ tier, systems: concerned, rows }) => ({
      head: stack(text(t.tiers[tier]), systemsNamed(handbook, concerned)),
      rows: rows.map((row) => ({
        id: row.first ? row.anchor : undefined,
        cells: [
          dutyName(row, undefined, ...conditionsOf(handbook, row), ...ifGenerative(handbook, row)),
          datesOf(handbook, row),
          row.total === concerned.length
            ? text(t.allOfTier(row.total))
            : lines([
                ...row.from.map((of) => systemsNamed(handbook, of.systems)),
                ...(row.outlasting.length > 0
                  ? [
                      systemsNamed(
                        handbook,
                        row.outlasting.map(({ system }) => system),
                      ),
                    ]
                  : []),
              ]),
          doneOf(handbook, row),
          dutyRelated(handbook, row, { total: row.total }),
        ],
      })),
    })),
  };
}

/** On what a duty depends, with the systems for which it does if there are others. */
const conditionsOf = (handbook: Handbook, { condition }: ObligationRow): (Cell | false)[] =>
  condition
    ? [
        dutyCondition(handbook, condition.text),
        !condition.all && systemsNamed(handbook, condition.systems),
      ]
    : [];

function ifGenerative(handbook: Handbook, { ifGenerative: systems }: ObligationRow): Cell[] {
  const { obligations: t } = messagesFor(handbook.config.language);
  return systems.length > 0 ? [text(t.ifGenerative), systemsNamed(handbook, systems)] : [];
}

/**
 * The days from which a duty applies, where there are several with the systems of each; what Art. 111
 * says of it; and the retired systems that it outlasts.
 */
function datesOf(handbook: Handbook, row: ObligationRow): Cell {
  const { from, dateOpen, transitions, outlasting, total } = row;
  return lines([
    ...from.map((date) =>
      stack(
        dutyFrom(handbook, date, dateOpen),
        (from.length > 1 || outlasting.length > 0) && systemsNamed(handbook, date.systems),
      ),
    ),
    ...transitions.map(({ transition, systems }) =>
      stack(
        dutyTransition(handbook, transition),
        systems.length < total && systemsNamed(handbook, systems),
      ),
    ),
    ...outlasting
      .slice(0, namedSystems)
      .map(({ system, until }) => stack(dutyOutlasts(handbook, { until }), link(system))),
  ]);
}

/**
 * What was done about a duty: for all of its systems, or for which of them. What each did is on its page;
 * of those for which it is not due yet there is nothing to say.
 */
function doneOf(handbook: Handbook, { states, total }: ObligationRow): Cell {
  const { obligations: t } = messagesFor(handbook.config.language);
  return lines(
    states.map(({ state: each, systems }) =>
      systems.length === total
        ? state(handbook, 'duty', each)
        : stack(
            state(handbook, 'duty', each, { text: t.systems(systems.length, t.state[each]) }),
            each !== 'not-due' && systemsNamed(handbook, systems),
          ),
    ),
  );
}

/** The duties that fall on the organisation for no system. */
export function unconcernedTable(
  { config }: Handbook,
  { unconcerned }: Pick<ObligationsView, 'unconcerned'>,
  caption: string,
): Table {
  const { obligations: t } = messagesFor(config.language);
  const { duty, role, tier } = t.columns;
  return plainTable({
    name: 'unconcerned-duties',
    caption,
    columns: columnsOf({ duty, role, tier }),
    rows: unconcerned.map(({ anchor, article, short, roles, tier: of }) => ({
      id: anchor,
      cells: [
        link({ id: article, title: short, path: undefined, collection: undefined }),
        text(roles.map((each) => t.roles[each]).join(', ')),
        text(t.tiers[of]),
      ],
    })),
  });
}
