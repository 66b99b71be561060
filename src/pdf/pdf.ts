import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { diskCss } from '../pack/disk-html.ts';
import { pageOf, quoted } from '../views/site/brand.ts';
import { bookOf, sectionOf } from './book.ts';
import { allChapters, runningLine } from './chapters.ts';
import { joined } from './join.ts';
import { partsOf } from './parts.ts';

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
}

/** The PDF would have no page. */
export class NoPageError extends Error {
  override name = 'NoPageError';
}

/**
 * Prints pages of a site into one PDF, tagged, with an outline, and links that work inside. A long book is
 * printed in parts, so that the browser has memory enough for each. It does not know then how many sheets
 * the book has, and their foot does not say it.
 *
 * @param browser - of `startBrowser`
 * @throws NoPageError where the site has none of the pages
 */
export async function pdfOf(source: PdfSource, browser: Browser): Promise<Uint8Array> {
  const { handbook, site, only, address } = source;
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
  let firstTitle = '';
  const sections = paths.map((path) => {
    const html = readFileSync(fileOf(path), 'utf8');
    const title = titleOf(html);
    firstTitle ||= title;
    const running = quoted(runningLine(handbook, path, title));
    return sectionOf({ path, html, running }, { names, partOf, site: address });
  });
  const wanted = [...new Set(sections.flatMap(({ leadsTo }) => leadsTo))];
  const styles = stylesIn(site);
  for (const style of styles)
    writeFileSync(join(site, style), diskCss(readFileSync(join(site, style), 'utf8'), style));
  const { print } = messagesFor(config.language);
  const parts = [...Map.groupBy(sections, ({ name }) => partOf(name)).values()];
  const whole = joined();
  for (const part of parts) {
    const own = new Set(part.map(({ name }) => name));
    const html = bookOf(part, {
      title: only ? `${firstTitle} · ${config.title}` : config.title,
      language: config.language,
      styles,
      page: pageOf(parts.length === 1 ? print.page : print.sheet),
      firstPage: whole.sheets() + 1,
      wanted: wanted.filter((id) => own.has(id.split('-', 1)[0] ?? '')),
    });
    await whole.add(await printed(browser, join(site, 'book.html'), html));
  }
  return whole.end();
}

/** Prints a document, which is written into a file for that. */
async function printed(browser: Browser, file: string, html: string): Promise<Uint8Array> {
  writeFileSync(file, html);
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
  try {
    context.setDefaultTimeout(0);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  } finally {
    await context.close();
  }
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
