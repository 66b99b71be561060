import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-start-'));
  write('package.json', '{ "type": "module" }');
  cpSync(join(toolRoot, 'src/cli/aims.mjs'), join(folder, 'src/cli/aims.mjs'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Starts the tool on this Node, which may be told that it is another. */
function start(args: string[] = [], version = process.versions.node) {
  const pretend = `for (const [of, name, value] of [[process.versions, 'node', '${version}'], [process, 'version', 'v${version}']])
    Object.defineProperty(of, name, { value });`;
  const options = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...options, join(folder, 'src/cli/aims.mjs'), ...args],
    { encoding: 'utf8' },
  );
  return { code: status, stdout, stderr };
}

const sources = () =>
  write(
    'src/cli/start.ts',
    'const args: string[] = process.argv.slice(2); console.log("sources", ...args); process.exitCode = 1;',
  );
const compiled = () =>
  write('lib/src/cli/start.js', 'console.log("compiled", ...process.argv.slice(2));');

// What does not start on Windows is no program; there, and only there, a script is none.
const onPosix = it.skipIf(process.platform === 'win32');
function pinned(text: string) {
  write('node_modules/node/package.json', '{ "name": "node" }');
  write('node_modules/node/bin/node', text);
  chmodSync(join(folder, 'node_modules/node/bin/node'), 0o755);
}

describe('the command that starts the tool', () => {
  it('runs what is compiled where there are no sources', () => {
    compiled();
    expect(start(['check'])).toEqual({ code: 0, stdout: 'compiled check\n', stderr: '' });
  });

  it('runs the sources where they are, and passes the exit code on', () => {
    compiled();
    sources();
    expect(start(['check', '--strict'])).toEqual({
      code: 1,
      stdout: 'sources check --strict\n',
      stderr: '',
    });
  });

  onPosix('runs on the Node of the package `node`, however old the one is that starts it', () => {
    compiled();
    pinned('#!/bin/sh\necho pinned\n');
    expect(start([], '20.19.0')).toEqual({ code: 0, stdout: 'pinned\n', stderr: '' });
  });

  onPosix.each(['#!/nowhere/sh\n', '#!/bin/sh\n'])(
    'runs on the Node that starts it where that of the package does not start: %j',
    (text) => {
      compiled();
      pinned(text);
      if (text === '#!/bin/sh\n') chmodSync(join(folder, 'node_modules/node/bin/node'), 0o644);
      expect(start()).toEqual({ code: 0, stdout: 'compiled\n', stderr: '' });
    },
  );

  it.each(['22.12.0', '22.20.0', '24.0.0', '26.1.0'])(
    'runs on Node %s where the package `node` was installed without its script',
    (version) => {
      compiled();
      write('node_modules/node/package.json', '{ "name": "node" }');
      expect(start([], version).stdout).toBe('compiled\n');
    },
  );

  it.each(['20.20.2', '21.7.0', '22.11.0'])(
    'says what to do on Node %s without that, and that it was called wrongly',
    (version) => {
      compiled();
      const { code, stdout, stderr } = start([], version);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(`Node v${version} is too old`);
      expect(stderr).toContain('npm rebuild node');
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );
});
