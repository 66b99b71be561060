import { expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { toIssue } from '../../../src/issues/issue.ts';
import { homeView } from '../../../src/views/overview/home.ts';
import { exampleContent } from '../../site/build.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

it('folds a scope that is longer than a line, and keeps a short one', () => {
  const tiny = handbookOf({});
  expect(homeView(tiny, []).scope).toEqual({ brief: tiny.config.scope, whole: undefined });
  const scope = 'Everything that Tiny Ltd does with AI, at all of its sites. '.repeat(9).trim();
  const long: Handbook = { ...tiny, config: { ...tiny.config, scope } };
  const { brief, whole } = homeView(long, []).scope;
  expect(whole).toBe(scope);
  expect(brief.length).toBeLessThan(120);
  expect(brief).toMatch(/^Everything that Tiny Ltd .* …$/);
});

it('shows the open findings by the day on which they are due, and counts the rest', () => {
  const day = (index: number) => `2026-12-0${index}`;
  const findings = Object.fromEntries(
    [8, 3, 5, 1, 7, 2, 6, 4].map((index) => [`F-${index}`, { due: day(index) }]),
  );
  const closed = { 'F-9': { closed: '2026-10-01' } };
  const home = homeView(handbookOf({ findings: { ...findings, ...closed } }), []);
  expect(home.findings.rows.map(({ link }) => link.id)).toEqual(
    [1, 2, 3, 4, 5, 6].map((index) => `F-${index}`),
  );
  expect(home.findings.total).toBe(8);
});

it('shows the first twelve things that are due, and counts those that are overdue', () => {
  const risks = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `R-${index}`,
      { nextReview: index < 3 ? '2026-11-01' : '2026-12-01' },
    ]),
  );
  const { due } = homeView(handbookOf({ risks }), []).board;
  expect([due.rows.length, due.total, due.overdue]).toEqual([12, 40, 3]);
  expect(due.rest).toEqual([{ collection: 'risks', path: '/risks/', count: 28 }]);
});

it('counts errors and warnings of the checks apart', () => {
  const found = (severity: 'error' | 'warning') =>
    toIssue(
      'soa/suspect',
      severity,
      { at: { file: 'a.mdx' }, found: 'Found.', fix: 'Mend.' },
      { line: 1, column: 1 },
    );
  expect(
    homeView(handbookOf({}), [found('error'), found('warning'), found('warning')]).checks,
  ).toEqual({
    errors: 1,
    warnings: 2,
  });
});

it('shows nine areas of controls of the example, its own controls after them, and all in its totals', () => {
  const home = homeView(loadHandbook({ root: exampleContent }), []);
  expect(home.areas.map(({ id }) => id)).toEqual([
    ...['A.2', 'A.3', 'A.4', 'A.5', 'A.6', 'A.7', 'A.8', 'A.9', 'A.10'],
    'ORG',
  ]);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  expect(sum(home.totals)).toBe(home.areas.reduce((total, { counts }) => total + sum(counts), 0));
  expect(home.roadmap.steps).toHaveLength(8);
});
