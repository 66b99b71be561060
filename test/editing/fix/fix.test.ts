import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collections } from '../../../schemas/index.ts';
import { runChecks } from '../../../src/checks/run.ts';
import { applyChanges } from '../../../src/editing/files.ts';
import { formerPlaces, repairs } from '../../../src/editing/fix/fix.ts';
import { inOrderOf } from '../../../src/editing/fix/order.ts';
import { withMendedValues } from '../../../src/editing/fix/values.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { asOf } from '../copy.ts';

describe('values', () => {
  const mended = (yaml: string) => withMendedValues(yaml, collections.evidence.schema);

  it.each([
    ['collected: 3. April 2026 # why', 'collected: 2026-04-03 # why'],
    ['collected: "31.12.2026"', 'collected: 2026-12-31'],
    ['period: { from: 2026/1/5, to: 2026-02-01 }', 'period: { from: 2026-01-05, to: 2026-02-01 }'],
    ['title: 2026', 'title: "2026"'],
    ['title: 1.10', 'title: "1.10"'],
    ['title: “Minutes” # note', 'title: "Minutes" # note'],
    ['status: Current', 'status: current'],
    ['status: CURRENT', 'status: current'],
    ['aliases: [2024, Log]', 'aliases: ["2024", Log]'],
  ])('%s becomes %s', (before, after) => {
    expect(mended(before)).toBe(after);
    expect(mended(after)).toBe(after);
  });

  it.each([
    // Day or month first: nobody can tell.
    'collected: 3/4/2026',
    'collected: soon',
    'title: “A” and “B”',
    'status: currant',
    'owner: Role-Ciso',
    'title: It costs 5',
  ])('%s is for a person to decide', (yaml) => expect(mended(yaml)).toBe(yaml));

  it('keep what may be a number as one', () => {
    const yaml = 'measurements:\n  - date: 2026-01-01\n    value: 12\n';
    expect(withMendedValues(yaml, collections.objectives.schema)).toBe(yaml);
  });
});

describe('the order of fields', () => {
  const names = ['title', 'owner', 'rows', 'status'];

  it('moves each with the comments above it and all that is below it', () => {
    expect(
      inOrderOf(
        [
          '# of the file',
          '',
          'status: draft # end',
          '# about rows',
          'rows:',
          '  - a: 1',
          '    b: 2',
          'title: T',
        ].join('\n'),
        names,
      ),
    ).toBe(
      [
        '# of the file',
        '',
        'title: T',
        '# about rows',
        'rows:',
        '  - a: 1',
        '    b: 2',
        'status: draft # end',
      ].join('\n'),
    );
  });

  it('leaves alone what cannot be told apart with certainty', () => {
    const anchored = 'status: &s draft\nother: 1\ntitle: *s\n';
    expect(inOrderOf(anchored, names)).toBe(anchored);
    const broken = 'status: "draft\ntitle: T\n';
    expect(inOrderOf(broken, names)).toBe(broken);
  });

  it('changes nothing of what is said, whatever the fields', () => {
    const field = fc.tuple(
      fc.constantFrom('title', 'owner', 'rows', 'status', 'more', 'last'),
      fc.constantFrom(
        'x # c',
        '|\n  two\n  lines',
        '\n  - a: 1\n  - b',
        '"q: # no comment"',
        '[1, 2]',
        '',
      ),
      fc.constantFrom('', '# above\n', '\n', '# unused: 1\n'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(field, { selector: ([name]) => name, minLength: 1 }), (fields) => {
        const yaml = fields.map(([name, value, above]) => `${above}${name}: ${value}\n`).join('');
        const ordered = inOrderOf(yaml, names);
        expect(parse(ordered)).toEqual(parse(yaml));
        expect(ordered.split('\n').toSorted()).toEqual(yaml.split('\n').toSorted());
        expect(inOrderOf(ordered, names)).toBe(ordered);
      }),
    );
  });
});

describe('a handbook', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'aims-fix-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const load = (all: Record<string, string>) => {
    for (const [file, text] of Object.entries(all)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return loadHandbook({ root, asOf });
  };
  const files = {
    'handbook.yaml': 'title: T\nsoa:\n  owner: lead\n',
    'roles/role-lead.mdx': '---\ntitle: Lead\nresponsibilities: All.\n---\n',
    'risks/RISK-01.mdx':
      '---\ntitle: It is: this\nowner: role-laed # c\ndue: 2026-12-01\n---\n\n<Ref to="role-laed" /> role-laed\n',
  };

  it('gets ids only where that is asked for, and then has nothing left to mend', () => {
    const handbook = load(files);
    const issues = runChecks(handbook);
    const [only, ...others] = repairs(handbook, issues, { ids: false });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ file: 'risks/RISK-01.mdx' });
    expect(only?.after).toContain('title: "It is: this"\nowner: role-laed # c\n');
    const changes = repairs(handbook, issues, { ids: true });
    applyChanges(root, changes);
    expect(changes.at(0)?.after).toContain('owner: role-lead # c\n');
    expect(changes.at(0)?.after).toContain('<Ref to="role-lead" /> role-laed');
    const after = loadHandbook({ root, asOf });
    expect(repairs(after, runChecks(after), { ids: true })).toEqual([]);
  });

  it('does not take a comment for a part of a text', () => {
    const text = '---\ntitle: It is: this # or that\n---\n';
    const handbook = load({ ...files, 'risks/RISK-01.mdx': text });
    expect(repairs(handbook, runChecks(handbook), { ids: false })).toEqual([]);
  });

  it('says what follows a former contract and needs a decision', () => {
    const handbook = load({
      ...files,
      'controls/A.2.2.mdx':
        '---\nowner: role-lead\napplicable: false\nexclusionBasis: covered-elsewhere\n---\n',
    });
    expect(formerPlaces(handbook)).toEqual([
      expect.objectContaining({ file: 'controls/A.2.2.mdx', field: 'exclusionBasis' }),
      expect.objectContaining({ file: 'risks/RISK-01.mdx', field: 'due' }),
    ]);
  });
});
