import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collectionNames } from '../../schemas/fields.ts';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';

/**
 * An entry that has nothing but a title is right after one round: a program that does what the issues say
 * to the letter, and takes each of the values that they offer, meets no other issue of this kind.
 */

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aims-new-entries-'));
  cpSync(join(toolRoot, 'content/handbook.yaml'), join(root, 'handbook.yaml'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** What is wrong with the front matter of an entry that has these fields. */
function issuesOf(file: string, fields: readonly string[]) {
  const place = join(root, file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, `---\n${fields.join('\n')}\n---\nText.\n`);
  const issues = runChecks(loadHandbook({ root })).filter(
    ({ at, rule }) => at.file === file && rule.startsWith('content/'),
  );
  rmSync(place);
  return issues;
}

/** A line as an issue asks for it, with the value of this number of each choice. */
const filled = (line: string, choice: number): string =>
  line
    .replace(/id of an? [a-zA-Z ]+/g, '"4.1"')
    .replaceAll('YYYY-MM-DD', '2026-10-01')
    .replace(/(\d)–\d/g, '$1')
    .replaceAll('…', '"Some words"')
    .replace(/[\w-]+(?:\|[\w-]+)+/g, (values) => {
      const each = values.split('|');
      return each[choice % each.length] ?? '';
    });

/** The lines that these remedies ask for. */
function linesFrom(fixes: readonly string[], choice: number): string[] {
  const lines = new Map<string, string>();
  const add = (shape: string) => {
    const line = filled(shape, choice);
    lines.set(/^\w+/.exec(line)?.[0] ?? '', line);
  };
  for (const fix of fixes) {
    const [, shape] = /^Add it: `([^`]+)`/.exec(fix) ?? [];
    if (shape === undefined) throw new Error(`Not to be done by a program: ${fix}`);
    add(shape);
    for (const [, values = '', more = ''] of fix.matchAll(/With ([^.]+?), also add ([^.]+)\./g)) {
      const isMeant = [...lines.values()].some((line) =>
        values.includes(`\`${line.replace(/^\w+: /, '')}\``),
      );
      if (isMeant) for (const [, each = ''] of more.matchAll(/`([^`]+)`/g)) add(each);
    }
  }
  return [...lines.values()];
}

it.each(collectionNames)('a new entry of %s', (collection) => {
  const id = { clauses: 'clause-4', controls: 'ORG.1', roles: 'role-new' }[collection as string];
  const file = `${collection}/${id ?? 'NEW-1'}.mdx`;
  const told = issuesOf(file, ['title: Something new']).map(({ fix }) => fix);
  expect(told).not.toEqual([]);
  for (let choice = 0; choice < 8; choice++) {
    const fields = ['title: Something new', ...linesFrom(told, choice)];
    expect([choice, ...issuesOf(file, fields).map(({ found }) => found)]).toEqual([choice]);
  }
});

it('what depends on another field is told in the same round as what is missing anyway', () => {
  const fields = ['title: Rules', 'kind: policy', 'status: approved', 'version: 1.0'];
  expect(issuesOf('policies/POL-1.mdx', fields).map(({ found }) => found)).toEqual(
    expect.arrayContaining([
      '`owner` is missing.',
      '`version` is the number 1.0.',
      '`approvedBy` is missing, although the status is `approved`.',
    ]),
  );
});

it('nothing is told that depends on how another issue is dealt with', () => {
  const fields = ['title: Rules', 'owner: role-a', 'kind: policy', 'origin: aims', 'version: "1"'];
  expect(
    issuesOf('policies/POL-1.mdx', [...fields, 'status: finished']).map(({ found }) => found),
  ).toEqual(['`status` is "finished".']);
});
