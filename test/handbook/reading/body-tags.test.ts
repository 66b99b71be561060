import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/handbook/reading/body.ts';

/** A tree in one line: types with what they hold, and the name of a tag. */
function outline(text: string): string {
  const show = (node: {
    type: string;
    value?: unknown;
    url?: string;
    name?: string;
    attributes?: { name: string; value: unknown }[];
    children?: (typeof node)[];
  }): string => {
    const attributes = (node.attributes ?? []).map(
      ({ name, value }) => ` ${name}=${String(value)}`,
    );
    const own = node.value ?? node.url ?? (node.name && `${node.name}${attributes.join('')}`);
    const inside = node.children?.map(show).join(' ');
    return `${node.type}${own === undefined ? '' : ` ${JSON.stringify(own)}`}${inside === undefined ? '' : `(${inside})`}`;
  };
  const { tree } = parseBody(text, 'a.mdx');
  return tree ? tree.children.map((child) => show(child as never)).join(' ') : 'unread';
}

/** What is found in a body, a line each. */
const faults = (text: string) =>
  parseBody(text, 'a.mdx').problems.map(
    ({ at, found }) => `${at.point?.line}:${at.point?.column} ${found}`,
  );

describe('what Markdown reads elsewhere', () => {
  it.each([
    ['a<!-- note -->b', 'paragraph(text "ab")'],
    ['<!-- note -->', ''],
    ['Text\n<!-- a\n\n- b -->\nmore', 'paragraph(text "Text") paragraph(text "more")'],
    ['<!-- `a -->\n\n`<!-- b -->` c', 'paragraph(inlineCode "<!-- b -->" text " c")'],
    ['<!--\n```\n-->\n\n```\n<!-- b -->\n```', 'code "<!-- b -->"'],
    ['> a\n> <!-- b\n> c -->\n> d', 'blockquote(paragraph(text "a") paragraph(text "d"))'],
    ['a <!-- {b} <c> --> d', 'paragraph(text "a  d")'],
    ['a<!-->b', 'paragraph(text "ab")'],
    ['## Scope <!-- omit -->', 'heading(text "Scope ")'],
    [
      '<https://a.example/_b_?c=d>',
      'paragraph(link "https://a.example/_b_?c=d"(text "https://a.example/_b_?c=d"))',
    ],
    [
      'To <a.b@c.example>.',
      'paragraph(text "To " link "mailto:a.b@c.example"(text "a.b@c.example") text ".")',
    ],
    [
      '| <https://a.example> |\n| --- |',
      'table(tableRow(tableCell(link "https://a.example"(text "https://a.example"))))',
    ],
    [
      'a<br>b<BR/>c</br>',
      'paragraph(text "a" mdxJsxTextElement "br"() text "b" mdxJsxTextElement "br"() text "c" mdxJsxTextElement "br"())',
    ],
    ['<5 %, a < b, <= c, <-', 'paragraph(text "<5 %, a < b, <= c, <-")'],
    ['`<5` and `<br>`', 'paragraph(inlineCode "<5" text " and " inlineCode "<br>")'],
    ['```\n<5 <br> <!-- a -->\n```', 'code "<5 <br> <!-- a -->"'],
    ['[a](<b c.pdf>)', 'paragraph(link "b c.pdf"(text "a"))'],
    ['\\<br> \\<!-- a', 'paragraph(text "<br> <!-- a")'],
  ])('%j', (text, expected) => {
    expect(outline(text)).toBe(expected);
    expect(faults(text)).toEqual([]);
  });

  it.each(['note', 'tip', 'important', 'warning', 'caution'])('the alert %s', (kind) => {
    expect(outline(`> [!${kind.toUpperCase()}]\n> Text **b**\n>\n> More`)).toBe(
      `mdxJsxFlowElement "Callout type=${kind}"(paragraph(text "Text " strong(text "b")) paragraph(text "More"))`,
    );
  });

  it.each(['> [!FOO]\n> a', '> [!NOTE] a\n> b', '> a [!NOTE]\n> b'])('no alert in %j', (text) => {
    expect(outline(text)).toMatch(/^blockquote/);
  });

  it.each([
    '<details><summary>**More**</summary>\n\nText\n\n</details>',
    '<details>\n<summary>**More**</summary>\nText\n</details>',
    '<details>\n<summary>\n**More**\n</summary>\n\nText\n</details>',
  ])('a summary in %j', (text) => {
    expect(outline(text).replaceAll(' text "\\n"', '').replaceAll('text "\\n" ', '')).toBe(
      'mdxJsxFlowElement "details"(mdxJsxFlowElement "summary"(strong(text "More")) paragraph(text "Text"))',
    );
    expect(faults(text)).toEqual([]);
  });

  it('and lines that end as on Windows', () => {
    const text = [
      '> [!NOTE]\n> Text <br>\n> more\n\n<!-- a\n\nb -->\n\n##Scope\n\n| a | b |\n| – | – |\n\n```\nc\n```',
      'a) b\nc) d\n\n<details><summary>e</summary>\n\nf\n\n</details>\n\n<kbd>\n',
    ].join('\n\n');
    const asOnWindows = text.replaceAll('\n', '\r\n');
    expect(outline(asOnWindows)).toBe(outline(text));
    expect(faults(asOnWindows)).toEqual(faults(text));
    expect(faults(text)).toHaveLength(4);
  });

  it('keeps all positions', () => {
    const { tree } = parseBody(
      '😀 <br> <!-- a --> [b](c)\n\n<details><summary>d *e*</summary>\n\n</details>',
      'a.mdx',
    );
    expect(tree?.children[0]).toMatchObject({
      children: [
        {},
        { position: { start: { line: 1, column: 4 }, end: { line: 1, column: 8 } } },
        {},
        { position: { start: { line: 1, column: 20 } } },
      ],
    });
    expect(tree?.children[1]).toMatchObject({
      children: [
        {
          children: [
            {},
            { children: [{ value: 'e', position: { start: { line: 3, column: 22 } } }] },
          ],
        },
      ],
    });
  });
});

describe('a body with faults is read', () => {
  it.each([
    ['a <b>c</b> d', 'paragraph(text "a " html "<b>" text "c" html "</b>" text " d")'],
    ['<div class=x>\n\n# A\n\n</div>', 'html "<div class=x>" heading(text "A") html "</div>"'],
    [
      'a <script>\nif (a < b) { c() }\n\nd\n</script> e',
      'paragraph(text "a " html "<script>\\nif (a < b) { c() }\\n\\nd\\n</script>" text "\\n") paragraph(text "\\n e")',
    ],
    ['The <organisation name> rules', 'paragraph(text "The <organisation name> rules")'],
    [
      '<Ref to=“POL-1” /> and <Ref to=POL-2 />',
      'paragraph(mdxJsxTextElement "Ref to=POL-1"() text " and " mdxJsxTextElement "Ref to=POL-2"())',
    ],
    ['See <Ref to="POL-1">.', 'paragraph(text "See " mdxJsxTextElement "Ref to=POL-1"() text ".")'],
    [
      '<Callout type=note>\n\na\n\n</Callout>',
      'mdxJsxFlowElement "Callout type=note"(paragraph(text "a"))',
    ],
    [
      '<Callout type="note">\n\na',
      'paragraph(text "<Callout type=\\"note\\">") paragraph(text "a")',
    ],
  ])('%j', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it('and all of them are told at once, each once', () => {
    expect(
      faults(
        [
          'The <organisation> <kbd>a <5',
          '',
          'b</mark> <organisation>',
          '',
          '<mark><kbd>c</mark></kbd> <https://a.example/b c> <www.a.example>',
          '',
          '- <details>',
          '',
          '</details>',
          '',
          '<Callout type="tip">',
          '',
          '<!-- a',
        ].join('\n'),
      ),
    ).toEqual([
      '1:5 `<organisation>` looks like a tag, but there is no such tag. It is in this text 2 times.',
      '1:20 `<kbd>` is not closed.',
      '3:2 `</mark>` closes a tag that was not opened.',
      '5:13 `</mark>` is written, but `</kbd>` is expected.',
      '5:27 `<https://a.example/b c>` is not read as an address: it contains a space.',
      '5:51 `<www.a.example>` is not read as an address: it does not start with https://.',
      '7:3 `</details>` is in another paragraph, or in another block, than `<details>`.',
      '11:1 `<Callout>` is not closed.',
      '13:1 This comment has no end.',
    ]);
  });
});

describe('a merge conflict', () => {
  it.each([
    [
      '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c',
      '1:1 A merge conflict was not resolved here (lines 1 to 5).',
    ],
    ['a\n\nb\n=======\nc\n>>>>>>> d', '4:1 A merge conflict was not resolved here (lines 4 to 6).'],
    ['a\n<<<<<<< HEAD\nb', '2:1 A mark of a merge conflict was left here.'],
    [
      '<<<<<<< HEAD\na\n||||||| b\nc\n=======\nd\n>>>>>>> e',
      '1:1 A merge conflict was not resolved here (lines 1 to 7).',
    ],
  ])('%j is one fault', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it.each([
    'Scope\n=======',
    '```\n<<<<<<< a\n=======\n>>>>>>> b\n```',
    '|||||||\n|-|-|-|-|-|-|',
    '> > > > > > > a',
  ])('is not in %j', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('a body that wants to take long', () => {
  it.each([
    ['comments with code', '<!-- ` -->\n\n'.repeat(4000)],
    ['comments without end', '<!-- '.repeat(4000)],
    ['placeholders', '<a b> <foo> '.repeat(400) + '\n\n'],
    ['tags without end', '<kbd>a\n\n'.repeat(4000)],
    ['tags closed far away', `${'<kbd>a\n\n'.repeat(2000)}${'</kbd>a\n\n'.repeat(2000)}`],
    ['attributes', `<Ref ${'a '.repeat(4000)}`],
    ['quotes', '<Ref a="'.repeat(1000)],
    ['summaries', '<summary>'.repeat(1000)],
  ])('%s', (_, text) => {
    expect(() => parseBody(text, 'a.mdx')).not.toThrow();
  });
});

describe('any text', () => {
  const pieces = [
    ...[
      '<!--',
      '-->',
      '`',
      '```\n',
      '~~~\n',
      '\n\n',
      '\n',
      '<br>',
      '<details>',
      '</details>',
      '<summary>',
    ],
    ...[
      '</summary>',
      '<kbd>',
      '</kbd>',
      '<Ref to="a" />',
      '<Ref to=“a”>',
      '<Callout type="tip">',
      '</Callout>',
    ],
    ...[
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '{',
      '}',
      '{/* */}',
      'a',
      'b c',
      '> ',
      '- ',
      '# ',
      '|',
      '|-|',
    ],
    ...[
      '<https://a.b>',
      '<a@b.c>',
      '**',
      '\\',
      '<',
      '>',
      '"',
      '[^1]',
      '[^1]: x',
      '[a](<b c>)',
      '[a]: <b',
    ],
    ...['import x', '😀', '    ', '[!NOTE]', '$', '<x y>', '</x>', '&lt;'],
  ];
  /** Numbers that look like chance, the same in each run. */
  function* numbers(seed: number): Generator<number, never> {
    for (let state = seed; ;) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      yield state / 2 ** 32;
    }
  }

  it('is read, and no sign that stood in for another is left', () => {
    const next = numbers(1);
    const any = () => pieces[Math.floor(next.next().value * pieces.length)] ?? '';
    for (let run = 0; run < 1500; run++) {
      const text = Array.from({ length: 1 + Math.floor(next.next().value * 20) }, any).join('');
      const { tree, problems } = parseBody(text, 'a.mdx');
      expect(tree, text).toBeDefined();
      expect(JSON.stringify({ tree, problems }), text).not.toMatch(/[\u0001\uE000-\uF8FF]/);
    }
  });
});
