import type { PageHeading } from '../entries/entry-page.ts';

/** The headings of a page in their order, read from its HTML: those of sections that have an address. */
export const headingsIn = (html: string): PageHeading[] =>
  [...html.matchAll(/<h([23])\b[^>]*?\sid="([^"]+)"[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, depth, id = '', inner = '']) => ({
      depth: Number(depth),
      id: unescaped(id),
      text: unescaped(inner.replace(/<[^>]+>/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    }),
  );

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
};

/** Text as it was before it was put into HTML. */
const unescaped = (html: string) =>
  html.replace(/&(#?\w+);/g, (entity, name: string) => characters[name] ?? entity);
