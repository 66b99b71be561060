import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/handbook/reading/parts.ts';

describe('splitFrontMatter', () => {
  it('cuts a file so that positions in both parts are positions in the file', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nText.\n')).toEqual({
      ...{ yaml: 'a: 1\nb: 2', yamlLine: 2, body: '\n\n\n\n\nText.\n', faults: [] },
    });
  });

  it('takes blanks after the hyphens, and line ends of either kind', () => {
    expect(splitFrontMatter('--- \r\na: 1\r\n---\t\r\nText.')).toEqual({
      ...{ yaml: 'a: 1', yamlLine: 2, body: '\n\n\nText.', faults: [] },
    });
  });

  it('takes front matter without fields, and a file without body', () => {
    expect(splitFrontMatter('---\n---\nText.')?.yaml).toBe('');
    expect(splitFrontMatter('---\na: 1\n---')?.body.trim()).toBe('');
  });

  it('ends at the first line of three hyphens, not at hyphens inside a line', () => {
    const parts = splitFrontMatter('---\na: "x --- y"\nb: ----\n---\nText\n---\n');
    expect(parts?.yaml).toBe('a: "x --- y"\nb: ----');
    expect(parts?.faults).toEqual([]);
  });

  it.each(['', 'Text.', '----\na\n----\n', '+++\na = 1\n+++\n', '# Title\n\nText: more.\n'])(
    'finds no fields in %j',
    (text) => {
      expect(splitFrontMatter(text)).toBeUndefined();
    },
  );

  it.each([
    ['\n---\na: 1\n---\nText', 1, 'There is an empty line above the fields.'],
    ['\n\n---\na: 1\n---\nText', 1, 'There are 2 empty lines above the fields.'],
    [' ---\na: 1\n---\nText', 1, 'There are spaces before the three hyphens.'],
    ['—\na: 1\n---\nText', 1, 'The first line is a dash, `—`, not three hyphens.'],
    ['----\na: 1\n---\nText', 1, 'The first line is `----`.'],
    ['a: 1\n---\nText', 1, 'There is no `---` above the fields.'],
    ['<!-- v2 -->\n---\na: 1\n---\nText', 1, 'There is text above the fields.'],
    ['---\na: 1\n—\nText', 3, 'The fields end with `—`, not with three hyphens.'],
    ['---\na: 1\n----\nText\n\n---\n', 3, 'The fields end with `----`, not with three hyphens.'],
    ['---\na: 1\n--- Text', 3, 'Text follows the three hyphens on the same line: "Text".'],
    ['---\na: 1\nText', 3, 'The fields are not closed.'],
    ['---\na: 1\n\nText', 4, 'The fields are not closed.'],
    ['---\na: 1\n', 3, 'The fields are not closed.'],
  ])('reads the fields of %j all the same, and says what is wrong', (text, line, found) => {
    const parts = splitFrontMatter(text);
    expect(parts?.yaml.trim()).toBe('a: 1');
    expect(parts?.faults.map((fault) => [fault.point.line, fault.found])).toEqual([
      [line, expect.stringContaining(found)],
    ]);
  });

  it('reads on where three hyphens cut the fields in two', () => {
    const parts = splitFrontMatter('---\na: 1\n---\nb: 2\n---\nText.\n');
    expect(parts?.yaml).toBe('a: 1\n\nb: 2');
    expect(parts?.body).toBe('\n\n\n\n\nText.\n');
    expect(parts?.faults.map((fault) => [fault.point.line, fault.found])).toEqual([
      [3, 'Three hyphens end the fields here, but further fields follow.'],
    ]);
  });

  it.each([
    ['---\na: 1\n---\nText.\n\n---\ntitle: b\nowner: c\n---\n\nMore.', [6]],
    ['---\na: 1\n---\nText.\n\n---\nNote: one line.\n\n---\n', []],
    ['---\na: 1\n---\n```yaml\n\n---\ntitle: b\nowner: c\n---\n```\n', []],
  ])('reports fields that were pasted further down: %j', (text, lines) => {
    expect(splitFrontMatter(text)?.faults.map((fault) => fault.point.line)).toEqual(lines);
  });

  it('reports fields that were pasted below the fields', () => {
    const [fault] = splitFrontMatter('---\na: 1\n---\n\n---\nb: 2\nc: 3\n---\nText')?.faults ?? [];
    expect(fault?.point).toEqual({ line: 5, column: 1 });
    expect(splitFrontMatter('---\na: 1\n---\n\n---\n\nText\n\n---\n')?.faults).toEqual([]);
  });
});
