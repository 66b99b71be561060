// @vitest-environment node
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Nodes } from 'hast';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countIssues } from '../../src/issues/issue.ts';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { launchBrowser, openContext } from '../browser/chromium.ts';
import { searchIn, type Searched } from '../browser/searching.ts';
import { serve } from '../browser/serve.ts';
import { registerFile, writeRegisterHandbook, type RegisteredSystem } from '../real/nl-register.ts';
import { buildTemporary, type Built } from './build.ts';
import { elementsOf, pagesOf, type SitePage } from './pages.ts';

/** What a page may weigh, in bytes as it travels, however large the register. */
const heaviest = 100_000;

const isThere = existsSync(registerFile);
const register = 'the Dutch register of algorithms';

describe.skipIf(!isThere)(
  isThere ? register : `${register}: skipped, ${relative(toolRoot, registerFile)} is not there`,
  () => {
    let content: string;
    let systems: RegisteredSystem[];
    let built: Built;
    let pages: Map<string, SitePage>;

    beforeAll(async () => {
      content = mkdtempSync(join(tmpdir(), 'aims-register-'));
      systems = writeRegisterHandbook(content);
      built = await buildTemporary(content);
      pages = new Map(pagesOf(built.out).map((page) => [page.path, page]));
    });
    afterAll(() => {
      built?.remove();
      rmSync(content, { recursive: true, force: true });
    });

    it('is a handbook without errors', () => {
      const issues = runChecks(loadHandbook({ root: content }));
      expect(countIssues(issues).errors).toBe(0);
    });

    it('has 1,530 systems, each with a page that says all that the register says', () => {
      expect(systems.length).toBe(1530);
      const lost = systems.flatMap((system) => {
        const main = mainOf(pages.get(pathOf(system)));
        return [system.title, system.doel, system.juridische_basis, system.organisatie, system.url]
          .filter((text) => !main.includes(text))
          .map((text) => `${system.id}: ${text}`);
      });
      expect(lost).toEqual([]);
    });

    it('stands in the register of the handbook, page by page', () => {
      const listed = new Set(
        [...pages.values()]
          .filter(({ path }) => /^\/inventory\/(?:-\/\d+\/)?$/.test(path))
          .flatMap(({ tree }) => elementsOf(tree))
          .filter(({ tagName }) => tagName === 'tr')
          .map(({ properties }) => properties['id']),
      );
      expect(systems.filter(({ id }) => !listed.has(id))).toEqual([]);
    });

    it('makes no page heavier than 100 kB', () => {
      const heavy = [...pages.values()]
        .map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length }))
        .filter(({ bytes }) => bytes > heaviest);
      expect(heavy).toEqual([]);
    });

    describe('in the search', () => {
      let browser: Browser;
      let site: Awaited<ReturnType<typeof serve>>;
      let searched: Searched;
      let titles: string[];
      let words: string[];

      beforeAll(async () => {
        titles = [...new Set(systems.map(({ title }) => title))];
        words = [...new Set(systems.flatMap(accentedWords))];
        site = await serve(built.out);
        browser = await launchBrowser();
        const context = await openContext(browser, { bypassCSP: true });
        const page = await context.newPage();
        await page.goto(`${site.url}/about/`);
        searched = await searchIn(page, [
          ...titles,
          ...words,
          ...systems.map(({ id }) => id),
          ...words.map(withoutMarks),
        ]);
      });
      afterAll(async () => {
        await browser?.close();
        site?.close();
      });

      const found = (query: number) => new Set(searched.found[query]);

      it('is found by title, every system', () => {
        const missing = systems.filter(
          (system) => !found(titles.indexOf(system.title)).has(pathOf(system)),
        );
        expect(missing.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
      });

      it('is found by every word with a diacritic, every system that has it', () => {
        expect(words).toContain('financiële');
        expect(words.length).toBeGreaterThan(100);
        const missing = words.flatMap((word, index) => {
          const paths = found(titles.length + index);
          return systems
            .filter((system) => accentedWords(system).includes(word) && !paths.has(pathOf(system)))
            .map(({ id }) => `${word}: ${id}`);
        });
        expect(missing).toEqual([]);
      });

      it('is found by the same words without their diacritics', () => {
        const start = titles.length + words.length + systems.length;
        const fewer = words.filter((_, index) => {
          const plain = found(start + index);
          return [...found(titles.length + index)].some((path) => !plain.has(path));
        });
        expect(fewer).toEqual([]);
      });

      it('is found by its number, first of all', () => {
        const later = systems.filter(
          (system, index) =>
            searched.found[titles.length + words.length + index]?.[0] !== pathOf(system),
        );
        expect(later.map(({ id }) => id)).toEqual([]);
      });
    });
  },
);

const pathOf = ({ id }: RegisteredSystem) => `/inventory/${id}/`;

/** Words that a search in plain ASCII would not be asked for, as they stand, in small letters. */
const accentedWords = ({ title, doel, juridische_basis }: RegisteredSystem): string[] =>
  `${title} ${doel} ${juridische_basis}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => /\p{M}/u.test(word.normalize('NFD')));

const withoutMarks = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

const mainOf = (page: SitePage | undefined): string => {
  const main = page && elementsOf(page.tree).find(({ tagName }) => tagName === 'main');
  return main ? textOf(main) : '';
};

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
