import { expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { toIssue, type Issue, type Severity } from '../../../src/issues/issue.ts';
import { fragmentsOf } from '../../../src/addresses/sitemap.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { trapKeys, trapsView, type TrapKey } from '../../../src/views/overview/traps.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const tiny = handbookOf({
  controls: { 'A.2.2': {} },
  inventory: { 'SYS-1': { origin: 'procured' } },
});

const withChecks = (checks: Record<string, 'off' | 'warning' | 'error'>): Handbook => ({
  ...tiny,
  config: { ...tiny.config, checks },
});

const issue = (rule: string, file: string, severity: Severity = 'error') =>
  toIssue(
    rule,
    severity,
    { at: { file }, found: 'Found.', fix: 'Mend it.' },
    { line: 7, column: 1 },
  );

function trap(key: TrapKey, issues: readonly Issue[], handbook = tiny) {
  const found = trapsView(handbook, issues, rules).find((candidate) => candidate.key === key);
  if (!found) throw new Error(`There is no trap ${key}.`);
  return found;
}

it('shows every trap, with nothing found as zero', () => {
  const traps = trapsView(tiny, [], rules);
  expect(traps.map(({ key }) => key)).toEqual(trapKeys);
  expect(traps.map(({ state, count }) => [state, count])).toEqual(trapKeys.map(() => ['clear', 0]));
});

it('says which rule is behind each, and why', () => {
  for (const { rules: behind } of trapsView(tiny, [], rules))
    for (const rule of behind) {
      expect(rule.why).toMatch(/\w/);
      expect(['error', 'warning']).toContain(rule.severity);
    }
});

it('counts the issues of its rules, and leads to the entries', () => {
  const found = trap('undecided', [
    issue('inventory/impact-undecided', 'inventory/SYS-1.mdx'),
    issue('inventory/role-undecided', 'inventory/SYS-1.mdx'),
    issue('soa/suspect', 'controls/A.2.2.mdx'),
  ]);
  expect(found).toMatchObject({ state: 'found', count: 2 });
  expect(found.rules.map(({ id, count }) => [id, count])).toEqual([
    ['soa/undecided', 0],
    ['inventory/role-undecided', 1],
    ['inventory/impact-undecided', 1],
    ['inventory/unknown', 0],
  ]);
  expect(found.places[0]).toMatchObject({
    link: { id: 'SYS-1', path: '/inventory/SYS-1/' },
    line: 7,
    rule: 'inventory/role-undecided',
  });
});

it('reads from the entries what no rule speaks of: a system used against its assessment', () => {
  const approved = {
    ...{ conclusion: 'not-acceptable', performed: '2026-09-01', status: 'approved' },
    ...{ approvedBy: 'board', approved: '2026-09-02', effective: '2026-09-02' },
    nextReview: '2027-09-01',
  };
  const handbook = handbookOf({ inventory: { 'SYS-1': {} }, assessments: { 'AIA-1': approved } });
  const refused = trap('refused', [], handbook);
  expect(refused).toMatchObject({ state: 'found', count: 1, rules: [], read: true });
  expect(refused.places).toMatchObject([
    { link: { id: 'SYS-1' }, file: 'assessments/AIA-1.mdx', rule: undefined, severity: 'error' },
  ]);
  expect(refused.places[0]?.found).toContain('“AIA-1” of 2026-09-01');
});

it('does not take a system of unknown origin for one that was bought, nor for one that was built', () => {
  const systems = { 'SYS-1': {}, 'SYS-2': { origin: 'unknown' } };
  const unlisted = trap('unlisted', [], handbookOf({ inventory: systems }));
  expect(unlisted.places[0]?.found).toContain(
    'None of the systems in the register (2) is known to be procured or embedded',
  );
  expect(unlisted.places[0]?.found).toContain('the origin of 1 is unknown');
});

it('reads from the entries that nothing bought or embedded is among the systems', () => {
  const own = handbookOf({ inventory: { 'SYS-1': {} } });
  const [place] = trap('unlisted', [], own).places;
  expect(place).toMatchObject({ link: { path: '/inventory/' }, file: undefined });
  // A bought system that is retired is none that is bought today.
  const gone = { 'SYS-1': {}, 'SYS-2': { origin: 'embedded', retired: '2026-01-31' } };
  expect(trap('unlisted', [], handbookOf({ inventory: gone })).count).toBe(1);
  expect(
    trap('unlisted', [issue('inventory/supplier-missing', 'inventory/SYS-1.mdx')], own),
  ).toMatchObject({ count: 2 });
});

it('names errors before warnings', () => {
  const places = trap('borrowed', [
    issue('soa/isms-evidence-only', 'controls/A.3.3.mdx', 'warning'),
    issue('soa/isms-evidence-only', 'controls/A.2.2.mdx', 'error'),
  ]).places;
  expect(places.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

it('leads to the Statement for what stands in handbook.yaml', () => {
  const [place] = trap('unaccepted', [issue('soa/approval', 'handbook.yaml')]).places;
  expect(place?.link).toMatchObject({ title: 'Statement of Applicability', path: '/soa/' });
});

it('says that a rule is switched off, and does not call that zero', () => {
  const suspect = trap('suspect', [], withChecks({ 'soa/suspect': 'off' }));
  expect(suspect).toMatchObject({ state: 'off', rules: [{ severity: 'off' }] });
  const half = withChecks({ 'soa/evidence-missing': 'off' });
  expect(trap('unproven', [], half).state).toBe('partly-off');
  const found = [issue('soa/evidence-expired', 'controls/A.2.2.mdx')];
  expect(trap('unproven', found, half).state).toBe('found');
  expect(trap('unproven', [], withChecks({ 'soa/evidence-missing': 'warning' })).state).toBe(
    'clear',
  );
});

it('lists some places of many, and counts all', () => {
  const many = Array.from({ length: 1530 }, () =>
    issue('inventory/role-undecided', 'inventory/SYS-1.mdx'),
  );
  const found = trap('undecided', many);
  expect([found.places.length, found.count]).toEqual([25, 1530]);
});

it('has an anchor for each that links may name', () => {
  expect([...fragmentsOf(tiny, '/traps/')]).toEqual(trapKeys);
});
