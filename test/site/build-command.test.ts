import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aims, main } from '../cli/run.ts';
import { exampleContent } from './build.ts';

let folder: string;
let content: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-build-'));
  content = join(folder, 'content');
  out = join(folder, 'site');
  cpSync(exampleContent, content, { recursive: true });
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const build = (...args: string[]) => aims(['build', '--content', content, '--out', out, ...args]);
const breakContent = () =>
  writeFileSync(join(content, 'controls/A.2.2.mdx'), '---\nowner: nobody\n---\n');

const previousSite = () => {
  for (const page of ['', 'soa', 'traps']) {
    mkdirSync(join(out, page), { recursive: true });
    writeFileSync(join(out, page, 'index.html'), 'the previous site');
  }
};

describe('aims build', () => {
  it('builds a content folder that lies anywhere into a folder that lies anywhere', () => {
    const { code, stdout } = build();
    expect(stdout).toMatch(/Built \d+ pages in .* s: /);
    expect(code).toBe(0);
    expect(existsSync(join(out, 'soa/index.html'))).toBe(true);
    expect(existsSync(join(out, 'pagefind/pagefind.js'))).toBe(true);
    for (const file of readdirSync(join(content, 'files'), { recursive: true, encoding: 'utf8' }))
      expect(existsSync(join(out, 'files', file)), file).toBe(true);
    // Nothing temporary is left beside it, and the content is as it was.
    expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
  });

  it('stops at an error before anything is written, and leaves the previous site as it was', () => {
    previousSite();
    breakContent();
    const { code, stdout, stderr } = build();
    expect(stdout).toContain('controls/A.2.2.mdx');
    expect(stderr).toContain('Nothing was built');
    expect(code).toBe(1);
    expect(readdirSync(out)).toEqual(['index.html', 'soa', 'traps']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the previous site');
    expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
  });

  it('writes nothing where there was nothing before, when there is an error', () => {
    breakContent();
    expect(build().code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it('lets warnings stop it with --strict', () => {
    const { code, stderr } = build('--strict');
    expect(code).toBe(1);
    expect(stderr).toContain('--strict');
    expect(existsSync(out)).toBe(false);
  });

  // Numbers are written on pages only; how far a day lies, for the search first.
  it.each([
    ['page', 'NumberFormat'],
    ['document for the search', 'RelativeTimeFormat'],
  ])(
    'ends where a %s cannot be made: names the page, and leaves the previous site',
    (_, format) => {
      const trap = `Object.defineProperty(Intl.${format}.prototype, 'format', {
      get() { throw new Error('what cannot be written'); },
    });`;
      previousSite();
      const { code, stderr } = aims(['build', '--content', content, '--out', out], {
        env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(trap)}` },
      });
      expect(stderr).toMatch(/The page \/\S* cannot be rendered: what cannot be written/);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
      expect(readdirSync(out)).toEqual(['index.html', 'soa', 'traps']);
      expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
    },
  );

  it('replaces a site, and whatever is no longer part of it', () => {
    previousSite();
    mkdirSync(join(out, 'gone'));
    expect(build().code).toBe(0);
    expect(existsSync(join(out, 'gone'))).toBe(false);
  });

  it('refuses to replace a folder that holds something else than a site', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.docx'), 'somebody’s work');
    const { code, stderr } = build();
    expect(code).toBe(1);
    expect(stderr).toContain('something else than a site');
    expect(readdirSync(out)).toEqual(['thesis.docx']);
  });

  it('does not take any folder with an index.html for a site of its own, nor a working tree', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'somebody’s home page');
    expect(build().stderr).toContain('something else than a site');
    previousSite();
    mkdirSync(join(out, '.git'));
    const { code, stderr } = build();
    expect(code).toBe(1);
    expect(stderr).toContain('`.git`');
    // Nothing is broken in the tool, so nobody is sent to look for where it comes from.
    expect(stderr).not.toContain('AIMS_DEBUG');
    expect(existsSync(join(out, '.git'))).toBe(true);
  });

  it('says plainly that the output folder cannot be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const cases = [file, join(file, 'site'), '/proc/site'].filter(
      (path) => path !== '/proc/site' || existsSync('/proc'),
    );
    for (const path of cases) {
      const { code, stderr } = aims(['build', '--content', content, '--out', path]);
      expect(code, path).toBe(1);
      expect(stderr, path).toContain('--out DIR');
      expect(stderr, path).not.toMatch(/^\s+at /m);
    }
  });

  it('is started from any folder, and twice at the same time', async () => {
    const start = (site: string) =>
      new Promise<number | null>((resolve) => {
        const args = [main, 'build', '--content', 'content', '--out', site];
        spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' }).on('exit', resolve);
      });
    expect(await Promise.all([start('one'), start('two')])).toEqual([0, 0]);
    expect(readdirSync(folder).sort()).toEqual(['content', 'one', 'two']);
    const read = (site: string) => readFileSync(join(folder, site, 'soa/index.html'), 'utf8');
    expect(read('one')).toBe(read('two'));
  });

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing behind when it is ended by %s',
    async (signal) => {
      const args = [main, 'build', '--content', content, '--out', out];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const ended = once(child, 'exit');
      // It has begun to write once there is a folder beside the output.
      while (readdirSync(folder).length === 1 && child.exitCode === null) await setTimeout(20);
      await setTimeout(300);
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      expect(code).toBeGreaterThan(128);
      expect(readdirSync(folder)).toEqual(['content']);
    },
  );

  it('puts the base path before every address', () => {
    expect(build('--base', 'handbook').code).toBe(0);
    const html = readFileSync(join(out, 'soa/index.html'), 'utf8');
    expect(html).toContain('href="/handbook/controls/A.2.2/"');
    expect(html).not.toContain('href="/controls/');
  });

  it('prints nothing but the findings for other programs', () => {
    const { code, stdout, stderr } = build('--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
    expect(stderr).toContain('Built ');
  });

  it('judges the content at the day it is told', () => {
    const { code, stdout } = build('--as-of', '2031-01-01');
    expect(code).toBe(1);
    expect(stdout).toContain('soa/evidence-expired');
  });
});
