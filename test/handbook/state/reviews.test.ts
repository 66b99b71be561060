import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reviewsOf } from '../../../src/handbook/state/reviews.ts';
import { casesFolder, withTinyHandbook } from '../../checks/tiny-handbooks.ts';

const reviewsIn = (folder: string) =>
  withTinyHandbook(join(casesFolder, folder), (handbook) =>
    reviewsOf(handbook).map(({ subject, date }) => `${subject} ${date}`),
  );

it('lists the Statement, documents in force, controls, risks and suppliers', () => {
  expect(reviewsIn('document/due-soon/trips-control-risk-and-supplier')).toEqual([
    'The Statement of Applicability 2027-10-01',
    'A.2.2 2026-12-01',
    'R-1 2026-12-24',
    'SUP-1 2026-12-31',
  ]);
  expect(reviewsIn('document/due-soon/trips-assessment-today')).toContain('AIA-1 2026-11-24');
});

it('leaves out what is not in force, and the assessment of a retired system', () => {
  expect(reviewsIn('document/overdue/passes-not-approved')).toEqual([]);
  expect(reviewsIn('document/due-soon/passes-assessment-of-retired-system')).toEqual([
    'The Statement of Applicability 2027-10-01',
  ]);
});
