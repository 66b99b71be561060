import { describe, expect, it } from 'vitest';
import {
  parseYaml,
  splitFrontMatter,
  yamlPositions,
} from '../../../src/handbook/reading/front-matter.ts';

describe('splitFrontMatter', () => {
  it('cuts a file so that positions in both parts are positions in the file', () => {
    const parts = splitFrontMatter('---\na: 1\nb: 2\n---\n\nText.\n');
    expect(parts).toEqual({ yaml: 'a: 1\nb: 2', yamlLine: 2, body: '\n\n\n\n\nText.\n' });
  });

  it('takes blanks after the hyphens, and line ends of either kind', () => {
    expect(splitFrontMatter('--- \r\na: 1\r\n---\t\r\nText.')).toEqual({
      yaml: 'a: 1',
      yamlLine: 2,
      body: '\n\n\nText.',
    });
  });

  it('takes front matter without fields, and a file without body', () => {
    expect(splitFrontMatter('---\n---\nText.')?.yaml).toBe('');
    expect(splitFrontMatter('---\na: 1\n---')?.body).toBe('\n\n');
  });

  it('ends at the first line of three hyphens, not at hyphens inside a line', () => {
    expect(splitFrontMatter('---\na: "x --- y"\nb: ----\n---\nText\n---\n')?.yaml).toBe(
      'a: "x --- y"\nb: ----',
    );
  });

  it.each([
    '',
    'Text.',
    '---\na: 1\n',
    ' ---\na: 1\n---\n',
    '\n---\na: 1\n---\n',
    '----\na: 1\n----\n',
  ])('finds none in %j', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});

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
      '4:1 `b` stands here a second time, so one of its values would be lost.',
      '5:4 A text cannot start with `!`.',
    ]);
  });

  it('takes an alias here and there, and refuses one that multiplies', () => {
    expect(parseYaml('a: &x [1]\nb: *x', 'f', 1).data).toEqual({ a: [1], b: [1] });
    const bomb = 'a: &a [1,1]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]';
    expect(faults(bomb)).toEqual(['3:8 Aliases (`*name`) repeat more here than a document needs.']);
  });

  it('never gives data that contains itself', () => {
    expect(faults('a: &a\n  b: { c: *a }')).toEqual([
      '3:11 `*a` repeats a value inside itself, without end.',
    ]);
  });

  it.each([
    ['a: x: y', '2:4 This text holds a colon with a blank after it, which starts another field.'],
    ['a: x\n  b: y', '2:4 The line below is indented as if it belonged to this text.'],
    ['a:\n - x\n- y\nb: z', '4:1 This item of a list is not indented like those above it.'],
    ['a: - x', '2:4 A list starts here, on the line of its field.'],
    ['a: [x]]', '2:7 `]` closes a list or group that was not opened.'],
  ])('tells what an editor did in %j', (yaml, fault) => {
    expect(faults(yaml)).toEqual([fault]);
  });

  it('knows a number as it was written', () => {
    expect(parseYaml('a: 1.10\nb: [2.0]', 'f', 1).written(['b', 0])).toBe('2.0');
  });

  it('says where a quotation mark or bracket is not closed', () => {
    expect(faults('a: "x')).toEqual(['2:6 A quotation mark is opened and never closed.']);
    expect(faults('a: [1, 2')).toEqual([
      '2:9 The list or group that is opened above is never closed by `]`.',
    ]);
  });
});
