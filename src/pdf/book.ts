import { RewritingStream } from 'parse5-html-rewriting-stream';

/** A page of the site that becomes a part of a book. */
export interface Chapter {
  /** Its path from the root of the site. */
  path: string;
  /** The page as it was built for the root of a server. */
  html: string;
  /** What each of its sheets says at the foot: a CSS value of `content`. */
  running: string;
}

/** How a book looks and where its links lead that leave it. */
export interface Binding {
  title: string;
  language: string;
  /** Addresses of style sheets, from the folder of the book. */
  styles: readonly string[];
  /** What says the number of a sheet: a CSS value of `content`. */
  page: string;
  /** Address at which the site is published, with a slash at its end; undefined where that is not known. */
  site: string | undefined;
}

/** Attributes whose values are ids, one or more. */
const idAttributes = new Set([
  'id',
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
]);

/**
 * Makes one document of many pages: each begins on a new sheet, says at its foot what it is, and links
 * among them lead within the document.
 *
 * @returns HTML without scripts
 */
export function bookOf(chapters: readonly Chapter[], binding: Binding): string {
  const places = new Map(chapters.map(({ path }, index) => [path, `s${index + 1}`]));
  const sections = chapters.map((chapter, index) => {
    const name = `s${index + 1}`;
    return `<section id="${name}" class="chapter">${chapterOf(chapter, name, places, binding.site)}</section>`;
  });
  const sheets = chapters.map(({ running, html }, index) =>
    sheetOf(`s${index + 1}`, running, binding.page, /<table[^>]* class="[^"]*\bsoa\b/.test(html)),
  );
  return [
    `<!DOCTYPE html><html lang="${binding.language}"><head><meta charset="utf-8">`,
    `<title>${escaped(binding.title)}</title>`,
    ...binding.styles.map((style) => `<link rel="stylesheet" href="${escaped(style)}">`),
    `<style>@media print{.chapter{break-before:page}.chapter:first-child{break-before:auto}}${sheets.join('')}</style>`,
    `</head><body><main>${sections.join('\n')}</main></body></html>`,
  ].join('\n');
}

/** The sheets of a chapter: what is wider than high gets sheets that are, too. */
function sheetOf(name: string, running: string, page: string, isWide: boolean): string {
  const foot = `@bottom-left{content:${running}}@bottom-right{content:${page}}`;
  const wide = 'size:A4 landscape;margin:14mm 14mm 17mm;';
  return [
    `@page ${name}{${isWide ? wide : ''}${foot}}`,
    `@page ${name}-wide{${wide}${foot}}`,
    `#${name}{page:${name}}`,
    `#${name} .landscape{page:${name}-wide}`,
  ].join('');
}

/** The main part of a page, with ids and links of the book. */
function chapterOf(
  { path, html }: Chapter,
  name: string,
  places: ReadonlyMap<string, string>,
  site: string | undefined,
): string {
  const main = mainOf(html);
  const own = (id: string) => `${name}-${id}`;
  const rewriter = new RewritingStream();
  const parts: string[] = [];
  rewriter.on('data', (part: Buffer | string) => parts.push(part.toString()));
  rewriter.on('startTag', (tag) => {
    let changed = false;
    tag.attrs = tag.attrs.flatMap((attribute) => {
      if (idAttributes.has(attribute.name)) {
        changed = true;
        return [{ ...attribute, value: attribute.value.split(/\s+/).map(own).join(' ') }];
      }
      if (attribute.name === 'href') {
        const value = linkOf(attribute.value, { path, name, places, site });
        if (value === attribute.value) return [attribute];
        changed = true;
        return value === undefined ? [] : [{ ...attribute, value }];
      }
      if (attribute.name === 'src' && attribute.value.startsWith('/')) {
        changed = true;
        return [{ ...attribute, value: attribute.value.slice(1) }];
      }
      // Arrows and patterns of drawings.
      if (/url\(#/.test(attribute.value)) {
        changed = true;
        return [
          {
            ...attribute,
            value: attribute.value.replace(
              /url\(#([^)]+)\)/g,
              (_, id: string) => `url(#${own(id)})`,
            ),
          },
        ];
      }
      return [attribute];
    });
    if (changed) rewriter.emitStartTag(tag);
    else
      rewriter.emitRaw(
        main.slice(tag.sourceCodeLocation?.startOffset, tag.sourceCodeLocation?.endOffset),
      );
  });
  rewriter.end(main);
  return parts.join('');
}

/** Where a link of a chapter leads; undefined where it leads nowhere on paper. */
function linkOf(
  href: string,
  {
    path,
    name,
    places,
    site,
  }: {
    path: string;
    name: string;
    places: ReadonlyMap<string, string>;
    site: string | undefined;
  },
): string | undefined {
  if (!/^[#?/]/.test(href) || href.startsWith('//')) return href;
  const url = new URL(href, `https://book.invalid${path}`);
  const fragment = url.hash ? decodeURIComponent(url.hash.slice(1)) : '';
  const place = url.pathname === path ? name : places.get(url.pathname);
  if (place) return `#${fragment ? `${place}-${fragment}` : place}`;
  return site && new URL(`.${url.pathname}${url.search}${url.hash}`, site).href;
}

/** What is inside the main part of a page, which is there once: in texts, `<` is written otherwise. */
function mainOf(html: string): string {
  const start = html.indexOf('>', html.indexOf('<main ')) + 1;
  return html.slice(start, html.lastIndexOf('</main>'));
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
