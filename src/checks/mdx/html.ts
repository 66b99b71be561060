import { bodyComponents, htmlElements, isElement, isHtmlName } from '../../handbook/body-model.ts';
import { nearest } from '../../handbook/reading/schema-issues.ts';
import { attributeReports, visitBodies } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule } from '../rule.ts';

const names = Object.keys(htmlElements);

/** How what is often written as HTML is written here. */
const instead: Readonly<Record<string, string>> = {
  a: 'Write the link as `[text](address)`.',
  img: 'Write the image as `![what it shows](files/…)`, or as `<Figure … />`.',
  b: 'Write `**bold**`.',
  strong: 'Write `**bold**`.',
  i: 'Write `*emphasis*`.',
  em: 'Write `*emphasis*`.',
  s: 'Write `~~struck~~`.',
  del: 'Write `~~struck~~`.',
  code: 'Write it in `backticks`.',
  pre: 'Write it between two lines of three backticks.',
  p: 'Leave an empty line between paragraphs.',
  ul: 'Write a list, an item a line after a hyphen.',
  ol: 'Write a list, an item a line after its number.',
  li: 'Write a list, an item a line after a hyphen.',
  table: 'Write the table with `|` between its cells.',
  blockquote: 'Start its lines with `>`.',
  hr: 'Write `---` between two empty lines.',
  script: 'Remove it: content is data, never code.',
  style: 'Remove it: how the handbook looks is not decided in its entries.',
  iframe: 'Remove it, and link to the page.',
};

const expected = `Markdown, or one of ${names.join(', ')}`;

export const rule = defineRule({
  id: 'mdx/html',
  severity: 'error',
  summary: 'Raw HTML stands in the body, outside the short list of what is allowed.',
  why: 'HTML can load, run and hide things, and it looks different in every export. The few elements that Markdown lacks are allowed; everything else is written as Markdown.',
  check(handbook, report) {
    visitBodies(handbook, (element, document) => {
      if (element.type === 'html')
        report({
          at: placeOf(document, element),
          found: 'Raw HTML stands here.',
          expected,
          fix: 'Write it as Markdown.',
        });
      if (!isElement(element) || element.name === null || !isHtmlName(element.name)) return;
      const { name } = element;
      const at = placeOf(document, element);
      if (!Object.hasOwn(htmlElements, name)) {
        const meant = Object.hasOwn(instead, name)
          ? undefined
          : nearest(name, [...Object.keys(bodyComponents), ...names]);
        report({
          at,
          found: `\`<${name}>\` is HTML that a body does not take.`,
          expected,
          nearest: meant,
          fix:
            (Object.hasOwn(instead, name) && instead[name]) ||
            (meant
              ? 'Correct the name, or remove the tag.'
              : 'Write it as Markdown, or remove the tag.'),
        });
        return;
      }
      attributeReports(element, document, htmlElements[name] ?? []).forEach(report);
      if (name === 'details' && element.type === 'mdxJsxTextElement')
        report({
          at,
          found: '`<details>` stands inside a paragraph.',
          expected: 'a paragraph of its own, with an empty line before and after it',
          fix: 'Put `<details>` and `</details>` on lines of their own.',
        });
    });
  },
});
