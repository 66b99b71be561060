import { addDays } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';
import { obligationsOf } from './obligations.ts';

export type Incident = Entry<'incidents'>;
type Notification = Incident['data']['notifications'][number];

/** The duties of the EU AI Act to report a serious incident, by the number of the article. */
export type ReportingArticle = '73' | '26';

/**
 * How long the law gives for a notification: days from awareness, or `immediately` where it names no
 * number (Art. 26(5)).
 */
type Period = 15 | 10 | 2 | 'immediately';

/**
 * Where a notification stands at the as-of date: sent by its last day or after it, sent where no last
 * day can be told, not sent and still in time, or not sent and too late.
 */
export type NotificationState = 'in-time' | 'late' | 'sent' | 'running' | 'expired';

/** A notification with its clock. */
export interface NotificationClock {
  /** Its place in the list of the entry; undefined for one that the law asks for and nobody recorded. */
  index: number | undefined;
  /** Undefined for one that nobody recorded. */
  to: string | undefined;
  /** As it is written, or the reference of the article that asks for it. */
  basis: string;
  /** Undefined where the tool knows none for that basis. */
  period: Period | undefined;
  /** The last day on which it is in time, `YYYY-MM-DD`; undefined where nobody has said one. */
  due: string | undefined;
  /** The day on which it was sent; undefined where that is still to come at the as-of date. */
  sent: string | undefined;
  evidence: string | undefined;
  state: NotificationState;
}

/** The day from which the periods of an incident run. */
export const awareSince = ({ data }: Incident): string => data.aware ?? data.detected;

/** Whether an incident is closed at the as-of date; one that is closed later was still open then. */
export const isIncidentClosed = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Incident): boolean =>
  data.status === 'closed' && (data.closed === undefined || data.closed <= asOf);

/** Whether somebody judged an incident serious under Art. 3(49), or a widespread infringement (Art. 3(61)). */
export const isSerious = ({ data }: Incident): boolean =>
  data.widespread === true || (data.seriousness !== undefined && data.seriousness !== 'none');

/** The article of the EU AI Act that a basis names, if it is one that asks to report an incident. */
export const reportingArticle = (basis: string): ReportingArticle | undefined =>
  /^ai-act:73\b/.test(basis) ? '73' : /^ai-act:26\b/.test(basis) ? '26' : undefined;

/**
 * The periods of Art. 73 from awareness: 2 days for a widespread infringement and for the disruption
 * of critical infrastructure (paragraph 3), 10 for a death (paragraph 4), 15 otherwise (paragraph 2).
 */
const periodOfArt73 = ({ data }: Incident): Period =>
  data.widespread || data.seriousness === 'infrastructure'
    ? 2
    : data.seriousness === 'death'
      ? 10
      : 15;

/**
 * Days by which a period may end later than it is counted here. Its days are days of the calendar; a
 * last day on a Saturday, Sunday or public holiday moves to the next working day (Regulation (EEC,
 * Euratom) No 1182/71, Art. 3(4)). Four days reach over the longest row of them, at Easter and at
 * Christmas.
 */
export const holidayDays = 4;

/** Every notification of an incident with its clock: those recorded, then those that the law asks for and nobody recorded. */
export const notificationsOf = (handbook: Handbook, incident: Incident): NotificationClock[] => [
  ...incident.data.notifications.map((notification, index) =>
    clockOf(handbook, incident, notification, index),
  ),
  ...unrecordedArticles(handbook, incident).map((article) =>
    clockOf(handbook, incident, { basis: `ai-act:${article}` }),
  ),
];

/** Whether a notification is not sent. */
export const isUnsent = ({ state }: NotificationClock): boolean =>
  state === 'running' || state === 'expired';

/** Whether the law asks for a notification, nobody recorded it, and there is still time. */
export const isRunningUnrecorded = ({ index, state }: NotificationClock): boolean =>
  index === undefined && state === 'running';

/** The last day of the period that Art. 73 gives; undefined for any other basis. */
export const lastDayOfArt73 = (incident: Incident, basis: string): string | undefined => {
  const period = periodOfArt73(incident);
  return reportingArticle(basis) === '73' && period !== 'immediately'
    ? addDays(awareSince(incident), period)
    : undefined;
};

function clockOf(
  { asOf }: Handbook,
  incident: Incident,
  { to, basis, due: written, sent, evidence }: Partial<Notification> & { basis: string },
  index?: number,
): NotificationClock {
  const article = reportingArticle(basis);
  const due = lastDay(incident, basis, written);
  const isSent = sent !== undefined && sent <= asOf;
  // Where the law says "immediately", the day after is late for what was not sent; how late is too late
  // for what was, is for people to judge.
  const limit = due ?? (article === '26' ? awareSince(incident) : undefined);
  return {
    index,
    to,
    basis,
    period:
      article === '73' ? periodOfArt73(incident) : article === '26' ? 'immediately' : undefined,
    due,
    sent: isSent ? sent : undefined,
    evidence,
    state: isSent
      ? due === undefined
        ? 'sent'
        : sent <= due
          ? 'in-time'
          : 'late'
      : limit !== undefined && limit < asOf
        ? 'expired'
        : 'running',
  };
}

/** What an entry says counts, but cannot make the period of Art. 73 longer than holidays do. */
function lastDay(incident: Incident, basis: string, written: string | undefined) {
  const computed = lastDayOfArt73(incident, basis);
  if (computed === undefined) return written;
  return written !== undefined && written <= addDays(computed, holidayDays) ? written : computed;
}

/**
 * Articles that ask to report the incident, and that no notification names. A provider reports under
 * Art. 73; who only deploys the system, under Art. 26(5). Only duties that applied when the
 * organisation became aware count.
 */
function unrecordedArticles(handbook: Handbook, incident: Incident): ReportingArticle[] {
  if (!isSerious(incident)) return [];
  const recorded = new Set(incident.data.notifications.map(({ basis }) => reportingArticle(basis)));
  const asked = new Set(
    incident.data.systems.flatMap((id): ReportingArticle[] => {
      const system = handbook.byId.get(id);
      if (system?.collection !== 'inventory') return [];
      const articles = obligationsOf(handbook, system)
        .filter(({ from, fromGoingLive }) => !fromGoingLive && from <= awareSince(incident))
        .flatMap(({ obligation }) => obligation.refs)
        // Of Art. 26, paragraph 5 asks to report.
        .map((ref) => (ref === '26(5)' ? '26' : ref));
      const article = (['73', '26'] as const).find((number) => articles.includes(number));
      return article === undefined ? [] : [article];
    }),
  );
  return [...asked].filter((article) => !recorded.has(article));
}
