import { toHtml } from 'hast-util-to-html';
import { htmlTagNames } from 'html-tag-names';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { foreignMarksMended } from './foreign-marks.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * The text of a Markdown file as HTML: Markdown and the HTML in it are the same afterwards.
 *
 * @returns what the front matter says, and what was left out
 */
export function htmlOfMarkdown(written: string): {
  html: string;
  fields: Record<string, unknown>;
  notes: string[];
} {
  const { fields, body, note } = withoutFrontMatter(written.replace(/\r\n?/g, '\n'));
  const { text, notes } = foreignMarksMended(body);
  const tree = parser.parse(text);
  keepPlaceholders(tree, text);
  keepSurplusCells(tree);
  return {
    html: toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true }),
    fields,
    notes: [...(note === undefined ? [] : [note]), ...notes],
  };
}

/** Fields at the top of a file that only the line after them separates from the text. */
const withoutOpening =
  /^((?:[A-Za-z][\w-]*:(?:[ \t][^\n]*)?\n(?:[ \t]+[^\n]*\n|- [^\n]*\n)*){2,})---[ \t]*(?:\n|$)/;

/** The fields at the top of a file, between lines of three hyphens. */
function withoutFrontMatter(text: string): {
  fields: Record<string, unknown>;
  body: string;
  note?: string;
} {
  const [whole, yaml] =
    /^\s*---[ \t]*\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ??
    withoutOpening.exec(text) ??
    [];
  if (whole === undefined || yaml === undefined) return { fields: {}, body: text };
  // A line across the page may begin a text, too.
  if (!/^[\w"'][\w "'-]*:(?:\s|$)/m.test(yaml) && yaml.trim() !== '')
    return { fields: {}, body: text };
  const body = text.slice(whole.length);
  try {
    const fields = parse(yaml, { logLevel: 'silent' }) as unknown;
    return {
      fields:
        typeof fields === 'object' && fields !== null && !Array.isArray(fields)
          ? (fields as Record<string, unknown>)
          : {},
      body,
    };
  } catch {
    return { fields: {}, body, note: 'The front matter is not readable YAML, and was left out.' };
  }
}

const elements = new Set(htmlTagNames);

/** Makes text of what only looks like a tag, such as `<your name>`: HTML would drop it. */
function keepPlaceholders(tree: Root, text: string): void {
  visit(tree, 'html', (node) => {
    node.value = node.value.replace(
      /<(\/?)([A-Za-z][\w.:-]*)/g,
      (tag, slash: string, name: string) =>
        elements.has(name.toLowerCase()) || isComponent(name, text) ? tag : `&lt;${slash}${name}`,
    );
  });
}

/** Puts what a row has beyond the columns of its table into its last cell: Markdown shows nothing of it. */
function keepSurplusCells(tree: Root): void {
  visit(tree, 'table', ({ children: rows }) => {
    const columns = rows[0]?.children.length ?? 0;
    for (const row of rows) {
      const last = row.children[columns - 1];
      const surplus = row.children.splice(columns).filter(({ children }) => children.length > 0);
      if (last)
        last.children.push(
          ...surplus.flatMap(({ children }) => [
            { type: 'text' as const, value: ' | ' },
            ...children,
          ]),
        );
    }
  });
}

/** Whether a tag of another tool has an end, so that only what is in it is text. */
const isComponent = (name: string, text: string): boolean =>
  text.includes(`</${name}>`) ||
  new RegExp(`<${name.replace(/\W/g, '\\$&')}(?:\\s[^<>]*)?/>`).test(text);
