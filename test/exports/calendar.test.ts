import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/exports/files.ts';
import { icsOf } from '../../src/exports/ics.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { calendarDays, calendarsOf } from '../../src/views/exports/calendar.ts';
import { exampleContent } from '../site/build.ts';

const handbook = loadHandbook({ root: exampleContent });
const site = 'https://aims.example.org/handbook/';

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe.each(calendarsOf(handbook).map((calendar) => [calendar.file, calendar] as const))(
  '%s',
  (_, calendar) => {
    const text = icsOf(handbook, calendar, site);
    const events = eventsOf(text);

    it('has an event of a whole day for each of its days, with its title', () => {
      expect(
        events.map(({ startDate, endDate, summary }) => [
          startDate.toString(),
          endDate.toJSDate().getTime() - startDate.toJSDate().getTime() > 0,
          summary,
        ]),
      ).toEqual(calendar.days.map(({ date, title }) => [date, true, title]));
      expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    });

    it('gives each event an id of its own and a link to its page', () => {
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { component } of events)
        expect(String(component.getFirstPropertyValue('url'))).toMatch(
          /^https:\/\/aims\.example\.org\/handbook\/[a-z]/,
        );
    });

    it('ends its lines as RFC 5545 says, and folds those that are too long', () => {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    });
  },
);

describe('the calendars', () => {
  it('give each role what it has to do, and all days to all', () => {
    const [all, ...own] = calendarsOf(handbook);
    expect(all?.days).toEqual(calendarDays(handbook));
    expect(own.length).toBeGreaterThan(3);
    for (const { file, days } of own)
      for (const { owner } of days) expect(file).toBe(`calendar-${owner}.ics`);
    const shared = calendarDays(handbook).filter(({ owner }) => owner === undefined);
    expect(own.flatMap(({ days }) => days).length + shared.length).toBe(all?.days.length);
  });

  it('keep the id of a thing whose day moves', () => {
    const moved = {
      ...handbook,
      config: {
        ...handbook.config,
        soa: { ...handbook.config.soa, nextReview: '2028-01-31' },
      },
    };
    const review = (book: typeof handbook) =>
      calendarDays(book).find(({ id }) => id === 'soa.nextReview');
    expect(review(moved)).toMatchObject({ date: '2028-01-31' });
    expect(review(moved)?.id).toBe(review(handbook)?.id);
  });

  it('are the same in every time zone', async () => {
    const calendar = exportFiles(handbook).find(({ name }) => name === 'calendar.ics');
    const before = process.env['TZ'];
    const made: string[] = [];
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Zurich']) {
      process.env['TZ'] = zone;
      made.push(Buffer.from((await calendar?.make()) ?? []).toString());
    }
    process.env['TZ'] = before;
    expect(new Set(made).size).toBe(1);
  });
});
