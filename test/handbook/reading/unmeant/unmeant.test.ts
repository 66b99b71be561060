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
