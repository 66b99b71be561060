import { assessmentsOf } from '../../handbook/state/impact-assessments.ts';
import { coversScreening } from '../../handbook/state/screening.ts';
import { isPastDesign, isRetired, needsAssessment } from '../../handbook/state/system-state.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo } from '../links.ts';
import type { StateOf } from '../state-chips.ts';
import { day, link, none, state, text, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** Where a system without an assessment is: whether somebody decided that it needs none. */
export type ScreeningState = StateOf<'screening'>;

/** What comes first: what somebody has to do something about. */
const order: readonly ScreeningState[] = [
  'needed',
  'open',
  'stale',
  'ahead',
  'screened',
  'retired',
];

export interface ScreenedSystem {
  system: System;
  state: ScreeningState;
}

/** So many systems are listed; the inventory has the others. */
const shown = 100;

/** All systems that no assessment names, even a draft, those that somebody has to screen first (6.1.4). */
export const systemsWithout = (handbook: Handbook): ScreenedSystem[] =>
  handbook.entries.inventory
    .filter((system) => assessmentsOf(handbook, system).length === 0)
    .map((system) => ({ system, state: screeningState(handbook, system) }))
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));

/** Whether a system that no assessment names was screened, and whether that says anything of it as it is. */
function screeningState(handbook: Handbook, system: System): ScreeningState {
  if (isRetired(handbook, system)) return 'retired';
  if (needsAssessment(handbook, system)) return 'needed';
  if (system.data.screening) return coversScreening(handbook, system) ? 'screened' : 'stale';
  return isPastDesign(system) ? 'open' : 'ahead';
}

/** How many systems are left out of the table. */
export const screeningLeftOut = (systems: readonly ScreenedSystem[]): number =>
  Math.max(0, systems.length - shown);

/** Systems that no assessment names: whether they were screened, by whom, when and why. */
export function screeningTable(handbook: Handbook, systems: readonly ScreenedSystem[]): Table {
  const { assessments: t } = messagesFor(handbook.config.language);
  const { system, impact, screening, screened, by, reason } = t.columns;
  return plainTable({
    name: 'screening',
    caption: t.without,
    columns: columnsOf(
      { system, impact, screening, screened, by, reason },
      { reason: { long: true } },
    ),
    rows: systems.slice(0, shown).map(({ system: { id, data }, state: standing }) => ({
      cells: [
        link(linkTo(handbook, id)),
        data.impact === undefined ? none(t.impactUndecided) : wordCell(handbook, data.impact),
        state(handbook, 'screening', standing),
        data.screening ? day(data.screening.date) : none(''),
        data.screening ? link(linkTo(handbook, data.screening.by)) : none(''),
        data.screening ? text(data.screening.reason) : none(''),
      ],
    })),
  });
}
