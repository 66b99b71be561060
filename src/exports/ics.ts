import { createHash } from 'node:crypto';
import ical from 'ical-generator';
import { addDays } from '../handbook/dates.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Calendar } from '../views/exports/calendar.ts';

/**
 * A calendar in the iCalendar format (RFC 5545): events of a whole day, without a time zone.
 *
 * @param site - address at which the site is published; without it, events have no link
 */
export function icsOf(
  handbook: Handbook,
  { title, days }: Calendar,
  site: string | undefined,
): string {
  // The day at which all is judged, so that the same content makes the same bytes.
  const stamp = new Date(`${handbook.asOf}T00:00:00Z`);
  const handbookId = handbookIdOf(handbook);
  const calendar = ical({
    // The library escapes no line break here, and what follows one would be a property.
    name: title.replace(/\s+/g, ' '),
    prodId: { company: 'aims-handbook', product: 'handbook', language: 'EN' },
  });
  for (const day of days)
    calendar.createEvent({
      id: `${day.id}@${handbookId}.aims-handbook`,
      start: midnight(day.date),
      end: midnight(addDays(day.date, 1)),
      allDay: true,
      stamp,
      summary: day.title,
      ...(site !== undefined &&
        day.path !== undefined && { url: `${site.replace(/\/+$/, '')}${day.path}` }),
    });
  return `${calendar.toString()}\r\n`;
}

/** Ids of events are unique in the world: those of two handbooks must not be taken for one another. */
const handbookIdOf = ({ config: { organization, title } }: Handbook): string =>
  createHash('sha256').update(`${organization.name}\n${title}`).digest('hex').slice(0, 12);

/** The library takes the day of a moment in universal time. */
const midnight = (date: string) => new Date(`${date}T00:00:00Z`);
