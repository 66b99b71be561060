import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/checks/rule.ts';
import { rules } from '../../src/checks/rules.ts';
import { runChecks } from '../../src/checks/run.ts';
import { reportText } from '../../src/reporters/text.ts';
import { casesFolder, casesOf, withTinyHandbook } from './tiny-handbooks.ts';

describe('every rule', () => {
  it('has an id of its own, in a group', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  });

  it('has a file of its own name, and no file is left out', () => {
    const folder = join(import.meta.dirname, '../../src/checks');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''))
      .filter((file) => file.includes('/') && !file.startsWith('languages/'));
    expect(files.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('has tiny handbooks, and no tiny handbook is without a rule', () => {
    const folders = readdirSync(casesFolder, { withFileTypes: true })
      .filter((group) => group.isDirectory())
      .flatMap((group) =>
        readdirSync(join(casesFolder, group.name)).map((name) => `${group.name}/${name}`),
      );
    expect(folders.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('has cases that trip it, cases that pass, and no others', () => {
    const kinds = rules.map(({ id }) => {
      const names = new Set(casesOf(id).map((name) => name.split('-')[0]));
      return `${id}: ${[...names].sort().join(', ')}`;
    });
    expect(kinds).toEqual(rules.map(({ id }) => `${id}: passes, trips`));
  });
});

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  const cases = casesOf(id);
  const trips = cases.filter((name) => name.startsWith('trips-'));
  const passes = cases.filter((name) => name.startsWith('passes-'));

  it.each(trips)('%s', async (name) => {
    const folder = join(casesFolder, id, name);
    const issues = withTinyHandbook(folder, (handbook) => runChecks(handbook, [rule]));
    expect(issues).not.toHaveLength(0);
    await expect(reportText(issues, { all: true })).toMatchFileSnapshot(
      join(folder, 'expected.txt'),
    );
  });

  it.each(passes)('%s', (name) => {
    const issues = withTinyHandbook(join(casesFolder, id, name), (handbook) => {
      // A case that cannot be read would pass for the wrong reason.
      expect(handbook.problems).toEqual([]);
      return runChecks(handbook, [rule]);
    });
    expect(reportText(issues, { all: true })).toBe(reportText([]));
  });
});
