import {
  isIncidentClosed,
  isSerious,
  notificationsOf,
  type Incident,
  type NotificationClock,
  type NotificationState,
} from '../../handbook/state/notifications.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { wordOfField } from '../../i18n/terms.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, none, sentence, state, text, wordCell } from '../table/make.ts';

/** Where an incident is at the as-of date. */
export type IncidentState = 'open' | 'contained' | 'closed';

/** What the page of an incident shows beside its facts and its text. */
export interface IncidentPage {
  state: IncidentState;
  notifications: NotificationClock[];
  /** Undefined where nobody recorded any. */
  lessons: string | undefined;
  findings: EntryLink[];
}

export const incidentPage = (handbook: Handbook, incident: Incident): IncidentPage => ({
  state: incidentState(handbook, incident),
  notifications: notificationsOf(handbook, incident),
  lessons: incident.data.lessons,
  findings: incident.data.findings.map((id) => linkTo(handbook, id)),
});

/** What is closed on a day to come is contained until then. */
export const incidentState = (handbook: Handbook, incident: Incident): IncidentState =>
  incident.data.status === 'closed' && !isIncidentClosed(handbook, incident)
    ? 'contained'
    : incident.data.status;

/** How things are with an incident, for the first line of its page. */
export function incidentStanding(
  handbook: Handbook,
  incident: Incident,
  page: Pick<IncidentPage, 'state' | 'notifications'>,
): Cell[] {
  const { language } = handbook.config;
  const { standing: t } = messagesFor(language).incidents;
  const { closed, detected, kind, owner, seriousness } = incident.data;
  const worst = worstOf(page.notifications);
  return [
    wordCell(handbook, kind),
    state(handbook, 'incident', page.state),
    ...(worst === undefined ? [] : [state(handbook, 'notification', worst)]),
    ...(isSerious(incident) && seriousness !== undefined
      ? [text(t.serious(wordOfField(language, 'incidents.seriousness', seriousness)))]
      : []),
    sentence(t.detected, { day: day(detected) }),
    ...(page.state === 'closed' && closed !== undefined
      ? [sentence(t.closed, { day: day(closed) })]
      : []),
    sentence(t.owner, { role: link(linkTo(handbook, owner)) }),
  ];
}

/** Whether it is serious, in a word; that nobody has judged it where the law may ask. */
export function seriousnessCell({ config: { language } }: Handbook, { data }: Incident): Cell {
  const { incidents: t } = messagesFor(language);
  return data.seriousness === undefined
    ? none(t.unjudged)
    : {
        kind: 'word',
        value: data.seriousness,
        text: wordOfField(language, 'incidents.seriousness', data.seriousness),
      };
}

const byUrgency: readonly NotificationState[] = ['expired', 'running', 'late', 'in-time', 'sent'];

/** The state of several notifications that asks for attention first; undefined of none. */
export const worstOf = (clocks: readonly NotificationClock[]): NotificationState | undefined =>
  byUrgency.find((urgent) => clocks.some((clock) => clock.state === urgent));
