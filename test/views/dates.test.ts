import { expect, test } from 'vitest';
import type { Language } from '../../src/i18n/messages.ts';
import { relativeDay } from '../../src/views/dates.ts';

const relative = (date: string, language: Language = 'en') =>
  relativeDay(
    { asOf: '2026-11-24', config: { language } } as Parameters<typeof relativeDay>[0],
    date,
  );

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-23', 'yesterday'],
  ['2026-12-06', 'in 12 days'],
  ['2027-01-22', 'in 59 days'],
  ['2027-01-23', 'in 2 months'],
  ['2026-08-24', '3 months ago'],
  ['2028-11-24', 'in 24 months'],
  ['2024-05-13', '30 months ago'],
  ['2023-11-26', '36 months ago'],
  ['2023-11-24', '3 years ago'],
  ['2029-11-24', 'in 3 years'],
  ['2022-12-24', '3 years ago'],
  ['2021-11-24', '5 years ago'],
  ['2029-10-01', 'in 34 months'],
])('%s is %s', (date, words) => expect(relative(date)).toBe(words));

test('speaks the language of the handbook', () => {
  expect(relative('2026-11-25', 'de')).toBe('morgen');
  expect(relative('2026-08-24', 'fr')).toBe('il y a 3 mois');
});
