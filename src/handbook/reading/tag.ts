import type { BodyAttribute } from '../body-model.ts';

/** A tag as it was written. */
export interface Tag {
  /** Offset of its `<`. */
  start: number;
  /** Offset after its `>`. */
  end: number;
  source: string;
  name: string;
  /** `</name>` */
  closing: boolean;
  /** `<name />` */
  selfClosing: boolean;
  attributes: readonly TagAttribute[];
}

interface TagAttribute {
  name: string;
  /** Without its quotes; undefined where there is none. */
  value: string | undefined;
  /** What is around the value: `"`, `'`, `{`, a typographic quote, or nothing. */
  quote: string;
}

/** Characters of a tag, and of what stands in it. */
const longest = 5_000;

const attribute =
  /\s+([^\s"'<>=/{}]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}|[“”„«»]([^“”„«»<>\n]*)[“”«»]|[‘’‚]([^‘’‚<>\n]*)[‘’]|([^\s"'<>{}]+)))?/g;

const wholeTag = new RegExp(
  `<(/?)([A-Za-z][\\w.:-]*)((?:${attribute.source}|\\s*/(?!>))*)\\s*(/?)>`,
  'y',
);

const quotes = ['"', "'", '{', '“', '‘', ''];

/** The tag that starts at an offset of a text, written well or not; undefined where none does. */
export function tagAt(text: string, start: number): Tag | undefined {
  // Nothing after an empty line belongs to a tag.
  const part = text.slice(start, start + longest).split(/\n[ \t>]*\n/, 1)[0] ?? '';
  wholeTag.lastIndex = 0;
  const match = wholeTag.exec(part);
  if (!match) return undefined;
  const [source, slash, name = '', written = ''] = match;
  return {
    start,
    end: start + source.length,
    source,
    name,
    closing: slash === '/',
    selfClosing: match.at(-1) === '/',
    attributes: [...written.matchAll(attribute)].map(([, key = '', ...values]) => {
      const at = values.findIndex((value) => value !== undefined);
      return { name: key, value: values[at], quote: at < 0 ? '' : (quotes[at] ?? '') };
    }),
  };
}

/** Whether MDX reads the attributes of a tag as they are. */
export const isWellWritten = ({ attributes }: Tag): boolean =>
  attributes.every(({ value, quote }) => value === undefined || /["'{]/.test(quote));

/** A tag as MDX takes it. */
export function rewritten(
  { name, attributes, selfClosing }: Tag,
  valueOf: (value: string) => string = (value) => value,
): string {
  const parts = attributes.map((each) =>
    each.value === undefined
      ? each.name
      : each.quote === '{'
        ? `${each.name}={${each.value}}`
        : `${each.name}="${valueOf(each.value)}"`,
  );
  return `<${[name, ...parts].join(' ')}${selfClosing ? ' /' : ''}>`;
}

/** The attributes of a tag as the parser of MDX gives them. */
export const attributesOf = ({ attributes }: Tag): BodyAttribute[] =>
  attributes.map(({ name, value, quote }) => ({
    type: 'mdxJsxAttribute',
    name,
    value:
      quote === '{'
        ? { type: 'mdxJsxAttributeValueExpression', value: value ?? '' }
        : (value ?? null),
  }));

/** Where the other tag of an element is: the end of one that opens, the start of one that closes. */
export function partnerOf(text: string, start: number): number | undefined {
  const tag = tagAt(text, start);
  if (!tag || tag.selfClosing) return undefined;
  const name = tag.name.replace(/\W/g, '\\$&');
  const others = text.matchAll(new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*?(/?)>`, 'g'));
  const open: number[] = [];
  for (const { 0: source, 1: slash, 2: end, index } of others) {
    if (end === '/' || source === '') continue;
    if (slash === '') open.push(index);
    else {
      const opened = open.pop();
      if (opened === start) return index;
      if (index === start) return opened;
    }
  }
  return undefined;
}
