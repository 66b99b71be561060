import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import {
  awareSince,
  reportingArticle,
  type Incident,
  type NotificationClock,
} from '../../handbook/state/notifications.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { relativeDay } from '../dates.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, linkOr, none, stack, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** A notification with the incident that it tells of. */
export interface IncidentNotification {
  incident: Incident;
  clock: NotificationClock;
}

/** The notifications of an incident, each with its clock. */
export function notificationTable(
  handbook: Handbook,
  incident: Incident,
  clocks: readonly NotificationClock[],
): Table {
  const t = messagesFor(handbook.config.language);
  const { to, basis, due, sent, state: title, evidence } = t.incidents.columns;
  return plainTable({
    name: 'notifications',
    caption: t.entry.sections.notifications,
    columns: columnsOf(
      { to, state: title, basis, due, sent, evidence },
      { state: { unlabelled: true } },
    ),
    rows: clocks.map((clock) => ({
      cells: [
        ...cellsOf(handbook, incident, clock),
        linkOr(clock.evidence === undefined ? undefined : linkTo(handbook, clock.evidence)),
      ],
    })),
  });
}

/** Notifications of all incidents. */
export function allNotificationsTable(
  handbook: Handbook,
  rows: readonly IncidentNotification[],
): Table {
  const t = messagesFor(handbook.config.language);
  const { incident: name, to, state: title, basis, due, sent } = t.incidents.columns;
  return plainTable({
    name: 'all-notifications',
    caption: t.entry.sections.notifications,
    columns: columnsOf(
      { incident: name, to, state: title, basis, due, sent },
      { state: { unlabelled: true } },
    ),
    rows: rows.map(({ incident, clock }) => ({
      cells: [link(linkTo(handbook, incident.id)), ...cellsOf(handbook, incident, clock)],
    })),
  });
}

/** To whom, where it stands, why and within which period, by when, and when it was sent. */
const cellsOf = (handbook: Handbook, incident: Incident, clock: NotificationClock): Cell[] => [
  toCell(handbook, clock),
  state(handbook, 'notification', clock.state),
  stack(basisCell(handbook, clock), periodCell(handbook, clock)),
  dueCell(handbook, clock),
  sentCell(handbook, incident, clock),
];

function toCell({ config }: Handbook, { to, basis }: NotificationClock): Cell {
  const t = messagesFor(config.language).incidents;
  if (to !== undefined) return text(to);
  const article = reportingArticle(basis);
  return stack(text(article ? t.required[article] : ''), none(t.notRecorded));
}

/** An article of the EU AI Act leads to the act; other bases are in plain words. */
const basisCell = (handbook: Handbook, { basis }: NotificationClock): Cell =>
  reportingArticle(basis) ? link(linkTo(handbook, basis)) : text(basis);

const paragraphs = { 15: '2', 10: '4', 2: '3' } as const;

/** The period that the law gives; undefined where the basis alone says it. */
function periodCell({ config }: Handbook, { period }: NotificationClock): Cell | undefined {
  const t = messagesFor(config.language).incidents.period;
  if (period === undefined) return undefined;
  const words = period === 'immediately' ? t.immediately : t.days(period, paragraphs[period]);
  return text(words, { muted: true });
}

/** How much time is left matters until it is sent. */
const dueCell = (handbook: Handbook, { due, sent }: NotificationClock): Cell =>
  due === undefined
    ? none()
    : sent === undefined
      ? day(due, reviewState(handbook, due), relativeDay(handbook, due))
      : day(due);

function sentCell(handbook: Handbook, incident: Incident, { sent }: NotificationClock): Cell {
  const t = messagesFor(handbook.config.language).incidents;
  if (sent === undefined) return none(t.notSent);
  const days = daysBetween(awareSince(incident), sent);
  // What was sent before anybody knew is a mistake, which the days would only hide.
  return stack(day(sent), days >= 0 && text(t.after(days), { muted: true }));
}
