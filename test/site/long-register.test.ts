import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { RegisterIndex } from '../../src/views/register-index.ts';
import { buildTemporary, type Built } from './build.ts';
import { added, systemOf, writeLongHandbook } from './long-handbook.ts';
import { elementsOf, filesOf, pagesOf, type SitePage } from './pages.ts';

describe('a register of several pages', () => {
  let content: string;
  let built: Built;
  let pages: Map<string, SitePage>;

  beforeAll(async () => {
    content = mkdtempSync(join(tmpdir(), 'aims-long-'));
    writeLongHandbook(content);
    built = await buildTemporary(content, '/b/');
    pages = new Map(pagesOf(built.out).map((page) => [page.path, page]));
  });
  afterAll(() => {
    built?.remove();
    rmSync(content, { recursive: true, force: true });
  });

  const file = (path: string) => readFileSync(join(built.out, path));
  const index = (path: string) => JSON.parse(file(path).toString()) as RegisterIndex;
  const headsOf = (path: string) =>
    elementsOf(pages.get(path)?.tree ?? { type: 'root', children: [] })
      .filter(({ properties }) => properties['dataCounts'] !== undefined)
      .map(({ properties }) => [properties['dataFilter'], properties['dataCounts']]);

  it('counts the rows of all pages, alike on each of them', () => {
    const heads = headsOf('/inventory/');
    expect(headsOf('/inventory/-/2/')).toEqual(heads);
    expect(headsOf('/inventory/-/3/')).toEqual(heads);
    const impact = JSON.parse(String(heads.find(([column]) => column === 'impact')?.[1])) as [
      string,
      number,
    ][];
    const generated = Array.from({ length: added.systems }, (_, no) => systemOf(no + 1));
    const high = generated.filter((system) => system.impact === 'high').length;
    // Four systems of the example have a high impact.
    expect(new Map(impact).get('high')).toBe(high + 4);
    expect(impact.reduce((sum, [, count]) => sum + count, 0)).toBe(added.systems + 9);
    expect(impact.at(-1)?.[0]).toBe('undecided');
  });

  it('has an index whose rows are those of its pages, cell by cell', () => {
    for (const [register, texts] of [
      ['inventory', true],
      ['risks', false],
      ['obligations', false],
    ] as const) {
      const rows = index(`${register}/-/rows.json`);
      const late = texts ? index(`${register}/-/texts.json`) : undefined;
      const cells = rows.ids.map((id, row) =>
        rows.columns.map((column, at) => {
          const from = column ?? late?.columns[at];
          const cell = from?.cells[from.at?.[row] ?? row] ?? '';
          return `${from?.before}${cell}${from?.after}`.replaceAll('<!--id-->', id);
        }),
      );
      const all = [...pages.values()]
        .filter(({ path }) => new RegExp(`^/${register}/(?:-/\\d+/)?$`).test(path))
        .map(({ html }) => html)
        .join('');
      expect(rows.ids.length).toBeGreaterThan(250);
      for (const [row, id] of rows.ids.entries()) {
        const start = all.indexOf(`<tr id="${id}">`);
        const written = all.slice(start, all.indexOf('</tr>', start));
        // No cell holds a table of its own.
        const inPage = written.split(/<t[hd][^>]*>|<\/t[hd]>/).filter((_, at) => at % 2 === 1);
        expect(inPage, id).toEqual(cells[row]);
      }
    }
  });

  it('makes an index only where there is more than one page', () => {
    const indexes = filesOf(built.out).filter((name) => name.endsWith('rows.json'));
    expect(indexes.sort()).toEqual([
      'inventory/-/rows.json',
      'obligations/-/rows.json',
      'risks/-/rows.json',
      'treatment-plan/-/rows.json',
    ]);
  });

  it('has the same columns on all of its pages', () => {
    for (const register of ['inventory', 'risks', 'obligations']) {
      const heads = (path: string) => /<thead>.*?<\/thead>/s.exec(pages.get(path)?.html ?? '')?.[0];
      const first = pages.get(`/${register}/`)?.html ?? '';
      expect(first).toContain(String(heads(`/${register}/-/2/`)));
    }
  });

  it('loads little: 3,600 rows and a page of them in 60 kB', () => {
    const perRow = gzipSync(file('inventory/-/rows.json'), { level: 9 }).length / added.systems;
    const page = gzipSync(file('inventory/index.html'), { level: 9 }).length;
    expect(perRow * 3600 + page).toBeLessThan(60_000);
  });

  it('does not make the pages about the checks heavier: the issues are in a file', () => {
    const issues = runChecks(loadHandbook({ root: content }));
    expect(issues.length).toBeGreaterThan(500);
    const sheets = filesOf(built.out)
      .filter((name) => name.endsWith('.css') && !name.startsWith('pagefind/'))
      .reduce((sum, name) => sum + gzipSync(file(name), { level: 9 }).length, 0);
    for (const path of ['/about/', '/traps/']) {
      const html = pages.get(path)?.html ?? '';
      expect(gzipSync(html, { level: 9 }).length + sheets, path).toBeLessThan(30_000);
      expect(html, path).toContain('href="/b/about/issues.txt"');
    }
    const places = file('about/issues.txt')
      .toString()
      .match(/^\S+\.(?:mdx|yaml|csv):\d+$/gm);
    expect(places?.length).toBe(issues.length);
  });

  it('is written with the same bytes each time', async () => {
    const again = await buildTemporary(content, '/b/');
    for (const name of ['inventory/-/rows.json', 'inventory/-/texts.json', 'risks/-/rows.json'])
      expect(readFileSync(join(again.out, name)).equals(file(name)), name).toBe(true);
    again.remove();
  });
});
