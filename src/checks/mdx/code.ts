import {
  isCode,
  isComment,
  isElement,
  type BodyAttribute,
  type BodyCode,
} from '../../handbook/body-model.ts';
import { codeSays, sayCode } from '../mdx-says.ts';
import type { Nodes, Root } from 'mdast';
import { headingsOf, type BodyHeading } from '../../addresses/headings.ts';
import { childrenOf, nodesOf } from '../../handbook/nodes.ts';
import { isEventAttribute, readableDocuments, type Readable } from '../bodies.ts';
import { shortened } from '../../handbook/reading/shortened.ts';
import { node as placeOf } from '../places.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/code',
  severity: 'error',
  alwaysOn: 'unsafe',
  summary:
    'The body contains code: an import, an export, an expression, a spread or an event attribute.',
  why: 'Content is data, never code. If a handbook could run what an editor pastes, it could read secrets of the machine that builds it, or act in the browser of the auditor who reads it.',
  says: codeSays,
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

const fenceWords = ({ value }: BodyCode): SaidWords => sayCode('fence', shortened(value));

const textOf = (node: Nodes | undefined): string => (node?.type === 'text' ? node.value : '');

const formulaWords: SaidWords = sayCode('formula');

/** Marks of other tools in braces: how they look, what they are, and what is to be done about them. */
const marks: [RegExp, (value: string, heading: BodyHeading | undefined) => SaidWords][] = [
  [
    /^#[\w.:-]+$/,
    (value, heading) =>
      heading ? sayCode('headingAnchor', value, heading.id) : sayCode('anchor', value),
  ],
  [/^#[^]*#$/, (value) => sayCode('templateComment', value)],
  [/^(?:info|note|tip|warning|panel|expand)(?::[^]*)?$/, (value) => sayCode('calloutMacro', value)],
  [/^(?:code|noformat)(?::[^]*)?$/, (value) => sayCode('codeMacro', value)],
  [
    /^(?:toc|children|excerpt|pagetree|color|colour)(?::[^]*)?$|^(?:anchor|status|jira|section|column|include|attachments|user):[^]*$/,
    (value) => sayCode(/^(?:toc|children|pagetree)/.test(value) ? 'contentsMacro' : 'macro', value),
  ],
  [/^\|[^]*\|$/, () => sayCode('wikiTable')],
  [/^::?/, (value) => sayCode('kramdown', value)],
  [/^(?:\{[<%]|%)/, (value) => sayCode('command', value)],
  [/^\{[^]*\}$/, (value) => sayCode('placeholder', value)],
  [
    /^(?:\+\+[^]*\+\+|--[^]*--|~~[^]*~~|==[^]*==|>>[^]*<<)$/,
    (value) => sayCode('criticMarkup', value),
  ],
  [
    /^(?:[.#][\w-]+|[\w-]+=\S+|-)(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|\S+)))*$/,
    (value) => sayCode('pandoc', value),
  ],
];

function code({ type, value }: BodyCode, heading: BodyHeading | undefined): SaidWords {
  if (type === 'mdxjsEsm') return sayCode('module', shortened(value));
  if (value.trim() === '') return sayCode('emptyBraces');

  const [, words] = marks.find(([pattern]) => pattern.test(value.trim())) ?? [];
  if (words) return words(shortened(value), heading);
  if (/^[\p{L}\d _/,-]+$/u.test(value)) return sayCode('braces', shortened(value));
  return sayCode('code', shortened(value));
}

function attributeCode(attribute: BodyAttribute, element: string): SaidWords | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return sayCode('spread', shortened(attribute.value), element);
  const { name, value } = attribute;
  if (isEventAttribute(name)) return sayCode('eventAttribute', name, element);
  if (typeof value === 'object' && value !== null)
    return sayCode('valueCode', name, shortened(value.value), element);
  return undefined;
}
