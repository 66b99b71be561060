import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { aims } from '../cli/run.ts';
import { exampleContent } from './build.ts';

/** A repository that has a handbook at its top, and the tool among its packages. */
let project: string;
let folder: string;
let archive: string;
let tool: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'aims-package-')));
  project = join(folder, 'project');
  const { filename } = pack();
  archive = join(folder, filename);
  tool = install(project);
  cpSync(exampleContent, project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts the package, and those that it needs, into a folder as npm does; returns the folder of the package. */
function install(into: string): string {
  const at = join(into, 'node_modules/aims-handbook');
  mkdirSync(at, { recursive: true });
  run('tar', ['-xzf', archive, '-C', at, '--strip-components=1'], toolRoot);
  for (const name of packagesForUse()) {
    mkdirSync(dirname(join(into, 'node_modules', name)), { recursive: true });
    symlinkSync(join(toolRoot, 'node_modules', name), join(into, 'node_modules', name), 'junction');
  }
  return at;
}

function pack() {
  const out = run('npm', ['pack', '--json', '--pack-destination', folder], toolRoot);
  const packed = JSON.parse(out.slice(out.search(/^[[{]/m))) as unknown;
  return Object.values(packed as object)[0] as { filename: string };
}

function run(command: string, args: string[], cwd: string): string {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Packages that npm installs for those who use the tool, and not for its development. */
function packagesForUse(): string[] {
  const { packages } = JSON.parse(readFileSync(join(toolRoot, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  const installed = new Set(
    globSync(['*', '@*/*'], { cwd: join(toolRoot, 'node_modules') }).map((name) =>
      name.replaceAll('\\', '/'),
    ),
  );
  return Object.entries(packages)
    .filter(([, { dev }]) => !dev)
    .map(([path]) => path.replace(/^node_modules\//, ''))
    .filter((name) => installed.has(name));
}

const command = (cwd: string) => {
  const at = join(cwd, 'node_modules/aims-handbook');
  const { bin } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as {
    bin: { aims: string };
  };
  return join(at, bin.aims);
};

// Astro serves nothing where Vitest runs it.
const { VITEST: _, ...own } = process.env;
const env = { ...own, NO_COLOR: '1', AIMS_CONTENT: '', SOURCE_DATE_EPOCH: '' };

const installedAims = (...args: string[]) => installedAimsIn(project, ...args);

function installedAimsIn(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command(cwd), ...args], {
    cwd,
    encoding: 'utf8',
    env,
  });
  return { code: status, stdout, stderr };
}

/** What is in the folder of packages, with the time at which each file and folder was changed. */
function packagesNow(): string[] {
  const packages = join(project, 'node_modules');
  return ['.', ...readdirSync(packages), ...globSync('aims-handbook/**', { cwd: packages })].map(
    (file) => `${file} ${lstatSync(join(packages, file)).mtimeMs}`,
  );
}

/** Bytes of all files of a folder, by path. */
const filesOf = (root: string) =>
  new Map(
    globSync('**', { cwd: root })
      .filter((file) => lstatSync(join(root, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'base64')]),
  );

describe('the package', () => {
  it('has the program, compiled, and of the example the policies that a handbook can begin with', () => {
    const files = globSync('**', { cwd: tool })
      .filter((file) => lstatSync(join(tool, file)).isFile())
      .map((file) => file.replaceAll('\\', '/'));
    expect(files).toContain('lib/src/cli/start.js');
    expect(files).toContain('lib/src/pages/soa.astro');
    expect(files).toContain('lib/public/favicon.svg');
    expect(files.filter((file) => file.startsWith('lib/content/'))).toHaveLength(12);
    expect(files).toContain('lib/content/policies/POL-01.mdx');
    const own = /^lib\/(?:src|schemas|public|content)\//;
    expect(files.filter((file) => !own.test(file)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'lib/astro.config.mjs',
      'package.json',
      'src/cli/aims.mjs',
    ]);
    expect(
      files.filter((file) => !/\.(?:js|mjs|json|astro|css|svg|md|mdx)$|LICENSE$/.test(file)),
    ).toEqual([]);
  });

  it('keeps the conventions of npm', async () => {
    const tarball = readFileSync(archive);
    const { messages, pkg } = await publint({
      level: 'suggestion',
      pack: { tarball: new Uint8Array(tarball).buffer },
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });
});

describe('a repository that has the tool among its packages', () => {
  it('checks and builds its handbook as the sources do, and writes nothing among the packages', () => {
    const before = packagesNow();
    const checked = installedAims('check');
    expect(checked.stderr).toBe('');
    expect(checked).toEqual(aims(['check'], { cwd: project }));
    expect(checked.code).toBe(0);

    const built = installedAims('build');
    expect(built.stderr).toBe('');
    expect(built.stdout).toMatch(/Built \d+ pages in .* s: /);
    expect(aims(['build', '--out', join(folder, 'site')], { cwd: project }).code).toBe(0);
    expect(filesOf(join(project, 'dist'))).toEqual(filesOf(join(folder, 'site')));

    expect(packagesNow()).toEqual(before);
    expect(readdirSync(project).sort()).toEqual(
      [...readdirSync(exampleContent), 'dist', 'node_modules', 'package.json'].sort(),
    );
  });

  it('serves its handbook while it is written, and writes nothing among the packages either', async () => {
    const before = packagesNow();
    const port = await freePort();
    const args = [command(project), 'dev', '--port', String(port)];
    const server = spawn(process.execPath, args, { cwd: project, env, stdio: 'ignore' });
    const ended = once(server, 'exit');
    try {
      const address = `http://localhost:${port}`;
      const page = await answer(`${address}/controls/A.6.2.4/`, () => server.exitCode !== null);
      expect(page).toContain('AI system verification and validation');
      // What the page loads is served, too: styles and script of the tool, a font of a package.
      const parts = [...page.matchAll(/(?:src|href)="(\/[^"]*(?:\.css|\.ts|\.woff2)[^"]*)"/g)];
      expect(parts.length).toBeGreaterThan(2);
      for (const [, path = ''] of parts)
        expect((await fetch(address + path.replaceAll('&amp;', '&'))).status, path).toBe(200);
    } finally {
      server.kill('SIGTERM');
      await ended;
    }
    expect(packagesNow()).toEqual(before);
  });
});

describe('an empty folder into which the tool was installed', () => {
  it('becomes a handbook that checks and builds at once, and says how it was installed', () => {
    const fresh = join(folder, 'fresh');
    install(fresh);
    // As npm writes it: `npm install --save-dev ../aims-handbook-….tgz`.
    const devDependencies = { 'aims-handbook': `file:../${basename(archive)}` };
    writeFileSync(join(fresh, 'package.json'), JSON.stringify({ devDependencies }));
    const begun = installedAimsIn(
      fresh,
      ...['init', '.', '--name', 'Acme', '--language', 'fr', '--from-example'],
    );
    expect(begun.stderr).toBe('');
    expect(begun.code).toBe(0);
    expect(JSON.parse(readFileSync(join(fresh, 'package.json'), 'utf8'))).toMatchObject({
      scripts: { build: 'aims build' },
      devDependencies,
    });
    const built = installedAimsIn(fresh, 'build');
    expect(built.stderr).toBe('');
    expect(built.stdout).toContain('0 errors');
    expect(built.code).toBe(0);
    expect(readFileSync(join(fresh, 'dist/policies/POL-01/index.html'), 'utf8')).toContain(
      '<html lang="fr"',
    );

    // Another repository, begun from there, finds the same archive.
    const other = join(folder, 'deep/er/other');
    expect(installedAimsIn(fresh, 'init', other, '--name', 'Acme').code).toBe(0);
    expect(JSON.parse(readFileSync(join(other, 'package.json'), 'utf8'))).toMatchObject({
      devDependencies: { 'aims-handbook': `file:../../../${basename(archive)}` },
    });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A page of a server that is just starting, unless it has ended, or does not start at all. */
async function answer(url: string, hasEnded: () => boolean): Promise<string> {
  for (const started = Date.now(); Date.now() - started < 120_000;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return response.text();
    if (hasEnded()) break;
    await setTimeout(100);
  }
  throw new Error(`Nothing serves ${url}.`);
}
