import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Heading, Image, ImageReference, Link, LinkReference, Nodes, Text } from 'mdast';
import { defaultHandlers, toHast, type Handler, type State } from 'mdast-util-to-hast';
import { headingsOf } from '../addresses/headings.ts';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { hasRightToLeft } from '../handbook/direction.ts';
import { piecesOf } from '../handbook/reading/mentions.ts';
import { surroundingsIn } from '../handbook/reading/surroundings.ts';
import type { Handbook, SourceDocument } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { memo } from '../memo.ts';
import { callout } from './components/callout.ts';
import { figure } from './components/figure.ts';
import { plainElement } from './components/plain-element.ts';
import { reference } from './components/reference.ts';
import { restricted } from './components/restricted.ts';
import { onlyAllowed } from './allowed.ts';
import type { RenderContext, Tag } from './context.ts';
import { hrefOf, imageSource, anchorTo } from './links.ts';

export interface Rendered {
  html: string;
  headings: { depth: number; id: string; text: string }[];
}

type Document = Pick<SourceDocument, 'id' | 'collection' | 'file' | 'body' | 'language'>;

/** The components that a body may use, by their names. */
const components: Readonly<Record<string, (tag: Tag, context: RenderContext) => ElementContent>> = {
  Ref: reference,
  Callout: callout,
  Figure: figure,
  Restricted: restricted,
};

/**
 * Turns the body of a document into HTML. Code in a body is never run: what is no Markdown, known
 * component or allowed element is left out, and reported by the rules of the group `mdx`.
 */
export function renderBody(
  document: Document,
  { handbook, base }: Omit<RenderContext, 'document'>,
): Rendered {
  const known = rendered(handbook);
  const key = `${base} ${document.file}`;
  const result = known.get(key) ?? render(document, { handbook, base });
  known.set(key, result);
  return result;
}

/** By base path and file: a body is shown on its page, and read by the search. */
const rendered = memo((_: Handbook) => new Map<string, Rendered>());

function render(document: Document, { handbook, base }: Omit<RenderContext, 'document'>): Rendered {
  if (!document.body) return { html: '', headings: [] };
  const fields = handbook.byId.get(document.id)?.data;
  const headings = headingsOf({ ...document, frontMatter: fields });
  const surroundings = surroundingsIn({ body: document.body, frontMatter: fields });
  const { body: messages } = messagesFor(handbook.config.language);
  const hast = toHast(document.body as Nodes, {
    handlers: handlersFor({ handbook, base, document }, headings, surroundings),
    // With a dot, which no id of a heading has.
    clobberPrefix: 'note.',
    footnoteLabelTagName: 'h2',
    footnoteLabel: messages.footnotes,
    footnoteBackLabel: (reference, again) =>
      messages.backToReference(again > 1 ? `${reference + 1}-${again}` : String(reference + 1)),
  }) as HastRoot;
  giveDirections(hast);
  return {
    html: toHtml(onlyAllowed(hast)),
    headings: headings.map(({ depth, id, text }) => ({ depth, id, text })),
  };
}

function handlersFor(
  context: RenderContext,
  headings: ReturnType<typeof headingsOf>,
  surroundings: ReturnType<typeof surroundingsIn>,
): Record<string, Handler> {
  const { handbook } = context;
  const ids = new Map(headings.map(({ node, id }) => [node, id]));
  // Inside links and headings an id stays plain: a link holds no link, and a heading is a target.
  let plain = 0;
  const plainly =
    (handler: (state: State, node: never) => ElementContent | ElementContent[]): Handler =>
    (state, node) => {
      plain++;
      const result = handler(state, node as never);
      plain--;
      return result;
    };

  const tag: Handler = (state, node) => {
    const content = () => state.all(node) as ElementContent[];
    const it: Tag = {
      name: node.name,
      attributes: literalAttributes(node.attributes),
      content,
      inline: node.type === 'mdxJsxTextElement',
    };
    return node.name && Object.hasOwn(components, node.name)
      ? components[node.name]?.(it, context)
      : plainElement(it);
  };
  const nothing: Handler = () => undefined;

  return {
    text(state, node: Text) {
      if (plain > 0) return defaultHandlers.text(state, node);
      const pieces = piecesOf(
        node.value,
        handbook.collectionOf,
        (id) => anchorTo(context, id) !== undefined,
        surroundings.get(node),
      );
      if (!pieces.some((piece) => 'id' in piece)) return defaultHandlers.text(state, node);
      return pieces.map((piece) => {
        // On its own page an id leads nowhere.
        const link =
          'id' in piece && piece.id !== context.document.id
            ? anchorTo(context, piece.id)
            : undefined;
        return link
          ? h('a', { className: 'id', href: link.href, title: link.title }, piece.text)
          : { type: 'text' as const, value: piece.text };
      });
    },
    heading: plainly((state, node: Heading) => {
      const element = defaultHandlers.heading(state, node);
      element.properties['id'] = ids.get(node);
      return element;
    }),
    link: plainly((state, node: Link) =>
      linked(defaultHandlers.link(state, node), hrefOf(context, node.url)),
    ),
    linkReference: plainly((state, node: LinkReference) => {
      const element = defaultHandlers.linkReference(state, node);
      // Without a definition it is text in brackets.
      return Array.isArray(element) || element.type !== 'element'
        ? element
        : linked(element, hrefOf(context, urlOf(state, node)));
    }),
    imageReference(state, node: ImageReference) {
      const element = defaultHandlers.imageReference(state, node);
      return Array.isArray(element) || element.type !== 'element'
        ? element
        : shown(element, imageSource(context, urlOf(state, node)));
    },
    image: (state, node: Image) =>
      shown(defaultHandlers.image(state, node), imageSource(context, node.url)),
    table(state, node) {
      const table = defaultHandlers.table(state, node);
      return h(
        'div',
        {
          className: 'table-scroll',
          tabIndex: 0,
          role: 'group',
          ariaLabel: messagesFor(handbook.config.language).common.table,
        },
        [table],
      );
    },
    mdxJsxFlowElement: tag,
    mdxJsxTextElement: tag,
    mdxjsEsm: nothing,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    html: nothing,
  };
}

/** A link, or what stands in it where it may lead nowhere. */
function linked(element: Element, href: string | undefined): Element | ElementContent[] {
  if (href === undefined) return element.children;
  return { ...element, properties: { ...element.properties, href } };
}

/** An image, or its alternative text where there is nothing to show. */
function shown({ properties }: Element, src: string | undefined): ElementContent {
  return src === undefined
    ? { type: 'text', value: String(properties['alt'] ?? '') }
    : h('img', { ...properties, src, loading: 'lazy' });
}

/** Elements that have a direction as a whole: what is in them follows. */
const directed = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'th', 'td', 'summary'];

function giveDirections(tree: HastRoot): void {
  visit(tree, 'element', (element) => {
    if (!directed.includes(element.tagName)) return CONTINUE;
    let speaks = false;
    visit(element, 'text', ({ value }) => {
      speaks ||= hasRightToLeft(value);
    });
    if (speaks) element.properties['dir'] = 'auto';
    return SKIP;
  });
}

/** Address of the definition that a reference names. */
const urlOf = (state: State, { identifier }: LinkReference | ImageReference) =>
  state.definitionById.get(identifier.toUpperCase())?.url ?? '';

/** Attributes with literal values; those that are code are left out. */
function literalAttributes(
  attributes: readonly { type: string; name?: string; value?: unknown }[],
) {
  const literal: Record<string, string> = {};
  for (const { type, name, value } of attributes)
    if (type === 'mdxJsxAttribute' && name && (typeof value === 'string' || value === null))
      literal[name] = value ?? '';
  return literal;
}
