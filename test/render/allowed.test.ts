import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { parseBody } from '../../src/handbook/reading/body.ts';
import { onlyAllowed } from '../../src/render/allowed.ts';

const html = (...children: ElementContent[]) =>
  toHtml(onlyAllowed({ type: 'root', children: [h('p', children)] }));

it('keeps the text of an element that no body consists of', () => {
  expect(html(h('form', h('button', 'a')), h('style', 'b'))).toBe('<p>ab</p>');
  expect(html(h('svg', h('script', 'alert(1)')))).toBe('<p>alert(1)</p>');
});

it('leaves out properties that an element may not carry', () => {
  expect(html(h('em', { onClick: 'alert(1)', style: 'color: red', id: 'a' }, 'b'))).toBe(
    '<p><em id="a">b</em></p>',
  );
  expect(html(h('a', { href: '/', ping: 'https://evil.example', target: 'x' }, 'b'))).toBe(
    '<p><a href="/">b</a></p>',
  );
  expect(html(h('img', { src: '/a.png', srcSet: 'https://evil.example', alt: '' }))).toBe(
    '<p><img src="/a.png" alt=""></p>',
  );
});

it('leaves out addresses of schemes that are not allowed, and images of other sites', () => {
  expect(html(h('a', { href: 'javascript:alert(1)' }, 'a'))).toBe('<p>a</p>');
  expect(html(h('img', { src: 'https://evil.example/x.png' }))).toBe('<p></p>');
  expect(html(h('img', { src: 'data:image/png;base64,x' }))).toBe('<p></p>');
});

it('leaves out what is neither text nor element', () => {
  expect(
    toHtml(
      onlyAllowed({
        type: 'root',
        children: [{ type: 'comment', value: 'a' }, { type: 'doctype' }],
      }),
    ),
  ).toBe('');
});

it('leaves all that Markdown makes as it is', () => {
  const markdown = `## Heading

Text with *emphasis*, **weight**, ~~struck~~, \`code\`, [a link](https://a.example "title"), a\\
break, ![an image](/a.png "title") and a note[^1]. Another[^1] to it.

1. one
2. two
   - nested

7. seven

- [x] done
- [ ] open

> quoted

\`\`\`js
code
\`\`\`

| a | b | c |
| :- | :-: | -: |
| 1 | 2 | 3 |

---

[^1]: The note.
`;
  const { tree } = parseBody(markdown, 'x.mdx');
  const hast = toHast(tree as Nodes) as Root;
  const html = toHtml(hast);
  for (const name of ['li', 'ol', 'input', 'section', 'sup', 'td', 'del', 'hr', 'pre', 'img', 'br'])
    expect(html).toContain(`<${name}`);
  expect(toHtml(onlyAllowed(hast))).toBe(html);
});
