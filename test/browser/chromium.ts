import { existsSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type BrowserServer,
  type LaunchOptions,
} from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a browser may take for one step, in milliseconds: a busy machine takes its time. */
export const patience = 5 * 60_000;

/** Starts a browser. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await browserOptions());

/** Starts a browser to which several processes can connect. */
export const serveBrowser = async (): Promise<BrowserServer> =>
  chromium.launchServer(await browserOptions());

/** A window of its own, which waits as long as it takes. */
export async function openContext(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  return context;
}

/**
 * Which browser: an installed Chrome or Chromium where there is one (`CHROME_PATH` names another),
 * else the Chromium that comes as an npm package.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const path = process.env['CHROME_PATH'] ?? installed.find((candidate) => existsSync(candidate));
  if (path) return { executablePath: path, args: quiet, timeout: patience };
  // The package unpacks the system libraries that Chromium needs only where it believes to be there.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return {
    executablePath: await packaged.executablePath(),
    // Its own arguments are left out: they run everything in one process, which dies with a context.
    args: [...quiet, '--no-zygote'],
    timeout: patience,
  };
}
