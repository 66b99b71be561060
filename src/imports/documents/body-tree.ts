import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { htmlElements } from '../../handbook/body-model.ts';
import { tidyHtml } from './tidy-html.ts';
import { quantity } from '../../issues/words.ts';

declare module 'mdast' {
  /** A tag on a line of its own, between what it holds. */
  interface TagLine extends Literal {
    type: 'tagLine';
    value: string;
  }
  interface RootContentMap {
    tagLine: TagLine;
  }
  interface HeadingData {
    /** Ids by which links to the heading know it, beside that of its text. */
    ids?: string[];
  }
}

/** Elements that a body may have within a line. */
const inlineTags = Object.keys(htmlElements).filter(
  (name) => !['br', 'details', 'summary'].includes(name),
);

const escapedHtml = (text: string) =>
  text.replace(/[&<>"{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const tagLine = (value: string): RootContent => ({ type: 'tagLine', value });

const html = (value: string): PhrasingContent => ({ type: 'html', value });

/** A tag that Markdown lacks, around its text. */
function inlineTag(state: State, node: Element): Nodes[] {
  const title = node.tagName === 'abbr' ? node.properties.title : undefined;
  const inside = state.all(node) as Nodes[];
  if (inside.length === 0) return [];
  const attribute = title === undefined ? '' : ` title="${escapedHtml(String(title))}"`;
  return [html(`<${node.tagName}${attribute}>`), ...inside, html(`</${node.tagName}>`)];
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function foldOf(state: State, node: Element): Nodes[] {
  const summary = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'summary',
  );
  const rest = { ...node, children: node.children.filter((child) => child !== summary) };
  const title = summary ? textOf(summary).replace(/\s+/g, ' ').trim() : '';
  return [
    tagLine(`<details>\n<summary>${escapedHtml(title || 'Details')}</summary>`),
    ...(state.toFlow(state.all(rest)) as Nodes[]),
    tagLine('</details>'),
  ];
}

/**
 * The tree of a body from that of HTML: Markdown, and the few tags that a body may have.
 *
 * @returns what was left out, in words
 */
export function bodyTree(tree: HtmlRoot): { tree: Root; notes: string[] } {
  const { notes, names, comments, left } = tidyHtml(tree);
  const used = new Set<string>();
  const reference = (node: Element): Nodes | undefined => {
    const name = names.get(
      decodeURIComponentOrNot(String(node.properties.href ?? '').replace(/^#/, '')),
    );
    if (name === undefined) return undefined;
    used.add(name);
    return { type: 'footnoteReference', identifier: name, label: name };
  };
  const convert = (root: HtmlRoot): Root =>
    asRoot(
      toMdast(root, {
        document: true,
        newlines: true,
        handlers: {
          ...Object.fromEntries(inlineTags.map((name) => [name, inlineTag])),
          details: foldOf,
          sup(state, node: Element) {
            const [only, ...others] = node.children;
            const note =
              only?.type === 'element' && only.tagName === 'a' && others.length === 0
                ? reference(only)
                : undefined;
            return note ?? inlineTag(state, node);
          },
          a(state, node: Element) {
            const note = reference(node);
            if (note) return note;
            const { href, title } = node.properties;
            const children = state.all(node) as PhrasingContent[];
            if (href === undefined) return children as Nodes[];
            return {
              type: 'link',
              url: String(href),
              title: title === undefined ? null : String(title),
              children,
            };
          },
          ...Object.fromEntries(
            ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [
              name,
              (state: State, node: Element): Nodes => ({
                type: 'heading',
                depth: Number(name.slice(1)) as 1,
                children: state.all(node) as PhrasingContent[],
                data: { ids: idsIn(node) },
              }),
            ]),
          ),
        },
      }),
    );
  const body = convert(tree);
  const definitions = [...notes].flatMap(([name, children]): FootnoteDefinition[] => {
    const { children: content } = convert({ type: 'root', children });
    return used.has(name)
      ? [
          {
            type: 'footnoteDefinition',
            identifier: name,
            label: name,
            children: content as FootnoteDefinition['children'],
          },
        ]
      : [];
  });
  body.children.push(...definitions);
  removeEmpty(body);
  makeCallouts(body);
  breakCells(body);
  return {
    tree: body,
    notes: [
      ...(comments > 0 ? [`${quantity(comments, 'comment')} left out.`] : []),
      ...[...left].map(([name, count]) => `${quantity(count, `\`<${name}>\``)} left out.`),
    ],
  };
}

const asRoot = (node: Nodes): Root =>
  node.type === 'root' ? node : { type: 'root', children: [node as RootContent] };

/** An address as it was written, where it is not one that can be decoded. */
export function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All ids of a heading and of the anchors in it. */
function idsIn(node: Element): string[] {
  const own = [node.properties.id, node.properties.name]
    .filter((id) => id !== undefined)
    .map(String);
  return [
    ...own,
    ...node.children.flatMap((child) => (child.type === 'element' ? idsIn(child) : [])),
  ];
}

/** Paragraphs of which nothing is left, and breaks at their beginnings and ends. */
function removeEmpty(tree: Root): void {
  const isBlank = (node: PhrasingContent | undefined) =>
    node !== undefined &&
    (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
  visit(tree, 'paragraph', (node, index, parent) => {
    while (isBlank(node.children[0])) node.children.shift();
    while (isBlank(node.children.at(-1))) node.children.pop();
    if (node.children.length > 0 || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Quotations that GitHub shows as callouts. */
function makeCallouts(tree: Root): void {
  visit(tree, 'blockquote', (node, index, parent) => {
    const [first] = node.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (first?.type !== 'paragraph' || text?.type !== 'text' || index === undefined || !parent)
      return undefined;
    const [mark, kind = ''] =
      /^\s*\[!(note|tip|important|warning|caution)\][+-]?[ \t]*\n?/i.exec(text.value) ?? [];
    if (mark === undefined) return undefined;
    text.value = text.value.slice(mark.length);
    if (text.value === '') first.children.shift();
    if (first.children[0]?.type === 'break') first.children.shift();
    const content = first.children.length === 0 ? node.children.slice(1) : node.children;
    if (content.length === 0) parent.children.splice(index, 1);
    else
      parent.children.splice(
        index,
        1,
        tagLine(`<Callout type="${kind.toLowerCase()}">`) as never,
        ...(content as never[]),
        tagLine('</Callout>') as never,
      );
    return [SKIP, index];
  });
}

/** A row is one line: a break in a cell is a tag. */
function breakCells(tree: Root): void {
  visit(tree, 'tableCell', (cell) => {
    visit(cell, 'break', (_, index, parent) => {
      if (index !== undefined && parent) parent.children[index] = html('<br />') as never;
    });
    visit(cell, 'text', (text) => {
      text.value = text.value.replace(/\s*\n\s*/g, ' ');
    });
  });
}
