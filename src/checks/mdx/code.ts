import {
  isCode,
  isComment,
  isElement,
  type BodyAttribute,
  type BodyCode,
} from '../../handbook/body-model.ts';
import type { Nodes, Root } from 'mdast';
import { headingsOf, type BodyHeading } from '../../addresses/headings.ts';
import { childrenOf, nodesOf } from '../../handbook/nodes.ts';
import { isEventAttribute, readableDocuments, type Readable } from '../bodies.ts';
import { shortened } from '../../handbook/reading/shortened.ts';
import { node as placeOf } from '../places.ts';
import type { Words } from '../../issues/issue.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/code',
  severity: 'error',
  alwaysOn: 'unsafe',
  summary:
    'The body contains code: an import, an export, an expression, a spread or an event attribute.',
  why: 'Content is data, never code. If a handbook could run what an editor pastes, it could read secrets of the machine that builds it, or act in the browser of the auditor who reads it.',
  check(handbook, report) {
    for (const document of readableDocuments(handbook)) {
      const headings = headingsByCode(document);
      const formulas = bracesOfFormulas(document.body);
      const fences = bracesOfFences(document.body);
      for (const node of nodesOf(document.body)) {
        const at = placeOf(document, node);
        if (isCode(node)) {
          const formula = formulas.get(node);
          if (formula === undefined) {
            if (fences.has(node)) report({ at, ...fenceWords(node) });
            else if (!isComment(node)) report({ at, ...code(node, headings.get(node)) });
          } else if (formula.isFirst) report({ at, ...formulaWords });
        } else if (isElement(node)) {
          for (const attribute of node.attributes) {
            const words = attributeCode(attribute, node.name ?? '');
            if (words) report({ at, ...words });
          }
        }
      }
    }
  },
});

/** The headings in which code stands, by the code. */
const headingsByCode = (document: Readable): ReadonlyMap<Nodes, BodyHeading> =>
  new Map(
    headingsOf(document).flatMap((heading) =>
      heading.node.children.map((child): [Nodes, BodyHeading] => [child, heading]),
    ),
  );

/** Braces that are part of a formula, as `\\frac{a}{b}` has them; one issue is enough for all of a paragraph. */
function bracesOfFormulas(body: Root): ReadonlyMap<Nodes, { isFirst: boolean }> {
  const found = new Map<Nodes, { isFirst: boolean }>();
  for (const parent of nodesOf(body)) {
    const children = childrenOf(parent);
    const isFormula = children.some(
      (child, index) =>
        isCode(child) && /\\[A-Za-z]+$|\$[^$]*[\^_]$/.test(textOf(children[index - 1])),
    );
    if (!isFormula) continue;
    const braces = children.filter((child) => isCode(child) && !isComment(child));
    braces.forEach((child, index) => found.set(child, { isFirst: index === 0 }));
  }
  return found;
}

/** Braces after `:::`, as Pandoc writes them for a group of paragraphs. */
const bracesOfFences = (body: Root): ReadonlySet<Nodes> =>
  new Set(
    nodesOf(body).flatMap((parent) => {
      const children = childrenOf(parent);
      return children.filter(
        (child, index) => isCode(child) && /(?:^|\n):{3,}[ \t]*$/.test(textOf(children[index - 1])),
      );
    }),
  );

const fenceWords = ({ value }: BodyCode): Words => ({
  found: `\`::: {${shortened(value)}}\` starts a group of paragraphs in Pandoc, and is not read here.`,
  expected: 'Markdown; `> [!NOTE]` at the start of a quotation for a note',
  fix: 'Remove this line and the line `:::` at the end. For a note, start the text with `> [!NOTE]` on a line, and each line below with `> `.',
});

const textOf = (node: Nodes | undefined): string => (node?.type === 'text' ? node.value : '');

const formulaWords: Words = {
  found: 'This looks like a formula in LaTeX, which is not read.',
  expected: 'text, or an image of the formula',
  fix: 'Write the formula in words or as an image, or put it in `backticks`.',
};

/** Marks of other tools in braces: how they look, what they are, and what is to be done about them. */
const marks: [
  RegExp,
  (value: string, heading: BodyHeading | undefined) => Omit<Words, 'expected'>,
][] = [
  [
    /^#[\w.:-]+$/,
    (value, heading) => ({
      found: `\`{${value}}\` names an anchor in another tool.`,
      fix: heading
        ? `Remove it. Links lead to this heading with \`#${heading.id}\`.`
        : 'Remove it. Only headings have an anchor, which is made from their text.',
    }),
  ],
  [
    /^#[^]*#$/,
    (value) => ({
      found: `\`{${value}}\` is a comment of a template.`,
      fix: 'Remove it, or write it as `{/* … */}`.',
    }),
  ],
  [
    /^(?:info|note|tip|warning|panel|expand)(?::[^]*)?$/,
    (value) => ({
      found: `\`{${value}}\` is a macro of Confluence.`,
      fix: 'Write `> [!NOTE]` (or TIP, IMPORTANT, WARNING, CAUTION) on a line, and the text in the lines below, each after `> `. Remove the macro at the end, too.',
    }),
  ],
  [
    /^(?:code|noformat)(?::[^]*)?$/,
    (value) => ({
      found: `\`{${value}}\` is a macro of Confluence.`,
      fix: 'Write three backticks on the lines before and after the code.',
    }),
  ],
  [
    /^(?:toc|children|excerpt|pagetree|color|colour)(?::[^]*)?$|^(?:anchor|status|jira|section|column|include|attachments|user):[^]*$/,
    (value) => ({
      found: `\`{${value}}\` is a macro of Confluence.`,
      fix: /^(?:toc|children|pagetree)/.test(value)
        ? 'Remove it: the page makes its own list of contents.'
        : 'Remove it, and keep the text that belongs to it.',
    }),
  ],
  [
    /^\|[^]*\|$/,
    () => ({
      found: 'This is a table of MediaWiki.',
      fix: 'Write the table with `|` between its cells, and `| --- | --- |` as its second line.',
    }),
  ],
  [
    /^::?/,
    (value) => ({ found: `\`{${value}}\` is a mark of kramdown (Jekyll).`, fix: 'Remove it.' }),
  ],
  [
    /^(?:\{[<%]|%)/,
    (value) => ({
      found: `\`{${value}}\` is a command of another tool, such as Hugo, Jekyll or GitBook.`,
      fix: 'Remove it, or write the text that it would produce.',
    }),
  ],
  [
    /^\{[^]*\}$/,
    (value) => ({
      found: `\`{${value}}\` is a placeholder of a template.`,
      fix: 'Write what it stands for.',
    }),
  ],
  [
    /^(?:\+\+[^]*\+\+|--[^]*--|~~[^]*~~|==[^]*==|>>[^]*<<)$/,
    (value) => ({
      found: `\`{${value}}\` is a suggested change or a comment (CriticMarkup).`,
      fix: 'Accept or reject it: write the text as it is to be.',
    }),
  ],
  [
    /^(?:[.#][\w-]+|[\w-]+=\S+|-)(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|\S+)))*$/,
    (value) => ({
      found: `\`{${value}}\` is a mark of Pandoc or of another tool.`,
      fix: 'Remove it: entries do not decide how the handbook looks.',
    }),
  ],
];

function code({ type, value }: BodyCode, heading: BodyHeading | undefined): Words {
  if (type === 'mdxjsEsm')
    return {
      found: `\`${shortened(value)}\` is code: a paragraph that starts with \`import\` or \`export\` is read as code.`,
      expected: 'prose. Components need no import',
      fix: 'Remove it. If it is a sentence, start it with another word or a capital letter.',
    };
  if (value.trim() === '')
    return {
      found: 'Empty braces would vanish from the page.',
      expected: 'no braces: content is data, never code',
      fix: 'Write them as `\\{\\}`, or remove them.',
    };
  const expected = 'no braces: content is data, never code. A comment is written `{/* … */}`';
  const [, words] = marks.find(([pattern]) => pattern.test(value.trim())) ?? [];
  if (words) return { expected: 'text without braces', ...words(shortened(value), heading) };
  if (/^[\p{L}\d _/,-]+$/u.test(value))
    return {
      found: `\`{${shortened(value)}}\` is in braces, which are for code.`,
      expected,
      fix: 'If it is a placeholder, write what it stands for. If you mean the `{` as text, write `\\{`, or put it in `backticks`.',
    };
  return {
    found: `\`{${shortened(value)}}\` is code.`,
    expected,
    fix: 'Write the value itself. If you mean the `{` as text, write `\\{`, or put it in `backticks`.',
  };
}

function attributeCode(attribute: BodyAttribute, element: string): Words | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return {
      found: `\`{${shortened(attribute.value)}}\` in \`<${element}>\` is code.`,
      expected: 'attributes with their values in quotes',
      fix: 'Write the attributes one by one.',
    };
  const { name, value } = attribute;
  if (isEventAttribute(name))
    return {
      found: `The attribute \`${name}\` of \`<${element}>\` runs code.`,
      expected: 'no event attributes: content is data, never code',
      fix: 'Remove the attribute.',
    };
  if (typeof value === 'object' && value !== null)
    return {
      found: `\`${name}={${shortened(value.value)}}\` in \`<${element}>\` is code.`,
      expected: 'a value in quotes',
      fix: `Write \`${name}="…"\`.`,
    };
  return undefined;
}
