import { collectionTitle } from '../../collections/names.ts';
import { earliestFirst, latestFirst } from '../../handbook/dates.ts';
import {
  awareSince,
  isUnsent,
  notificationsOf,
  type Incident,
} from '../../handbook/state/notifications.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, links, none, stack, state, text, wordCell } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import { incidentState, seriousnessCell, worstOf } from './incident.ts';
import type { IncidentNotification } from './notification-table.ts';

/** All incidents, near misses, concerns and complaints: what is not closed first, then the latest. */
export function incidentRegister(handbook: Handbook): Register {
  const { language } = handbook.config;
  const t = messagesFor(language).incidents;
  const {
    incident,
    kind,
    systems,
    detected,
    seriousness,
    notifications,
    state: title,
    owner,
  } = t.columns;
  const rows = sorted(handbook);
  const open = rows.filter((row) => incidentState(handbook, row) !== 'closed').length;
  return {
    // How many of none are closed says nothing.
    tally: rows.length === 0 ? undefined : t.tally(open, rows.length),
    empty: t.empty,
    ...plainTable({
      name: 'incidents',
      caption: collectionTitle(language, 'incidents'),
      columns: columnsOf(
        { incident, kind, state: title, systems, detected, seriousness, notifications, owner },
        { kind: { filter: 'kind' }, seriousness: { filter: 'seriousness' } },
      ),
      rows: rows.map((row) => ({
        id: row.id,
        cells: [
          link(linkTo(handbook, row.id)),
          wordCell(handbook, row.data.kind),
          state(handbook, 'incident', incidentState(handbook, row)),
          links(row.data.systems.map((id) => linkTo(handbook, id))),
          day(row.data.detected),
          seriousnessCell(handbook, row),
          notificationsCell(handbook, row),
          link(linkTo(handbook, row.data.owner)),
        ],
      })),
    }),
  };
}

function sorted(handbook: Handbook): Incident[] {
  const latest = handbook.entries.incidents.toSorted(latestFirst(({ data }) => data.detected));
  const isClosed = (incident: Incident) => incidentState(handbook, incident) === 'closed';
  return [...latest.filter((each) => !isClosed(each)), ...latest.filter(isClosed)];
}

/** Where its notifications stand: the state of the most urgent, and how many there are. */
function notificationsCell(handbook: Handbook, incident: Incident): Cell {
  const t = messagesFor(handbook.config.language).incidents;
  const clocks = notificationsOf(handbook, incident);
  const worst = worstOf(clocks);
  if (worst === undefined) return none(t.noNotifications);
  return stack(
    state(handbook, 'notification', worst),
    clocks.length > 1 && text(t.notificationCount(clocks.length), { muted: true }),
  );
}

/** A page lists no more notifications, and says how many more there are. */
const shown = 50;

/** Notifications of all incidents: what is not sent first, by its last day; then what was sent last. */
export function allNotifications(handbook: Handbook): {
  rows: IncidentNotification[];
  more: number;
} {
  const all = handbook.entries.incidents.flatMap((incident) =>
    notificationsOf(handbook, incident).map((clock): IncidentNotification => ({ incident, clock })),
  );
  const unsent = all
    .filter(({ clock }) => isUnsent(clock))
    .toSorted(earliestFirst(({ incident, clock }) => clock.due ?? awareSince(incident)));
  const sent = all
    .filter(({ clock }) => !isUnsent(clock))
    .toSorted(latestFirst(({ clock }) => clock.sent ?? ''));
  return {
    rows: [...unsent, ...sent].slice(0, shown),
    more: Math.max(0, all.length - shown),
  };
}

/** Incidents and concerns that name a system. */
export function systemIncidentTable(handbook: Handbook, incidents: readonly Incident[]): Table {
  const { entry, incidents: t } = messagesFor(handbook.config.language);
  const { incident, kind, state: title, detected, notifications } = t.columns;
  return plainTable({
    name: 'system-incidents',
    caption: entry.sections.incidents,
    columns: columnsOf({ incident, kind, state: title, detected, notifications }),
    rows: incidents.map((row) => ({
      cells: [
        link(linkTo(handbook, row.id)),
        wordCell(handbook, row.data.kind),
        state(handbook, 'incident', incidentState(handbook, row)),
        day(row.data.detected),
        notificationsCell(handbook, row),
      ],
    })),
  });
}
