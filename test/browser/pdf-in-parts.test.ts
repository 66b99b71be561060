import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../src/pdf/pdf.ts';
import { handbookOf } from '../handbook/handbook-of.ts';
import { sharedBrowser } from './shared-browser.ts';

/** A table whose cells name their heads, so that tags have ids. */
const table = (name: string) =>
  `<table><thead><tr><th scope="col">${name}</th><th scope="col">State</th></tr></thead><tbody><tr><th scope="row">Row</th><td>Cell of ${name}</td></tr></tbody></table>`;

const pages: Readonly<Record<string, string>> = {
  soa: `<h1>Statement</h1><p><a href="/risks/#größe">to the risks</a> <a href="#end">to the end</a></p>${table('Statement')}<h2 id="end">End</h2>`,
  risks: `<h1>Risks</h1><h2 id="größe">Größe</h2><a href="/soa/">back</a>${table('Risks')}`,
  roles: `<h1>Roles</h1><a href="/soa/#end">to the end</a> <a href="/risks/#größe">to the risks</a> <a href="https://example.org/">out</a>${table('Roles')}`,
};
const paths = Object.keys(pages).map((name) => `/${name}/`);

/** All tags below a tag, with their contents. */
interface Tag {
  role?: string;
  children?: Tag[];
}
const rolesOf = ({ role, children = [] }: Tag): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesOf),
];

describe('a PDF that is printed in parts', () => {
  let folder: string;
  let browser: Browser;
  let told: number[][];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aims-parts-'));
    for (const [name, main] of Object.entries(pages)) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(
        join(folder, name, 'index.html'),
        `<!DOCTYPE html><html lang="en"><head><title>${name} · Handbook</title></head><body><main id="main">${main}</main></body></html>`,
      );
    }
    mkdirSync(join(folder, '_astro'));
    writeFileSync(join(folder, 'brand.css'), '@page { margin: 20mm; }');
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const print = async (partSize: number): Promise<PDFDocumentProxy> => {
    const source = { handbook: handbookOf({}), site: folder, only: paths, address: undefined };
    const file = join(folder, 'book.pdf');
    told = [];
    const printing = (...said: number[]) => told.push(said);
    await writePdf({ ...source, partSize, file, printing }, browser);
    return getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  };
  const wordsOf = async (pdf: PDFDocumentProxy, number: number) => {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  };
  /** Where the links of a sheet lead: to the number of a sheet, or to an address. */
  const linksOf = async (pdf: PDFDocumentProxy, number: number) => {
    const links = (await (await pdf.getPage(number)).getAnnotations()) as {
      dest?: string;
      url?: string;
    }[];
    return Promise.all(
      links.map(async ({ dest, url }) => {
        if (dest === undefined) return url;
        const [sheet] = (await pdf.getDestination(dest)) ?? [];
        return (await pdf.getPageIndex(sheet as { num: number; gen: number })) + 1;
      }),
    );
  };

  it('says the same, is tagged and leads inside as one that is printed at once', async () => {
    const [whole, parts] = [await print(1_000_000), await print(1)];
    expect([whole.numPages, parts.numPages]).toEqual([3, 3]);
    for (const pdf of [whole, parts]) {
      expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([
        ...['Statement', 'Risks', 'Roles'],
      ]);
      expect(await linksOf(pdf, 1)).toEqual([2, 1]);
      expect(await linksOf(pdf, 2)).toEqual([1]);
      expect(await linksOf(pdf, 3)).toEqual([1, 2, 'https://example.org/']);
      expect(((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(
        true,
      );
    }
    for (let number = 1; number <= 3; number++) {
      const tags = await Promise.all(
        [whole, parts].map(async (pdf) => (await pdf.getPage(number)).getStructTree()),
      );
      const [inWhole, inParts] = tags.map((tree) => rolesOf(tree as Tag));
      expect(inParts).toEqual(inWhole);
      expect(inParts).toEqual(expect.arrayContaining(['Document', 'H1', 'Table', 'TH', 'TD']));
    }
  });

  it('numbers its sheets throughout, and says how many there are if that is known', async () => {
    const [whole, parts] = [await print(1_000_000), await print(1)];
    for (let number = 1; number <= 3; number++) {
      expect(await wordsOf(whole, number)).toMatch(new RegExp(`Page\\s+${number}\\s+of\\s+3`));
      const words = await wordsOf(parts, number);
      expect(words).toMatch(new RegExp(`Page\\s+${number}(?!\\s+of)`));
    }
  });

  it('tells how far it has come', async () => {
    await print(1);
    expect(told).toEqual([
      [0, 3, 0],
      [1, 3, 1],
      [2, 3, 2],
    ]);
  });
});
