import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { armRepository, attributes } from '../handbook/reading/hostile-repository.ts';
import { makeRepository } from '../handbook/reading/repository.ts';
import { aims, main, meddling } from '../cli/run.ts';
import { exampleContent } from './build.ts';
import { filesOf } from './pages.ts';

let folder: string;
let content: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-build-'));
  content = join(folder, 'content');
  out = join(folder, 'site');
  cpSync(smallContent, content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A handbook without errors, but with warnings, that is built in no time. */
const smallContent = join(import.meta.dirname, 'small-content');

const build = (...args: string[]) => aims(['build', '--content', content, '--out', out, ...args]);
const breakContent = () =>
  writeFileSync(join(content, 'controls/A.2.2.mdx'), '---\nowner: nobody\n---\n');

const previousSite = () => {
  for (const page of ['', 'soa', 'traps']) {
    mkdirSync(join(out, page), { recursive: true });
    writeFileSync(join(out, page, 'index.html'), 'the previous site');
  }
};

/** A user who owns nothing. Only root can start something in another's name. */
const nobody = { uid: 65534, gid: 65534 };
const nobodyReadsTheTool =
  process.getuid?.() === 0 && spawnSync('test', ['-r', main], nobody).status === 0;

describe('aims build', () => {
  it('builds a content folder that lies anywhere into a folder that lies anywhere', () => {
    writeFileSync(join(content, 'files/plan.txt'), 'A plan.');
    symlinkSync('plan.txt', join(content, 'files/link-to-plan.txt'));
    const { code, stdout } = build();
    expect(readFileSync(join(out, 'files/link-to-plan.txt'), 'utf8')).toBe('A plan.');
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
        env: meddling(trap),
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

  it('refuses to replace a folder that holds a file that aims did not create', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.docx'), 'somebody’s work');
    const { code, stderr } = build();
    expect(code).toBe(1);
    expect(stderr).toContain('a file that aims did not create');
    expect(readdirSync(out)).toEqual(['thesis.docx']);
  });

  it('does not take any folder with an index.html for a site of its own, nor a working tree', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'somebody’s home page');
    expect(build().stderr).toContain('a file that aims did not create');
    previousSite();
    mkdirSync(join(out, '.git'));
    writeFileSync(join(out, '.git/config'), '');
    const { code, stderr } = build();
    expect(code).toBe(1);
    expect(stderr).toContain('`.git/config`');
    // Nothing is broken in the tool, so nobody is sent to look for where it comes from.
    expect(stderr).not.toContain('AIMS_DEBUG');
    expect(existsSync(join(out, '.git/config'))).toBe(true);
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

  it('says that too many files are open, where no process can be started for the search', () => {
    const env = meddling(`
      import processes from 'node:child_process';
      const real = processes.spawn;
      // So does Node.
      processes.spawn = (file, ...rest) =>
        String(file).includes('pagefind') ? { on() {}, once() {} } : real(file, ...rest);
    `);
    const { code, stderr } = aims(['build', '--content', content, '--out', out], { env });
    expect(stderr).toContain('Too many files are open.');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(['content']);
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

  it.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('leaves nothing behind when it is ended by %s', (signal, expected) => {
    // It comes while pages are rendered, of which some are written: there numbers are formatted.
    const trap = `const { format } = Object.getOwnPropertyDescriptors(Intl.NumberFormat.prototype);
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get() {
        console.error('pages beside the output:', fs.readdirSync(${JSON.stringify(folder)}).length);
        process.kill(process.pid, '${signal}');
        return format.get.call(this);
      },
    });
    import fs from 'node:fs';`;
    const { code, stderr } = aims(['build', '--content', content, '--out', out], {
      env: meddling(trap),
    });
    expect(stderr).toContain('pages beside the output: 2');
    expect(code).toBe(expected);
    expect(readdirSync(folder)).toEqual(['content']);
  });

  it.skipIf(process.platform === 'win32')(
    'tidies up after a build that was killed, and puts back what it had moved away',
    async () => {
      const args = [main, 'build', '--content', content, '--out', out];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const ended = once(child, 'exit');
      while (readdirSync(folder).length === 1 && child.exitCode === null) await setTimeout(20);
      child.kill('SIGKILL');
      await ended;
      const [left = ''] = readdirSync(folder).filter((name) => name.startsWith('.aims-build-'));
      // As if it had been killed a moment before its site was there.
      previousSite();
      renameSync(out, join(folder, `${left}-former`));
      breakContent();
      expect(build().code).toBe(1);
      expect(readdirSync(folder)).toEqual(['content', 'site']);
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the previous site');
    },
  );

  it('tells in the site what it consists of, and has GitHub Pages serve all of it', () => {
    expect(build('--base', 'aims').code).toBe(0);
    const list: unknown = JSON.parse(readFileSync(join(out, 'aims-site.json'), 'utf8'));
    expect(list).toEqual({ base: '/aims/', files: filesOf(out).sort() });
    expect(existsSync(join(out, '.nojekyll'))).toBe(true);
  });

  it('keeps what somebody put into the folder of a site, and says what that is', () => {
    expect(build().code).toBe(0);
    writeFileSync(join(out, 'CNAME'), 'aims.tiny.example');
    const { code, stderr } = build();
    expect(code).toBe(1);
    expect(stderr).toContain('did not create: `CNAME`');
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('aims.tiny.example');
  });

  it('refuses at once to write where it would remove, or add to, something else', () => {
    breakContent();
    for (const [named, reason] of [
      ['.', 'the current folder'],
      ['content/site', 'inside the content folder'],
      ['content', 'the content folder'],
    ] as const) {
      const args = ['build', '--content', 'content', '--out', named];
      const { code, stdout, stderr } = aims(args, { cwd: folder });
      expect(stderr).toContain(reason);
      expect(stdout).toBe('');
      expect(code).toBe(2);
    }
  });

  it('writes to where a link leads', () => {
    mkdirSync(join(folder, 'www'));
    symlinkSync('www', out);
    expect(build().code).toBe(0);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(existsSync(join(folder, 'www/soa/index.html'))).toBe(true);
    expect(build().code).toBe(0);
  });

  it.skipIf(process.platform === 'win32')(
    'shows the history of a repository that names programs, and starts none of them',
    () => {
      const repository = makeRepository(join(folder, 'repository'));
      cpSync(content, repository.root, { recursive: true });
      repository.write('.gitattributes', attributes);
      repository.commit('Add the handbook');
      armRepository(join(repository.root, '.git'), join(folder, 'marker'));
      const args = ['build', '--content', repository.root, '--out', out];
      expect(aims(args).code).toBe(0);
      expect(readFileSync(join(out, 'controls/A.2.2/index.html'), 'utf8')).toContain(
        'Add the handbook',
      );
      expect(existsSync(join(folder, 'marker'))).toBe(false);
    },
  );

  it('says in the site, and to whoever builds it, why there is no history', () => {
    const repository = makeRepository(join(folder, 'repository'));
    cpSync(content, repository.root, { recursive: true });
    repository.commit('Add the handbook');
    const args = ['build', '--content', repository.root, '--out', out];
    const { code, stderr } = aims(args, { env: { PATH: folder } });
    expect(code).toBe(0);
    const reason = 'No history is shown: git could not be started when this site was built.';
    expect(stderr).toBe(`${reason} (git is not installed)\n`);
    for (const page of ['about', 'controls/A.2.2'])
      expect(readFileSync(join(out, page, 'index.html'), 'utf8')).toContain(reason);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('commit unknown');
  });

  it.skipIf(!nobodyReadsTheTool)('builds where the folder of the tool cannot be written', () => {
    chmodSync(folder, 0o777);
    const args = [main, 'build', '--content', content, '--out', out];
    const env = { ...process.env, HOME: folder, TMPDIR: folder };
    const { status, stderr } = spawnSync(process.execPath, args, { ...nobody, env });
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
    expect(existsSync(join(out, 'soa/index.html'))).toBe(true);
    // The folder for temporary files stays, and nothing is left in it.
    const [temporary = ''] = readdirSync(folder).filter((name) => name.startsWith('aims-'));
    expect(readdirSync(join(folder, temporary, 'work'))).toEqual([]);
  });

  it('puts the base path before every address', () => {
    expect(build('--base', 'handbook').code).toBe(0);
    const html = readFileSync(join(out, 'soa/index.html'), 'utf8');
    expect(html).toContain('href="/handbook/controls/A.2.2/"');
    expect(html).not.toContain('href="/controls/');
  });

  it('prints nothing but the issues for other programs', () => {
    const { code, stdout, stderr } = build('--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
    expect(stderr).toContain('Built ');
  });

  it('judges the content at the day it is told', () => {
    cpSync(exampleContent, content, { recursive: true });
    const { code, stdout } = build('--as-of', '2031-01-01');
    expect(code).toBe(1);
    expect(stdout).toContain('soa/evidence-expired');
  });
});
