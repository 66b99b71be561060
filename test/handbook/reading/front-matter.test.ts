import { describe, expect, it } from 'vitest';
import { parseYaml, yamlPositions } from '../../../src/handbook/reading/front-matter.ts';

describe('yamlPositions', () => {
  const yaml = [
    'title: Lead', // line 2
    'owner:   lead',
    'rows:',
    '  - clause: "4.1"',
    '    documents: [POL-1, POL-2]',
    '  - { clause: "4.2", status: planned }',
    'empty:',
    'soa:',
    '  status: draft',
    '7: x',
  ].join('\n');
  const at = yamlPositions(yaml, 2);

  it.each([
    ['a value', ['owner'], false, [3, 10]],
    ['a key', ['owner'], true, [3, 1]],
    ['an item of a list', ['rows', 0, 'documents', 1], false, [6, 24]],
    ['a value in a list', ['rows', 1, 'clause'], false, [7, 15]],
    ['a key in a list', ['rows', 1, 'status'], true, [7, 22]],
    ['a list item as a whole', ['rows', 1], false, [7, 5]],
    ['a field without value', ['empty'], false, [8, 7]],
    ['a field that is missing in a group', ['soa', 'version'], false, [9, 1]],
    ['a key that is a number', ['7'], true, [11, 1]],
  ] as const)('finds %s', (_, path, key, [line, column]) => {
    expect(at(path, key)).toEqual({ line, column });
  });

  it('finds nothing of a field that is missing at the top', () => {
    expect(at(['purpose'], false)).toBeUndefined();
    expect(yamlPositions('', 2)(['purpose'], false)).toBeUndefined();
  });

  it('counts columns in UTF-16 code units, as editors do', () => {
    expect(yamlPositions('a: { ä: 😀, b: 1 }', 1)(['a', 'b'], true)).toEqual({
      line: 1,
      column: 13,
    });
  });
});

describe('parseYaml', () => {
  const faults = (yaml: string) =>
    parseYaml(yaml, 'f', 2).problems.map(
      ({ at: { point }, found }) => `${point?.line}:${point?.column} ${found}`,
    );

  it('keeps dates, versions in quotes and long numbers as they are written', () => {
    expect(parseYaml('a: 2026-01-01\nb: "1.10"\nc: yes\nd: 1:30', 'f', 1).data).toEqual({
      a: '2026-01-01',
      b: '1.10',
      c: 'yes',
      d: '1:30',
    });
  });

  it('reports faults of several lines at once, and one per line', () => {
    expect(faults('a: @x\nb: 1\nb: 2\nc: !x 1')).toEqual([
      '2:4 A text cannot start with `@`.',
      '4:1 `b` is here a second time, so one of its values would be lost.',
      '5:4 A text cannot start with `!`.',
    ]);
  });

  it('takes an alias here and there, and refuses one that multiplies', () => {
    expect(parseYaml('a: &x [1]\nb: *x', 'f', 1).data).toEqual({ a: [1], b: [1] });
    const bomb = 'a: &a [1,1]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]';
    expect(faults(bomb)).toEqual(['3:8 Aliases (`*name`) repeat too much here.']);
  });

  it('never gives data that contains itself', () => {
    expect(faults('a: &a\n  b: { c: *a }')).toEqual([
      '3:11 `*a` repeats a value inside itself, endlessly.',
    ]);
  });

  it.each([
    ['a: x: y', '2:4 This text contains a colon followed by a space, which starts another field.'],
    ['a: x\n  b: y', '3:3 This line starts further right than the lines that it belongs to.'],
    ['a:\n - x\n- y\nb: z', '4:1 This line starts further left than the lines that it belongs to.'],
    ['a: - x', '2:4 A list starts here, on the line of its field.'],
    ['a: [x]]', '2:7 `]` closes a list or group that was not opened.'],
  ])('tells what an editor did in %j', (yaml, fault) => {
    expect(faults(yaml)).toEqual([fault]);
  });

  it('knows a number as it was written', () => {
    expect(parseYaml('a: 1.10\nb: [2.0]', 'f', 1).written(['b', 0])).toBe('2.0');
  });

  it('says where a quotation mark or bracket is not closed', () => {
    expect(faults('a: "x')).toEqual(['2:4 A quotation mark is opened and never closed.']);
    expect(faults('a: [1, 2')).toEqual(['2:4 The bracket that opens this list is not closed.']);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(51)}`, '2:54 More than 50 lists or groups are nested here.'],
    ['hyphens', `a:\n  ${'- '.repeat(51)}`, '3:1 More than 50 lists or groups are nested here.'],
    ['lines', 'a:\n'.repeat(5001), '5002:1 There are more than 5000 lines of fields.'],
    [
      'commas',
      `a: [${'1,'.repeat(5001)}]`,
      '2:10004 There are more than 5000 brackets, commas and other signs of YAML up to here.',
    ],
  ])('goes no further where %s go beyond what fields need', (_, yaml, fault) => {
    expect(faults(yaml)).toEqual([fault]);
  });

  it('takes what prose needs of them', () => {
    expect(
      faults(`a: ${'['.repeat(50)}${']'.repeat(50)}\nb: |\n${'  one, two [3]\n'.repeat(1000)}`),
    ).toEqual([]);
  });
});
