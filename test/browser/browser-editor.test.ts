import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { browserEditorFiles } from '../../src/editing/browser-editor/files.ts';
import { nextId } from '../../src/editing/next-id.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { browserEditorProgram } from '../../src/integration/browser-editor-program.ts';
import { exampleContent } from '../site/build.ts';
import { filesOf } from '../site/pages.ts';
import { launchBrowser, openContext } from './chromium.ts';
import { serve } from './serve.ts';

const repository = { url: 'https://github.com/grc/book', branch: 'main', contentPath: 'content' };
const texts = new Map(
  filesOf(exampleContent)
    .filter((file) => /\.(?:mdx|yaml|csv)$/.test(file))
    .map((file) => [file, readFileSync(join(exampleContent, file), 'utf8')]),
);

let folder: string;
let site: { url: string; close: () => void };
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aims-editor-'));
  const handbook = loadHandbook({ root: exampleContent });
  const config = { ...handbook.config, editor: { host: 'github' as const }, repository };
  const files = browserEditorFiles({ ...handbook, config }, await browserEditorProgram());
  for (const [file, content] of files) write(join(folder, 'site', file), content);
  site = await serve(join(folder, 'site'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the browser editor', () => {
  it('saves a changed AI system so that nothing else of its file changes', async () => {
    const page = await editorWithRepository();
    await page.goto(`${site.url}/admin/#/collections/inventory/entries/SYS-03`);
    await page.getByRole('textbox', { name: 'Purpose' }).fill('Scores applications.');
    // Fields are made as they come into sight.
    const duties = page.getByRole('group', { name: /Duties/ }).first();
    await scrollTo(page, duties);
    await duties.getByRole('button', { name: 'Expand All' }).click();
    const status = duties.getByRole('radiogroup', { name: 'Status' }).first();
    // A field has its value a moment after it is made, and would take back what was chosen before.
    await status.getByRole('radio', { name: 'done', checked: true }).waitFor();
    // It hears a click only some time after it is shown: what is chosen again it has heard.
    for (const name of ['open', 'done', 'open']) {
      await page.waitForTimeout(500);
      await status.getByRole('radio', { name }).click();
      await status.getByRole('radio', { name, checked: true }).waitFor();
    }
    await page.getByRole('button', { name: 'Save' }).click();
    const file = 'inventory/SYS-03.mdx';
    const before = texts.get(file) ?? '';
    const after = await savedText(page, file, before);
    const wanted = before
      .replace(/^purpose: .*$/m, 'purpose: Scores applications.')
      .replace('  "4":\n    status: done', '  "4":\n    status: open');
    expect(after).toBe(wanted);
    expect(errorsWith(file, after)).toEqual([]);
    await page.context().close();
  });

  it('gives a new entry the next id, and fields that can be read', async () => {
    const page = await editorWithRepository();
    await page.goto(`${site.url}/admin/#/collections/context/new`);
    await page.getByRole('textbox', { name: 'Title' }).fill('Staff: shortage');
    await page.getByRole('combobox', { name: 'Owner' }).click();
    await page.getByRole('option', { name: /^role-ciso/ }).click();
    const relevance = page.getByRole('textbox', { name: 'Relevance' });
    await scrollTo(page, relevance);
    await page.getByRole('radio', { name: 'internal issue' }).click();
    await relevance.fill('Nobody has time to review what assistants write.');
    await page.getByRole('button', { name: 'Save' }).click();
    const next = nextId(loadHandbook({ root: exampleContent }), 'context') ?? '';
    const text = await savedText(page, `context/${next}.mdx`, '');
    expect(parse(text.split('---')[1] ?? '')).toEqual({
      title: 'Staff: shortage',
      owner: 'role-ciso',
      kind: 'internal-issue',
      relevance: 'Nobody has time to review what assistants write.',
    });
    await page.context().close();
  });

  it.each([
    ['de-CH', 'Mit lokalem Repository arbeiten'],
    ['fr-FR', 'Travailler avec un dépôt local'],
    ['it-IT', 'Lavora con Repository Locale'],
    ['es-CO', 'Trabajar con un repositorio local'],
    ['pt-BR', 'Trabalhar com Repositório Local'],
  ])(
    'speaks the language of a browser of %s, with words that it has here',
    async (locale, words) => {
      const context = await openContext(browser, { locale });
      const page = await context.newPage();
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(site.url))
          foreign.push(request.url());
      });
      await page.goto(`${site.url}/admin/`);
      await page.getByRole('button', { name: words }).waitFor();
      expect(foreign).toEqual([]);
      await context.close();
    },
  );
});

/** Turns the wheel until something is there. */
async function scrollTo(page: Page, wanted: Locator) {
  await page.mouse.move(500, 500);
  while (!(await wanted.isVisible())) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(100);
  }
  await wanted.scrollIntoViewIfNeeded();
}

/** A page with the editor, which has the example in a folder of the browser, as if it were on this computer. */
async function editorWithRepository(): Promise<Page> {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${site.url}/admin/`);
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of files) {
        const names = ['content', ...path.split('/')];
        let holder = root;
        for (const name of names.slice(0, -1))
          holder = await holder.getDirectoryHandle(name, { create: true });
        const file = await holder.getFileHandle(names.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [...texts],
  );
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('button', { name: 'Create Entry or Assets' }).waitFor();
  return page;
}

/** The text of a file once it is written, and no longer what it was. */
async function savedText(page: Page, file: string, before: string): Promise<string> {
  for (;;) {
    const text = await page.evaluate(textInBrowser, file);
    if (text !== '' && text !== before) return text;
    await page.waitForTimeout(100);
  }
}

/** Runs in a page: the text of a file of the handbook, empty where there is none. */
async function textInBrowser(path: string): Promise<string> {
  let holder = await navigator.storage.getDirectory();
  const names = ['content', ...path.split('/')];
  for (const name of names.slice(0, -1)) holder = await holder.getDirectoryHandle(name);
  const handle = await holder.getFileHandle(names.at(-1) ?? '').catch(() => undefined);
  return handle ? (await handle.getFile()).text() : '';
}

/** What the checks find in the example if one file has another text. */
function errorsWith(file: string, text: string): string[] {
  const root = join(folder, 'content');
  for (const [each, former] of texts) write(join(root, each), each === file ? text : former);
  return runChecks(loadHandbook({ root }))
    .filter(({ at, severity }) => severity === 'error' && at.file === file)
    .map(({ found }) => found);
}

function write(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
