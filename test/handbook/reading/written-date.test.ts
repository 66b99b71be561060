import { expect, it } from 'vitest';
import { daysMeant } from '../../../src/handbook/reading/written-date.ts';

it.each([
  ['3. November 2026', ['2026-11-03']],
  ['le 1er', []],
  ['03.11.2026', ['2026-11-03']],
  ['11/03/2026', ['2026-03-11', '2026-11-03']],
  ['13/03/2026', ['2026-03-13']],
  // The year may be first or last.
  ['26-5-29', ['2029-05-26', '2026-05-29']],
  ['03-11-2026', ['2026-11-03']],
  ['5-6-26', ['2026-06-05']],
  ['2026-02-30', []],
  ['2026-30-11', ['2026-11-30']],
])('%j may mean %j', (written, days) => expect(daysMeant(written)).toEqual(days));
