import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aims, meddling } from '../cli/run.ts';
import { exampleContent } from './build.ts';
import { pagesOf } from './pages.ts';

// A part that several pages have alike is rendered once (src/shared.ts), by what it is said to depend
// on. If it depends on more than that, a page shows what is another's.

/** Makes every part one of its own, and says of how many at the end. */
const apart = `const { stringify } = JSON; let parts = 0;
JSON.stringify = (...values) =>
  /src\\/shared\\.ts/.test(new Error().stack) ? String(++parts) : stringify(...values);
process.on('exit', () => parts && console.error('parts made apart:', parts));`;

/** Systems that differ in one thing each, on which some part of their pages depends. */
const alike: Record<string, (system: string) => string> = {
  'SYS-91': (system) => system,
  'SYS-92': (system) => system.replace(/^deployed: .*\n/m, ''),
  'SYS-93': (system) => system.replace('isoRoles: [producer, customer]', 'isoRoles: [provider]'),
  'SYS-94': (system) => system.replace('roles: [provider, deployer]', 'roles: [deployer]'),
  'SYS-95': (system) => system.replace('generative: false', 'generative: true'),
  'SYS-96': (system) => system.replace('gpai: none', 'gpai: uses'),
  'SYS-97': (system) => system.replace(/^impact: high\n/m, 'impact: low\n'),
  'SYS-98': (system) => system.replace('origin: developed', 'origin: procured\nsupplier: SUP-01'),
};

it('shares a part between pages only where it is the same on each of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aims-parts-'));
  try {
    const content = join(folder, 'content');
    cpSync(exampleContent, content, { recursive: true });
    // What these systems name is about their model.
    const config = join(content, 'handbook.yaml');
    writeFileSync(config, `${readFileSync(config, 'utf8')}\nchecks:\n  proof/borrowed: off\n`);
    const model = readFileSync(join(content, 'inventory/SYS-03.mdx'), 'utf8').replace(
      'stage: operation',
      'stage: design',
    );
    for (const [id, change] of Object.entries(alike)) {
      const system = change(model);
      if (id !== 'SYS-91') expect(system, id).not.toBe(model);
      writeFileSync(join(content, `inventory/${id}.mdx`), system);
    }
    const build = (name: string, env = {}) => {
      const out = join(folder, name);
      const { code, stdout, stderr } = aims(['build', '--content', content, '--out', out], { env });
      expect(code, stdout).toBe(0);
      const pages = pagesOf(out).map(({ path, html }): [string, string] => [path, html]);
      return { pages: new Map(pages), stderr };
    };
    const { pages: shared } = build('shared');
    const { pages: each, stderr } = build('each', meddling(apart));
    // Without this, a cache that is not found would make both sites the same.
    expect(Number(/parts made apart: (\d+)/.exec(stderr)?.[1])).toBeGreaterThan(shared.size);
    expect(
      [...shared].filter(([path, html]) => each.get(path) !== html).map(([path]) => path),
    ).toEqual([]);
    expect(each.size).toBe(shared.size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
