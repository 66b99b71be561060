import { expect, it } from 'vitest';
import type { History, Revision } from '../../../src/handbook/reading/history.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { latestChanges } from '../../../src/views/overview/changes.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const revision = (letter: string): Revision => ({
  hash: letter.repeat(40),
  date: '2026-11-24',
  subject: `Change ${letter}`,
});
const [a, b, c] = [revision('a'), revision('b'), revision('c')];

/** `c` is the latest; all three are of the same day, so that only their order tells. */
const history: History = {
  commits: [c, b, a],
  revisions: new Map([
    ['risks/R-1.mdx', [b, a]],
    ['risks/R-2.mdx', [c]],
    ['handbook.yaml', [c, a]],
    ['files/report.pdf', [c]],
  ]),
  became: new Map(),
  removed: new Map(),
  uncommitted: new Set(),
  start: undefined,
};

const handbookWith = (found: History | undefined, config: object = {}): Handbook => {
  const tiny = handbookOf({ risks: { 'R-1': {}, 'R-2': {} } });
  return { ...tiny, config: { ...tiny.config, ...config }, history: () => found };
};

it('lists the newest commits with the entries that they changed', () => {
  expect(latestChanges(handbookWith(history), 2)).toMatchObject([
    {
      subject: 'Change c',
      short: 'cccccccccc',
      href: undefined,
      entries: [{ id: 'R-2' }, { title: 'Statement of Applicability' }],
      more: 1,
    },
    { subject: 'Change b', entries: [{ id: 'R-1', path: '/risks/R-1/' }], more: 0 },
  ]);
});

it('links a commit where the repository is browsed', () => {
  const repository = { url: 'https://git.tiny.example/aims/', branch: 'main', contentPath: 'c' };
  expect(latestChanges(handbookWith(history, { repository }), 1)?.[0]?.href).toBe(
    `https://git.tiny.example/aims/commit/${c.hash}`,
  );
});

it('counts what it does not list of a commit that changed much', () => {
  const files = ['R-1', 'R-2', 'R-3', 'R-4', 'R-5'].map((id) => `risks/${id}.mdx`);
  const risks = Object.fromEntries(['R-1', 'R-2', 'R-3', 'R-4', 'R-5'].map((id) => [id, {}]));
  const big = { ...history, commits: [a], revisions: new Map(files.map((file) => [file, [a]])) };
  const [change] = latestChanges({ ...handbookOf({ risks }), history: () => big }) ?? [];
  expect(change?.entries).toHaveLength(3);
  expect(change?.more).toBe(2);
});

it('knows nothing where there is no history', () => {
  expect(latestChanges(handbookWith(undefined))).toBeUndefined();
});
