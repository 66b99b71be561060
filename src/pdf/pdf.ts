import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { diskCss } from '../pack/disk-html.ts';
import { pageOf, quoted } from '../views/site/brand.ts';
import { bookOf, sectionOf, type Section } from './book.ts';
import { allChapters, runningLine } from './chapters.ts';
import { joined } from './join.ts';
import { partsOf } from './parts.ts';
import { printerOf } from './printer.ts';

/** What a PDF is made of. */
export interface PdfSource {
  handbook: Handbook;
  /** Absolute path of the folder of the site, built for the root of a server. It is changed. */
  site: string;
  /** Paths of pages, from the root of the site; undefined for the whole handbook. */
  only: readonly string[] | undefined;
  /** Address at which the site is published, with a slash at its end. */
  address: string | undefined;
  /** How much is printed at once, in bytes of HTML; what a browser can bear unless something else is said. */
  partSize?: number;
  /** Absolute path of the PDF, which is written over. */
  file: string;
  /** Is told before each part is printed: which, of how many, and how many sheets are printed already. */
  printing?: ((part: number, parts: number, sheets: number) => void) | undefined;
}

/** The PDF would have no page. */
export class NoPageError extends Error {
  override name = 'NoPageError';
}

/**
 * Prints pages of a site into one PDF, tagged, with an outline, and links that work inside. A long book is
 * printed in parts, and of what is printed nothing is kept in memory. How many sheets the book has is not
 * known then, and their foot does not say it.
 *
 * @param browser - of `startBrowser`
 * @throws NoPageError where the site has none of the pages
 */
export async function writePdf(source: PdfSource, browser: Browser): Promise<void> {
  const { handbook, site, only, address, file, printing } = source;
  const { config } = handbook;
  const fileOf = (path: string) => join(site, path, 'index.html');
  const has = (path: string) => existsSync(fileOf(path));
  const paths = (only ?? allChapters(handbook, has)).filter(has);
  if (paths.length === 0) throw new NoPageError(`The site has no page ${only?.join(', ')}.`);
  const names = new Map(paths.map((path, index) => [path, `s${index + 1}`]));
  const inPart = partsOf(
    paths.map((path) => statSync(fileOf(path)).size),
    source.partSize,
  );
  const partOf = (name: string) => inPart[Number(name.slice(1)) - 1] ?? 0;
  const shelf = shelfIn(join(site, 'book'));
  const wanted = new Map<number, Set<string>>();
  let firstTitle = '';
  for (const path of paths) {
    const html = readFileSync(fileOf(path), 'utf8');
    const title = titleOf(html);
    firstTitle ||= title;
    const running = quoted(runningLine(handbook, path, title));
    const section = sectionOf({ path, html, running }, { names, partOf, site: address });
    for (const id of section.leadsTo) {
      const part = partOf(id.split('-', 1)[0] ?? '');
      wanted.set(part, (wanted.get(part) ?? new Set()).add(id));
    }
    shelf.put(partOf(section.name), section);
  }
  const styles = stylesIn(site);
  for (const style of styles)
    writeFileSync(join(site, style), diskCss(readFileSync(join(site, style), 'utf8'), style));
  const { print } = messagesFor(config.language);
  const output = openSync(file, 'w');
  const printer = printerOf(browser, join(site, 'book.html'));
  try {
    const whole = joined((bytes) => writeFileSync(output, bytes));
    for (let part = 0; part < shelf.parts(); part++) {
      printing?.(part, shelf.parts(), whole.sheets());
      const html = bookOf(shelf.take(part), {
        title: only ? `${firstTitle} · ${config.title}` : config.title,
        language: config.language,
        styles,
        page: pageOf(shelf.parts() === 1 ? print.page : print.sheet),
        firstPage: whole.sheets() + 1,
        wanted: [...(wanted.get(part) ?? [])],
      });
      await whole.add(await printer.print(html));
    }
    whole.end();
  } finally {
    closeSync(output);
    await printer.close();
  }
}

/** Keeps the sections of a book on disk: those of thousands of systems do not fit into memory. */
function shelfIn(folder: string) {
  mkdirSync(folder, { recursive: true });
  const sections: Omit<Section, 'html'>[][] = [];
  const fileOf = (name: string) => join(folder, `${name}.html`);
  return {
    parts: () => sections.length,
    put(part: number, { html, ...section }: Section) {
      writeFileSync(fileOf(section.name), html);
      (sections[part] ??= []).push(section);
    },
    take: (part: number): Section[] =>
      (sections[part] ?? []).map((section) => ({
        ...section,
        html: readFileSync(fileOf(section.name), 'utf8'),
      })),
  };
}

const titleOf = (html: string): string => {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const said = title.split(' · ').slice(0, -1).join(' · ') || title;
  return said.replace(
    /&#(?:x([0-9a-f]+)|(\d+));|&amp;/gi,
    (whole, hex?: string, digits?: string) =>
      whole === '&amp;' ? '&' : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(digits)),
  );
};

/** The style sheets of a site in the order of its pages: the one of the organisation, those of all pages, the others. */
const stylesIn = (site: string): string[] => [
  'brand.css',
  ...readdirSync(join(site, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .toSorted((a, b) => Number(isOfSome(a)) - Number(isOfSome(b)) || (a < b ? -1 : 1))
    .map((file) => `_astro/${file}`),
];

/** Whether only some pages have a sheet (`src/integration/config.ts`). */
const isOfSome = (file: string) => !/^(?:source|style)\b/.test(file);
