import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWriter, type PageWriter } from '../../src/integration/page-writer.ts';

let out: string;
let writer: PageWriter;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'aims-writer-'));
  writer = startWriter({ out });
});
afterEach(async () => {
  await writer.stop();
  rmSync(out, { recursive: true, force: true });
});

const write = (path: string, searched = true, main = `<h1>${path}</h1>`, to = writer) => {
  const html = `<html lang="en"><body><main data-pagefind-body>${main}</main></body></html>`;
  if (searched) to.search([{ path, html }]);
  to.write({ path, html: new TextEncoder().encode(html) });
};
const pagesInIndex = () => {
  const entry = JSON.parse(readFileSync(join(out, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: { en: { page_count: number } };
  };
  return entry.languages.en.page_count;
};

/** The text of the only page in the index. */
const wordsInIndex = () => {
  const folder = join(out, 'pagefind/fragment');
  const [file = ''] = readdirSync(folder);
  const fragment = gunzipSync(readFileSync(join(folder, file))).toString();
  return (JSON.parse(fragment.slice(fragment.indexOf('{'))) as { content: string }).content;
};

describe('the writer of pages', () => {
  it('writes all pages, and makes an index of those that are searched', async () => {
    for (let number = 0; number < 40; number++) write(`/risks/RISK-${number}/`);
    write('/risks/-/2/', false);
    await writer.finish();
    expect(readdirSync(join(out, 'risks'))).toHaveLength(41);
    expect(readFileSync(join(out, 'risks/RISK-39/index.html'), 'utf8')).toContain(
      '<h1>/risks/RISK-39/</h1>',
    );
    expect(pagesInIndex()).toBe(40);
  });

  it('takes pages that are not searched while it makes the index', async () => {
    write('/soa/');
    writer.index();
    write('/risks/-/2/', false);
    await writer.finish();
    expect(existsSync(join(out, 'risks/-/2/index.html'))).toBe(true);
    expect(pagesInIndex()).toBe(1);
  });

  it('searches what it is given instead of a page', async () => {
    writer.search([
      {
        path: '/risks/RISK-1/',
        html: '<html lang="en"><body><main><h1>Drift</h1></main></body></html>',
      },
    ]);
    write('/risks/RISK-1/', false);
    await writer.finish();
    expect(pagesInIndex()).toBe(1);
    expect(wordsInIndex()).toContain('Drift');
  });

  it('keeps the words of neighbours apart, and leaves out what says that there is nothing', async () => {
    write('/soa/', true, '<b>one</b><b>two<em>fold</em></b><p class="none">No risk.</p>');
    await writer.finish();
    expect(wordsInIndex()).toBe('one twofold');
  });

  it('decodes what an address may not hold', async () => {
    write('/roles/K%C3%B6nig/');
    await writer.finish();
    expect(existsSync(join(out, 'roles/König/index.html'))).toBe(true);
  });

  it('says which page could not be written', async () => {
    writeFileSync(join(out, 'soa'), '');
    write('/soa/');
    write('/gaps/');
    await expect(writer.finish()).rejects.toThrow(
      /cannot be written: \/soa\/: .*(?:EEXIST|ENOTDIR)/,
    );
  });

  it('writes nothing after it was stopped', async () => {
    const later = mkdtempSync(join(tmpdir(), 'aims-writer-'));
    const other = startWriter({ out: later });
    try {
      await writer.stop();
      // A writer that began later does the same work: when it is done, the first would be done, too.
      for (const each of [writer, other]) {
        for (let number = 0; number < 40; number++) write(`/risks/RISK-${number}/`, true, '', each);
        each.index();
      }
      await other.finish();
      expect(readdirSync(later)).toEqual(['pagefind', 'risks']);
      expect(readdirSync(out)).toEqual([]);
    } finally {
      await other.stop();
      rmSync(later, { recursive: true, force: true });
    }
  });
});
