import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/handbook/reading/body.ts';

/** What is found in a body, a line each. */
const faults = (text: string) =>
  parseBody(text, 'a.mdx').problems.map(
    ({ at, found }) => `${at.point?.line}:${at.point?.column} ${found}`,
  );

/** The nodes of a body by type, with what they hold. */
function nodes(text: string): string[] {
  const found: string[] = [];
  const visit = (node: { type: string; value?: unknown; children?: unknown[] }) => {
    if (node.value !== undefined) found.push(`${node.type} ${String(node.value)}`);
    (node.children as (typeof node)[] | undefined)?.forEach(visit);
  };
  const { tree } = parseBody(text, 'a.mdx');
  if (tree) visit(tree);
  return found;
}

describe('code of a body', () => {
  it.each([
    ['a {b} c', ['text a ', 'mdxTextExpression b', 'text  c']],
    ['{}', ['mdxTextExpression ']],
    ['a {{b} c} d', ['text a ', 'mdxTextExpression {b} c', 'text  d']],
    [
      'words {that are no code} too',
      ['text words ', 'mdxTextExpression that are no code', 'text  too'],
    ],
    ['# Scope {#scope}', ['text Scope ', 'mdxTextExpression #scope']],
    [
      '{{< youtube x >}} {% if a %}',
      ['mdxTextExpression {< youtube x >}', 'text  ', 'mdxTextExpression % if a %'],
    ],
    ['a {b *c* d} e', ['text a ', 'mdxTextExpression b *c* d', 'text c', 'text  d} e']],
    ['{\n\nx\n\n}', ['mdxTextExpression \n\nx\n\n', 'text x', 'text }']],
    ['import your data', ['mdxjsEsm import your data']],
    ['export a\nb {c}\n\nd', ['mdxjsEsm export a\nb {c}', 'text d']],
    ['| a{b} | `{c}` |\n|---|---|', ['text a', 'mdxTextExpression b', 'inlineCode {c}']],
    ['😀 {a} &#123; {b}', ['text 😀 ', 'mdxTextExpression a', 'text  { ', 'mdxTextExpression b']],
    [
      '\uE000 {a} &#xE001; {b}',
      ['text \uE000 ', 'mdxTextExpression a', 'text  \uE001 ', 'mdxTextExpression b'],
    ],
  ])('%j', (text, expected) => {
    expect(nodes(text)).toEqual(expected);
  });

  it.each([
    ['\\{a\\} \\\\{b}', ['text {a} \\', 'mdxTextExpression b']],
    ['`{a}` and `{`', ['inlineCode {a}', 'text  and ', 'inlineCode {']],
    [
      '```jsx\n<A b={x} c={{d: "<"}}/>\nimport a\n{/* {x} */}\n```',
      ['code <A b={x} c={{d: "<"}}/>\nimport a\n{/* {x} */}'],
    ],
    ['a {/* {b} */} c', ['text a ', 'mdxTextExpression /* {b} */', 'text  c']],
    ['text\nimport a from "b"', ['text text\nimport a from "b"']],
    ['- import a', ['text import a']],
    ['the imports\n\nimportant', ['text the imports', 'text important']],
  ])('is not seen in %j', (text, expected) => {
    expect(nodes(text)).toEqual(expected);
  });

  it('stays in addresses and attributes as it was written', () => {
    const { tree } = parseBody('[a](b{c) <kbd title="{d}">e</kbd>', 'a.mdx');
    expect(JSON.stringify(tree)).toContain('"url":"b{c"');
    expect(JSON.stringify(tree)).toContain('"value":"{d}"');
  });

  it('is found in the attributes of a tag', () => {
    const { tree, problems } = parseBody(
      '😀 <Ref to={a} {...b} />\n\n<Ref to="c"\n  d={{e: 1}} />',
      'a.mdx',
    );
    expect(problems).toEqual([]);
    expect(JSON.stringify(tree)).toMatch(/"to".*"a".*"\.\.\.b".*"to","value":"c".*"d".*"\{e: 1\}"/);
  });

  it('stands where it was written', () => {
    const { tree } = parseBody('\n\nText\nwith 😀 {code} in it', 'a.mdx');
    const [paragraph] = tree?.children ?? [];
    expect(paragraph).toMatchObject({
      children: [
        {},
        { position: { start: { line: 4, column: 9 }, end: { line: 4, column: 15 } } },
        {},
      ],
    });
  });

  it('is told with all its faults', () => {
    expect(faults('a { b\n\nc {\n\n<Ref to={')).toEqual([
      '1:3 This `{` is never closed.',
      '3:3 This `{` is never closed.',
      '5:9 This `{` is never closed.',
    ]);
    expect(faults('a { b\n\nc {')).toEqual([
      '1:3 This `{` is never closed.',
      '3:3 This `{` is never closed.',
    ]);
  });
});

const times = (count: number, text: string) => text.repeat(count);

describe('a body beyond what prose reaches', () => {
  it.each([
    ['a long line', times(2001, 'word '), '1:1 This line has 10005 characters.'],
    [
      'quotations on a line',
      times(51, '> '),
      '1:1 More than 50 lists or quotations start on this line.',
    ],
    [
      'lists on a line',
      `a\n\n${times(51, '- ')}`,
      '3:1 More than 50 lists or quotations start on this line.',
    ],
    [
      'numbers on a line',
      times(51, '1. '),
      '1:1 More than 50 lists or quotations start on this line.',
    ],
    [
      'signs',
      times(10_001, '_a\n'),
      '10001:1 There are more than 10000 signs such as `*`, `_`, `[` and `<` here without an empty line between them.',
    ],
    ['tags', times(5001, '<br />\n\n'), '10001:1 The body has more than 5000 tags.'],
    ['items', times(2001, '- a\n'), '1:1 This list has 2001 items.'],
    [
      'columns',
      `${times(51, '|a')}\n${times(51, '|-')}\n`,
      '1:1 This table has 51 columns and 1 rows.',
    ],
    [
      'cells',
      `${times(50, '|a')}\n${times(50, '|-')}\n${times(400, '|b\n')}`,
      '1:1 This table has 50 columns and 401 rows.',
    ],
    [
      'footnotes',
      `a\n\n${times(1001, '[^a]: b\n\n')}`,
      '2003:1 The text has more than 1000 footnotes.',
    ],
    [
      'depth',
      `${times(100, '<mark>')}x${times(100, '</mark>')}`,
      '1:595 The body is nested more than 100 levels deep.',
    ],
  ])('in %s is refused', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it.each([
    ['a long line', times(2000, 'word ')],
    ['quotations on a line', times(49, '> ')],
    ['signs between empty lines', times(11_000, '_a\n\n')],
    ['tags', times(5000, '<br />\n\n')],
    ['items', times(2000, '- a\n')],
    ['columns', `${times(50, '|a')}\n${times(50, '|-')}\n${times(399, '|b\n')}`],
  ])('is not a body with %s', (_, text) => {
    expect(faults(text)).toEqual([]);
  });
});
