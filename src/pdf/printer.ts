import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** So many documents are printed in one process of the browser, which gets slower and larger with each. */
const perContext = 10;

/**
 * Prints documents one after another.
 *
 * @param file - absolute path of the file into which each document is written for that
 */
export function printerOf(browser: Browser, file: string) {
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  let printed = 0;

  const close = async () => {
    await context?.close();
    context = undefined;
    page = undefined;
  };
  const open = async (): Promise<Page> => {
    context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
    context.setDefaultTimeout(0);
    return context.newPage();
  };

  return {
    /** @returns a tagged PDF with an outline */
    async print(html: string): Promise<Uint8Array> {
      writeFileSync(file, html);
      if (printed++ % perContext === 0) await close();
      page ??= await open();
      await page.goto(pathToFileURL(file).href);
      return page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    },
    close,
  };
}
