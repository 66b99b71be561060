import {
  isCode,
  isComment,
  isElement,
  type BodyAttribute,
  type BodyCode,
} from '../../handbook/body-model.ts';
import { isEventAttribute, visitBodies } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/code',
  severity: 'error',
  summary:
    'The body holds code: an import, an export, an expression, a spread or an event attribute.',
  why: 'Content is data, never code. A handbook that could run what an editor pastes could read secrets of the machine that builds it, or act in the browser of the auditor who reads it.',
  check(handbook, report) {
    visitBodies(handbook, (node, document) => {
      const at = placeOf(document, node);
      if (isCode(node)) {
        if (!isComment(node)) report({ at, ...code(node) });
      } else if (isElement(node)) {
        for (const attribute of node.attributes) {
          const words = attributeCode(attribute, node.name ?? '');
          if (words) report({ at, ...words });
        }
      }
    });
  },
});

type Words = Omit<Report, 'at'>;

function code({ type, value }: BodyCode): Words {
  if (type === 'mdxjsEsm')
    return {
      found: `\`${shorten(value)}\` is code: a paragraph that starts with \`import\` or \`export\` is read as such.`,
      expected: 'prose. What a body may use is there without an import',
      fix: 'Remove it. A sentence starts with another word, or with a capital letter.',
    };
  if (value.trim() === '')
    return {
      found: 'Empty braces would vanish from the page.',
      expected: 'no braces: content is data, never code',
      fix: 'Write them as `\\{\\}`, or remove them.',
    };
  return {
    found: `\`{${shorten(value)}}\` is code.`,
    expected: 'no braces: content is data, never code. A comment is written `{/* … */}`',
    fix: 'Write what it stands for. A `{` that is meant as text is written `\\{`, or in `backticks`.',
  };
}

function attributeCode(attribute: BodyAttribute, element: string): Words | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return {
      found: `\`{${shorten(attribute.value)}}\` in \`<${element}>\` is code.`,
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
      found: `\`${name}={${shorten(value.value)}}\` in \`<${element}>\` is code.`,
      expected: 'a value in quotes',
      fix: `Write \`${name}="…"\`.`,
    };
  return undefined;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
