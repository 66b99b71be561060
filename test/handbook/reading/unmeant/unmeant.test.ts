import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/handbook/reading/body.ts';

const problems = (text: string) => parseBody(text, 'a.mdx').problems;

describe('what stayed text', () => {
  it.each([
    '##Scope and *more*',
    '#Scope',
    'See [minutes](files/AI committee minutes.pdf).',
    '![plan](files/my plan (2).png)',
    'In [text] (https://example.org/a_b).',
    'In (text)[https://example.org].',
    'In [text](https://example.org',
    'See [[POL-01]].',
    'See [[Plan|the plan]].',
    'A ==marked *word*== here',
    'x^2^',
    'H~2~O',
    '<Ref to=“POL-01” />',
    '<Ref to=POL-01 />',
    '<Ref to="POL-01">',
    '<Callout type=”tip”>\n\nText\n\n</Callout>',
    '<https://example.org/a b>',
    '<www.example.org>',
  ])('has a remedy that raises no new issue: %j', (text) => {
    const [problem, ...others] = problems(text);
    expect(others).toEqual([]);
    const [, meant = ''] = /^Write (?:`(.*?)`)/.exec(problem?.fix ?? '') ?? [];
    const start = (problem?.at.point?.column ?? 1) - 1;
    const [, written = text.slice(start).split('\n')[0] ?? ''] =
      /^`(.*?)` (?!in)/.exec(problem?.found ?? '') ?? [];
    expect(meant).not.toBe('');
    const mended = text.slice(0, start) + meant + text.slice(start + written.length);
    expect(problems(mended)).toEqual([]);
  });

  it.each([
    ['A ++new++ word', '++new++'],
    ['An _odd _ word', 'a space before its last sign'],
    ['An *odd * word', 'a space before its last sign'],
    ['&unknown; sign', '&unknown;'],
    ['1. one\n2. two\n3.three', 'part of the item before it'],
    ['- one\n-two', 'part of the item before it'],
    ['- one\n-two\n-three', 'These lines are not a list'],
    ['1.1 First\n1.2 Second', 'run together'],
    ['Text\n\n---\ntitle: second\nowner: me\n---\n\nText', 'between two lines `---`'],
  ])('is one issue: %j', (text, said) => {
    expect(problems(text).map(({ found }) => found)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    'C++ and D++ are languages',
    'snake_case and _private names_ and 2 * 3 * 4, \\*not \\*',
    '&nbsp;&copy; &amp;unknown; \\&unknown; R&D; a',
    '1. one\n2. two, of which\n3.5 are left',
    'Clause\n1.1 is not a list of its own',
    'Text\n\n---\n\n## Note: this\n\nText',
  ])('is nothing: %j', (text) => expect(problems(text)).toEqual([]));

  it('is told where it is, in lists, quotations and tables', () => {
    expect(
      problems('😀\n\n> a\n> ##b\n\n- c [[d]]\n  ==e==\n\n| f |\n| - |\n| g [^1] |').map(
        ({ at }) => at.point,
      ),
    ).toEqual([
      { line: 4, column: 3 },
      { line: 6, column: 5 },
      { line: 7, column: 3 },
      { line: 11, column: 5 },
    ]);
  });
});
