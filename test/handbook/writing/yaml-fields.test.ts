import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { withFrontMatter } from '../../../src/handbook/writing/entry-file.ts';
import { UnwritableYaml, withFields } from '../../../src/handbook/writing/yaml-fields.ts';

const yaml = `# the policy
title:   'AI policy'   # its name
satisfies: ["5.2",  A.2.2]
version: "1.0"
status: approved # by the board

approved: 2026-05-04
scope: >-
  Everything that
  we do.
nested:
  - a: 1 # one
    b: two
`;

describe('fields that are written into YAML', () => {
  it('exchange a value and leave comments, quotes, spaces and the order as they are', () => {
    const written = withFields(yaml, [{ path: ['approved'], value: '2026-11-24' }]);
    expect(written).toBe(yaml.replace('2026-05-04', '2026-11-24'));
  });

  it('come below the field that they belong to', () => {
    const written = withFields(yaml, [
      { path: ['approvedText'], value: 'ab', after: ['approved'] },
    ]);
    expect(written).toBe(
      yaml.replace('approved: 2026-05-04\n', 'approved: 2026-05-04\napprovedText: ab\n'),
    );
  });

  it('come last where no such field is there, after a block as well', () => {
    const last = withFields(yaml, [{ path: ['figures'], value: { risks: { count: 4, of: 5 } } }]);
    expect(last).toBe(`${yaml}figures:\n  risks: {count: 4, of: 5}\n`);
    expect(withFields(yaml.trimEnd(), [{ path: ['by'], value: 'board' }])).toBe(`${yaml}by: board`);
  });

  it('keep a version a text', () => {
    expect(withFields(yaml, [{ path: ['version'], value: '1.10' }])).toContain('version: "1.10"');
  });

  it('replace a block as a whole, and one that ends the text', () => {
    const written = withFields(yaml, [{ path: ['nested'], value: ['x'] }]);
    expect(written).toBe(yaml.replace(/nested:[^]*/, 'nested: [x]\n'));
  });

  it('are written inside another field', () => {
    const config = 'soa:\n  # the Statement\n  version: "1.0"\nriskAppetite: 9\n';
    expect(withFields(config, [{ path: ['soa', 'approved'], value: '2026-11-24' }])).toBe(
      'soa:\n  # the Statement\n  version: "1.0"\n  approved: 2026-11-24\nriskAppetite: 9\n',
    );
  });

  it('are taken away with their lines, and leave no empty group where they were alone', () => {
    expect(withFields(yaml, [{ path: ['scope'], value: undefined }])).toBe(
      yaml.replace(/scope: >-\n.*\n.*\n/, ''),
    );
    expect(withFields(yaml, [{ path: ['nested', 0, 'a'], value: undefined }])).not.toContain(
      '# one',
    );
    expect(withFields(yaml, [{ path: ['missing'], value: undefined }])).toBe(yaml);
  });

  it('are written into a map on one line, too', () => {
    const written = withFields('soa: { version: "1.0" } # here\nb: 2\n', [
      { path: ['soa', 'status'], value: 'approved' },
    ]);
    expect(parse(written)).toEqual({ soa: { version: '1.0', status: 'approved' }, b: 2 });
    expect(written).toContain('# here');
  });

  it('end their lines as the file does', () => {
    const file = `---\n${yaml}---\nText.\n`.replaceAll('\n', '\r\n');
    const written = withFrontMatter(file, [{ path: ['by'], value: 'board', after: ['title'] }]);
    expect(written).toContain('# its name\r\nby: board\r\nsatisfies');
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('say the same as before, and what was written, whatever the fields are', () => {
    const data = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 3 }), fc.boolean()),
      { minKeys: 1, maxKeys: 6 },
    );
    fc.assert(
      fc.property(data, fc.stringMatching(/^[a-z]{1,6}$/), fc.string(), (fields, name, value) => {
        const written = withFields(stringify(fields), [{ path: [name], value }]);
        expect(parse(written)).toEqual({ ...fields, [name]: value });
      }),
    );
  });

  it('keep the lines of items that stay in a list, with their comments', () => {
    const list = 'systems:\n  - A # first\n  # about B\n  - "B"\n\n  - C\nb: 1 # last\n';
    const written = withFields(list, [{ path: ['systems'], value: ['A', 'new: one', 'B'] }]);
    expect(written).toBe(
      'systems:\n  - A # first\n  - "new: one"\n  # about B\n  - "B"\nb: 1 # last\n',
    );
  });

  it.each([
    [
      'controls: [A, "B"] # both\nb: 1\n',
      ['controls'],
      ['A', 'C, D'],
      'controls: [A, "C, D"] # both\nb: 1\n',
    ],
    [
      'aiAct: { risk: low, roles: [] } # x\n',
      ['aiAct', 'risk'],
      'high',
      'aiAct: { risk: high, roles: [] } # x\n',
    ],
    [
      'aiAct: { risk: low } # x\n',
      ['aiAct', 'gpai'],
      'a, b',
      'aiAct: { risk: low, gpai: "a, b" } # x\n',
    ],
    ["title: 'a' # x\n", ['title'], "it's", "title: 'it''s' # x\n"],
    ['owner: # to do\nb: 1\n', ['owner'], 'lead', 'owner: lead # to do\nb: 1\n'],
    ['a: 1\n', ['aiAct', 'risk'], 'high', 'a: 1\naiAct:\n  risk: high\n'],
    ['title: a\n', ['title'], '„So“ heißt es', 'title: "„So“ heißt es"\n'],
    ['a: >\n  one\n  two\n\nb: 1\n', ['a'], 'three four', 'a: >-\n  three four\n\nb: 1\n'],
    ['a: 1 # x\n# about b\nb: 2\n', ['a'], undefined, '# about b\nb: 2\n'],
    ['a: 1\nb:\n  - 1\n  - 2', ['b'], undefined, 'a: 1'],
    ['a: 1\n', ['none', 'here'], undefined, 'a: 1\n'],
  ])('write %j at %j as %j', (before, path, value, after) => {
    expect(withFields(before, [{ path, value }])).toBe(after);
  });

  it('keep every comment and the order of all other fields, whatever is written or removed', () => {
    const name = fc.stringMatching(/^[a-z]{1,4}$/);
    const text = fc.stringMatching(/^[A-Za-z „“"',:#&*!?{}[\]|>%@`-]{0,12}$/);
    const value = fc.oneof(text, fc.integer(), fc.array(text, { maxLength: 3 }), fc.boolean());
    const group = fc.dictionary(
      name,
      fc.oneof(value, fc.dictionary(name, value, { minKeys: 1, maxKeys: 3 })),
      {
        minKeys: 2,
        maxKeys: 5,
      },
    );
    fc.assert(
      fc.property(group, fc.nat(), fc.option(value, { nil: undefined }), (fields, number, next) => {
        const names = Object.keys(fields);
        const changed = names[number % names.length] ?? '';
        // A comment above each field, and one behind it.
        const yaml = names
          .map((each) => `# about ${each}\n${stringify({ [each]: fields[each] })}`)
          .join('');
        const written = withFields(yaml, [{ path: [changed], value: next }]);
        const { [changed]: _, ...others } = fields;
        expect(parse(written)).toEqual(
          next === undefined ? others : { ...fields, [changed]: next },
        );
        for (const each of names) expect(written).toContain(`# about ${each}\n`);
        expect(Object.keys(parse(written) as object)).toEqual(
          names.filter((each) => next !== undefined || each !== changed),
        );
      }),
    );
  });

  it('are refused where the text has no fields', () => {
    expect(() => withFields('- a\n', [{ path: ['b'], value: 1 }])).toThrow(UnwritableYaml);
    expect(() => withFields('a: 1\n', [{ path: ['a', 'b'], value: 1 }])).toThrow(UnwritableYaml);
    expect(() => withFrontMatter('Text.\n', [{ path: ['b'], value: 1 }])).toThrow(UnwritableYaml);
  });
});
