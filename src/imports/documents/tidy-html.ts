import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements of which nothing is text. */
const noText = new Set([
  ...['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'embed'],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'form', 'select', 'textarea', 'meta', 'link'],
]);

const blocks = new Set([
  ...['p', 'div', 'ul', 'ol', 'li', 'blockquote', 'pre', 'dl', 'dt', 'dd', 'table', 'tr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'section'],
]);

/** What was taken out of a document: notes below the text, and what is left out. */
export interface TidyHtml {
  /** The notes by their names; `names` has the name of each by the id to which links lead. */
  notes: Map<string, ElementContent[]>;
  names: Map<string, string>;
  comments: number;
  /** Elements that a page of text cannot show, by their names. */
  left: Map<string, number>;
}

/**
 * Takes out of HTML what a text cannot have, before it becomes Markdown: comments, scripts, anchors, tables
 * for layout. Cells get line breaks in the place of paragraphs. The tree is changed.
 */
export function tidyHtml(tree: Root): TidyHtml {
  const found: TidyHtml = { notes: new Map(), names: new Map(), comments: 0, left: new Map() };
  takeNotes(tree, found);
  for (const [name, children] of found.notes)
    found.notes.set(
      name,
      children.flatMap((child) => tidied(child, found, false)) as ElementContent[],
    );
  tree.children = tree.children.flatMap((child) => tidied(child, found, false)) as RootContent[];
  return found;
}

const isElement = (node: RootContent | ElementContent, name?: string): node is Element =>
  node.type === 'element' && (name === undefined || node.tagName === name);

/** Ids of notes as remark, mammoth, kramdown, Pandoc and Word write them. */
const noteId = /^(?:user-content-fn-|footnote-|endnote-|fn:?|_ftn|_edn)(?!ref)([\w.:-]+)$/;

const isBackReference = (node: Element): boolean =>
  node.properties.dataFootnoteBackref !== undefined ||
  /^#(?:user-content-fnref|footnote-ref|endnote-ref|fnref|_ftnref|_ednref)/.test(
    String(node.properties.href ?? ''),
  );

/** Takes the notes out of the lists in which they are. */
function takeNotes(parent: Root | Element, found: TidyHtml): void {
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (!isElement(child)) return true;
    const { id } = child.properties;
    const [, name] = child.tagName === 'li' ? (noteId.exec(String(id ?? '')) ?? []) : [];
    if (name !== undefined) {
      const label = name.replace(/[^\w-]/g, '-');
      found.names.set(String(id), label);
      found.notes.set(label, child.children);
      return false;
    }
    const before = child.children.length;
    takeNotes(child, found);
    const isList = child.tagName === 'ol' || child.tagName === 'ul';
    const isEmptied =
      child.children.length < before && child.children.every((each) => each.type === 'text');
    return !(isList && isEmptied) && child.properties.dataFootnotes === undefined;
  }) as typeof parent.children;
}

function tidied(
  node: RootContent | ElementContent,
  found: TidyHtml,
  inCell: boolean,
): (RootContent | ElementContent)[] {
  if (node.type === 'comment') {
    // Tools write marks of their own, such as `<!-- prettier-ignore -->`.
    if (/\s/.test(node.value.trim())) found.comments++;
    return [];
  }
  if (node.type === 'doctype') return [];
  if (!isElement(node)) return [node];
  const { tagName, properties } = node;
  if (noText.has(tagName)) {
    if (!['style', 'head', 'title', 'meta', 'link', 'template'].includes(tagName))
      found.left.set(tagName, (found.left.get(tagName) ?? 0) + 1);
    // What a browser shows where it cannot play it is text.
    return ['noscript', 'object', 'form', 'video', 'audio'].includes(tagName)
      ? node.children.flatMap((child) => tidied(child, found, inCell))
      : [];
  }
  if (tagName === 'a' && isBackReference(node)) return [];
  const isCell = tagName === 'td' || tagName === 'th';
  node.children = node.children.flatMap((child) =>
    tidied(child, found, inCell || isCell),
  ) as ElementContent[];
  if (tagName === 'a' && properties.href === undefined && node.children.length === 0) {
    const id = properties.id ?? properties.name;
    return id === undefined ? [] : [{ ...node, tagName: 'span', properties: { id } }];
  }
  if (tagName === 'input' && properties.type !== 'checkbox') return [];
  if (isCell) node.children = onOneLine(node.children);
  if (tagName === 'table') {
    const cells = cellsOf(node);
    const [only] = cells;
    nameColumns(node, cells);
    if (cells.length === 1 && only && !inCell) return [{ ...only, tagName: 'div', properties: {} }];
  }
  return [node];
}

/** Word seldom says that the first row has the headings, and a table of Markdown has one. */
function nameColumns(table: Element, cells: readonly Element[]): void {
  if (cells.some(({ tagName }) => tagName === 'th')) return;
  const first = rowsOf(table)[0];
  const headings = first ? cellsOf(first) : [];
  if (headings.every((cell) => cell.children.some(hasText)))
    for (const cell of headings) cell.tagName = 'th';
}

const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    !isElement(child) ? [] : child.tagName === 'tr' ? [child] : rowsOf(child),
  );

const cellsOf = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    !isElement(child)
      ? []
      : child.tagName === 'td' || child.tagName === 'th'
        ? [child]
        : cellsOf(child),
  );

/** The content of a cell: a row of Markdown is one line, in which `<br>` separates paragraphs. */
function onOneLine(children: readonly ElementContent[]): ElementContent[] {
  const parts: ElementContent[] = [];
  const breakLine = () => {
    const last = parts.at(-1);
    if (last && !(isElement(last) && last.tagName === 'br') && parts.some(hasText))
      parts.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
  };
  for (const child of children) {
    if (!isElement(child) || !blocks.has(child.tagName)) {
      parts.push(child);
      continue;
    }
    breakLine();
    const inside = onOneLine(child.children);
    if (child.tagName === 'li') parts.push({ type: 'text', value: '– ' });
    if (child.tagName === 'pre') parts.push(...inside.map(asCode));
    else if (/^h\d$/.test(child.tagName))
      parts.push({ type: 'element', tagName: 'strong', properties: {}, children: inside });
    else parts.push(...inside);
    breakLine();
  }
  while (parts.length > 0 && isBlank(parts.at(-1))) parts.pop();
  return parts;
}

const asCode = (node: ElementContent): ElementContent =>
  node.type === 'text'
    ? { type: 'element', tagName: 'code', properties: {}, children: [node] }
    : node;

const hasText = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : isElement(node) && node.tagName !== 'br';

const isBlank = (node: ElementContent | undefined): boolean =>
  node !== undefined &&
  ((node.type === 'text' && node.value.trim() === '') ||
    (isElement(node) && node.tagName === 'br'));
