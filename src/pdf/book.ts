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

/** A chapter as it is in a book. */
export interface Section {
  /** Its id, which begins all ids in it. */
  name: string;
  html: string;
  /** Style of its sheets. */
  sheet: string;
  /** Ids in other parts to which it leads, as an address has them. */
  leadsTo: readonly string[];
}

/** Where links of a book lead. */
export interface Places {
  /** Names of the sections of the whole book, by the paths of their pages. */
  names: ReadonlyMap<string, string>;
  /** The part of the book that each section is in, by its name. */
  partOf: (name: string) => number;
  /** Address at which the site is published, with a slash at its end; undefined where that is not known. */
  site: string | undefined;
}

/** How a part of a book looks. */
export interface Binding {
  title: string;
  language: string;
  /** Addresses of style sheets, from the folder of the book. */
  styles: readonly string[];
  /** What says the number of a sheet: a CSS value of `content`. */
  page: string;
  /** Number of the first sheet. */
  firstPage: number;
  /** Ids to which other parts lead, as an address has them. */
  wanted: readonly string[];
}

/**
 * The address of a place in another part of the book. The browser prints the parts one by one, and forgets a
 * link to a place that it does not know; who joins the parts makes this a link inside.
 */
export const elsewhere = 'https://book.invalid/#';

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
export function bookOf(sections: readonly Section[], binding: Binding): string {
  const { title, language, styles, page, firstPage, wanted } = binding;
  const css = [
    '@media print{.chapter{break-before:page}.chapter:first-child{break-before:auto}}',
    `@page{@bottom-right{content:${page}}}`,
    ...(firstPage > 1 ? [`@page :first{counter-set:page ${firstPage}}`] : []),
    ...sections.map(({ sheet }) => sheet),
  ];
  const places = wanted.map((id) => `<a href="#${escaped(id)}"></a>`).join('');
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escaped(title)}</title>`,
    ...styles.map((style) => `<link rel="stylesheet" href="${escaped(style)}">`),
    `<style>${css.join('')}</style>`,
    '</head><body><main>',
    ...sections.map(({ name, html }) => `<section id="${name}" class="chapter">${html}</section>`),
    // The browser remembers only places to which a link leads.
    `</main>${places && `<div hidden>${places}</div>`}</body></html>`,
  ].join('\n');
}

/** Makes a page of the site a section of a book. */
export function sectionOf(chapter: Chapter, places: Places): Section {
  const { path, html, running } = chapter;
  const name = places.names.get(path);
  if (name === undefined) throw new Error(`${path} is not in the book.`);
  const leadsTo = new Set<string>();
  return {
    name,
    html: chapterOf(chapter, name, places, leadsTo),
    sheet: sheetOf(name, running, /<table[^>]* class="[^"]*\bsoa\b/.test(html)),
    leadsTo: [...leadsTo],
  };
}

/** The sheets of a chapter: what is wider than high gets sheets that are, too. */
function sheetOf(name: string, running: string, isWide: boolean): string {
  const foot = `@bottom-left{content:${running}}`;
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
  places: Places,
  leadsTo: Set<string>,
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
        const value = linkOf(attribute.value, { path, name, places });
        if (value?.startsWith(elsewhere)) leadsTo.add(value.slice(elsewhere.length));
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
  { path, name, places }: { path: string; name: string; places: Places },
): string | undefined {
  if (!/^[#?/]/.test(href) || href.startsWith('//')) return href;
  const { names, partOf, site } = places;
  const url = new URL(href, `https://book.invalid${path}`);
  const place = url.pathname === path ? name : names.get(url.pathname);
  if (place === undefined)
    return site && new URL(`.${url.pathname}${url.search}${url.hash}`, site).href;
  const id = url.hash ? `${place}-${url.hash.slice(1)}` : place;
  return partOf(place) === partOf(name) ? `#${id}` : `${elsewhere}${id}`;
}

/** What is inside the main part of a page, which is there once: in texts, `<` is written otherwise. */
function mainOf(html: string): string {
  const start = html.indexOf('>', html.indexOf('<main ')) + 1;
  return html.slice(start, html.lastIndexOf('</main>'));
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
