import { expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { toIssue } from '../../../src/issues/issue.ts';
import { roadView } from '../../../src/views/overview/road.ts';
import { trapsStanding } from '../../../src/views/overview/trap-tables.ts';
import { trapsView } from '../../../src/views/overview/traps.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf({
  controls: { 'A.2.2': { status: 'planned', targetDate: '2027-01-01' } },
  findings: { 'F-1': { grade: 'minor' }, 'F-2': { closed: '2026-10-01' } },
});
const issues = [
  toIssue(
    'document/overdue',
    'warning',
    { at: { file: 'controls/A.2.2.mdx' }, found: 'Found.', fix: 'Mend it.' },
    { line: 7, column: 1 },
  ),
];
const road = (book: Handbook = handbook) =>
  roadView({ handbook: book, issues, reported: issues, rules, base: '/', live: false }).map(
    ({ title, stops }) => [title, ...stops.map(({ list, count }) => `${list}: ${count}`)],
  );

it('leads from what an auditor would raise over what is open to by when, each list with its own count', () => {
  expect(road()).toEqual([
    [
      'What an auditor would raise',
      'traps: 1 likely finding, in 1 place',
      'checks: 0 errors, 1 warning',
      'findings: 1 open of 2',
    ],
    ['What is open', expect.stringMatching(/^gaps: \d+ gaps$/)],
    [
      'By when it is done',
      expect.stringMatching(/^plan: 2 of \d+ gaps with a date$/),
      'roadmap: 0 of 8 steps done',
    ],
  ]);
});

it('counts the likely findings as their own page does', () => {
  const [standing] = trapsStanding(handbook, trapsView(handbook, issues, rules));
  expect(standing).toMatchObject({ text: road()[0]?.[1]?.replace('traps: ', '') });
});

it('has no list that the edition has not', () => {
  const lists = roadView({
    handbook: { ...handbook, edition: 'public' },
    issues,
    reported: issues,
    rules,
    base: '/',
    live: false,
  }).flatMap(({ stops }) => stops.map(({ path }) => path));
  expect(lists).not.toContain('/gaps/');
  expect(lists).not.toContain('/traps/');
});
