import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { diskCss } from '../pack/disk-html.ts';
import { pageOf, quoted } from '../views/site/brand.ts';
import { bookOf, type Chapter } from './book.ts';
import { startBrowser } from './browser.ts';
import { allChapters, runningLine } from './chapters.ts';

/** What a PDF is made of. */
export interface PdfSource {
  handbook: Handbook;
  /** Absolute path of the folder of the site, built for the root of a server. It is changed. */
  site: string;
  /** Paths of pages, from the root of the site; undefined for the whole handbook. */
  only: readonly string[] | undefined;
  /** Address at which the site is published, with a slash at its end. */
  address: string | undefined;
}

/** The PDF would have no page. */
export class NoPageError extends Error {
  override name = 'NoPageError';
}

/**
 * Prints pages of a site into one PDF, tagged, with an outline, and links that work inside.
 *
 * @throws BrowserError where there is no browser
 * @throws NoPageError where the site has none of the pages
 */
export async function pdfOf({ handbook, site, only, address }: PdfSource): Promise<Uint8Array> {
  const { config } = handbook;
  const fileOf = (path: string) => join(site, path, 'index.html');
  const has = (path: string) => existsSync(fileOf(path));
  const paths = (only ?? allChapters(handbook, has)).filter(has);
  if (paths.length === 0) throw new NoPageError(`The site has no page ${only?.join(', ')}.`);
  const chapters = paths.map((path): Chapter => {
    const html = readFileSync(fileOf(path), 'utf8');
    return { path, html, running: quoted(runningLine(handbook, path, titleOf(html))) };
  });
  const styles = stylesIn(site);
  for (const style of styles)
    writeFileSync(join(site, style), diskCss(readFileSync(join(site, style), 'utf8'), style));
  const [first] = chapters;
  const title = only && first ? `${titleOf(first.html)} · ${config.title}` : config.title;
  const book = join(site, 'book.html');
  writeFileSync(
    book,
    bookOf(chapters, {
      title,
      language: config.language,
      styles,
      page: pageOf(messagesFor(config.language).print.page),
      site: address,
    }),
  );
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
    context.setDefaultTimeout(0);
    const page = await context.newPage();
    await page.goto(pathToFileURL(book).href);
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  } finally {
    await browser.close();
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

/** The style sheets of a site, the one of the organisation first, as on its pages. */
const stylesIn = (site: string): string[] => [
  'brand.css',
  ...readdirSync(join(site, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => `_astro/${file}`),
];
