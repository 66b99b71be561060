import { parse } from '@astrojs/compiler-rs';

/** A node of the compiler's syntax tree. */
interface Node {
  type: string;
  /** Offset in the source. */
  start: number;
  [field: string]: unknown;
}

/** Text that an `.astro` file would show in every language as it stands. */
export interface LiteralText {
  line: number;
  text: string;
}

/** Attributes, props and fields that a reader sees or hears. */
const spoken =
  /^(alt|aria-(description|label|roledescription|valuetext)|caption|description|label|lead|none|placeholder|summary|text|title)$/;

/** Two words that follow one another: no key, class or path looks so. */
const prose = /\p{L}{2,}[,.:]? \p{L}{2,}/u;

/** Elements whose text is no prose. */
const silent = new Set(['script', 'style']);

/**
 * Finds the texts of an `.astro` file that are written into it: between tags, in expressions that
 * are shown, in attributes that are spoken, in such fields of objects of the front matter, and
 * wherever else the front matter holds prose.
 */
export function literalTexts(source: string): LiteralText[] {
  const { ast } = parse(source);
  const root = (typeof ast === 'string' ? JSON.parse(ast) : ast) as Node;
  const found: LiteralText[] = [];
  const say = (node: Node, text: unknown) => {
    if (typeof text === 'string' && /\p{L}/u.test(text))
      found.push({ line: source.slice(0, node.start).split('\n').length, text: text.trim() });
  };

  /** What an expression shows where it stands between tags. */
  const shown = (node: Node | null | undefined): void => {
    switch (node?.type) {
      case 'Literal':
        return say(node, node['value']);
      case 'TemplateLiteral':
        for (const quasi of nodes(node['quasis']))
          say(quasi, (quasi['value'] as { cooked: string }).cooked);
        return nodes(node['expressions']).forEach(shown);
      case 'ConditionalExpression':
        shown(node['consequent'] as Node);
        return shown(node['alternate'] as Node);
      case 'LogicalExpression':
        if (node['operator'] !== '&&') shown(node['left'] as Node);
        return shown(node['right'] as Node);
      case 'BinaryExpression':
        if (node['operator'] !== '+') return;
        shown(node['left'] as Node);
        return shown(node['right'] as Node);
      case 'ArrayExpression':
        return nodes(node['elements']).forEach(shown);
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'ChainExpression':
        return shown(node['expression'] as Node);
      case 'CallExpression': {
        // A list that is joined shows its items; one that is mapped, what they become.
        const callee = node['callee'] as Node;
        const maps = /^(map|flatMap)$/.test(nameOf(callee, 'property'));
        if (callee.type === 'MemberExpression' && !maps) shown(callee['object'] as Node);
        return nodes(node['arguments'])
          .filter(({ type }) => type === 'ArrowFunctionExpression')
          .forEach(shown);
      }
      case 'ArrowFunctionExpression':
        return shown(node['body'] as Node);
      case 'FunctionBody':
      case 'BlockStatement':
        return nodes(node['body'] ?? node['statements']).forEach(shown);
      case 'ExpressionStatement':
        return shown(node['expression'] as Node);
      case 'ReturnStatement':
        return shown(node['argument'] as Node);
      case 'JSXElement':
      case 'JSXFragment':
      case 'JSXExpressionContainer':
        return markup(node);
    }
  };

  const markup = (node: Node): void => {
    if (node.type === 'JSXText') return say(node, node['value']);
    if (node.type === 'JSXExpressionContainer') return shown(node['expression'] as Node);
    const opening = node['openingElement'] as Node | undefined;
    if (opening) {
      if (silent.has(nameOf(opening))) return;
      nodes(opening['attributes']).forEach((attribute) => attributeOf(opening, attribute));
    }
    nodes(node['children']).forEach(markup);
  };

  const attributeOf = (element: Node, attribute: Node) => {
    const value = attribute['value'] as Node | null;
    if (!value || !spoken.test(nameOf(attribute)) || nameOf(element) === 'meta') return;
    if (value.type === 'JSXExpressionContainer') shown(value['expression'] as Node);
    else shown(value);
  };

  /** Texts that the front matter prepares for the markup. */
  const prepared = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(prepared);
    if (!isNode(value)) return;
    if (value.type === 'ImportDeclaration') return;
    if (value.type === 'Property' && spoken.test(nameOf(value, 'key')))
      shown(value['value'] as Node);
    else if (value.type === 'Literal' && prose.test(String(value['value'])))
      say(value, value['value']);
    else if (value.type === 'TemplateElement') {
      const { cooked } = value['value'] as { cooked: string };
      if (prose.test(cooked)) say(value, cooked);
    } else Object.values(value).forEach(prepared);
  };

  prepared(root['frontmatter']);
  nodes(root['body']).forEach(markup);
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && ('type' in value || 'program' in value);

const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

const nameOf = (node: Node, field = 'name'): string => {
  const name = node[field] as
    { name?: unknown; value?: unknown; namespace?: unknown } | string | undefined;
  return typeof name === 'string' ? name : String(name?.name ?? name?.value ?? '');
};
