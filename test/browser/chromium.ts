import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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

/**
 * Starts a browser: an installed Chrome or Chromium where there is one (`CHROME_PATH` names
 * another), else the Chromium that comes as an npm package.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROME_PATH'] ?? installed.find((candidate) => existsSync(candidate));
  if (path) return chromium.launch({ executablePath: path, args: quiet });
  // The package unpacks the system libraries that Chromium needs only where it believes to be there.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // Its own arguments are left out: they run everything in one process, which dies with a context.
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...quiet, '--no-zygote'],
  });
}
