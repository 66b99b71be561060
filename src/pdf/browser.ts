import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { BrowserError } from './browser-error.ts';
import { browserFault } from './browser-fault.ts';

/** Where Chrome, Chromium and Edge are installed. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * Starts the browser that `CHROME_PATH` names, else one that is installed. It ends with this process.
 *
 * @param folder - absolute path of the folder in which it keeps its profile
 * @throws BrowserError where there is none, or it does not start
 */
export async function startBrowser(folder: string): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  const path = named || installed.find((candidate) => existsSync(candidate));
  if (!path)
    throw new BrowserError(
      'A PDF needs Chrome, Chromium or Edge, and none was found. Install one, or name its program in CHROME_PATH.',
    );
  if (!existsSync(path))
    throw new BrowserError(`CHROME_PATH names ${path}, which does not exist. Correct it.`);
  try {
    // Root, as in a container, may start a browser only without its sandbox; the pages are our own.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    // What the signals mean is for the command to say.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    // It makes a socket among its temporary files, and the path of a socket has to be short.
    const env = { ...process.env, ...(folder.length < 50 && { TMPDIR: folder }) };
    return await withTemporaryFolder(folder, () =>
      chromium.launch({ executablePath: path, args, env, ...signals }),
    );
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const why = browserFault(said) ?? `${said.split('\n')[0]} Name another browser in CHROME_PATH.`;
    throw new BrowserError(`${path} does not start: ${why}`);
  }
}

/**
 * The library makes the folder of a profile where the system has its temporary files. A process that is killed
 * would leave it there for ever.
 */
async function withTemporaryFolder<Result>(folder: string, work: () => Promise<Result>) {
  const names = ['TMPDIR', 'TEMP', 'TMP'];
  const before = names.map((name) => process.env[name]);
  for (const name of names) process.env[name] = folder;
  try {
    return await work();
  } finally {
    names.forEach((name, index) => {
      const value = before[index];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    });
  }
}
