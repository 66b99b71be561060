import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { casesFolder } from '../checks/tiny-handbooks.ts';
import { aims, main } from './run.ts';

let folder: string;
let content: string;
let child: ChildProcess | undefined;
let printed = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-watch-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'roles'), { recursive: true });
  cpSync(join(casesFolder, 'handbook.yaml'), join(content, 'handbook.yaml'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts to watch, and returns when the first check was printed. */
async function watching(...args: string[]) {
  printed = '';
  const started = spawn(process.execPath, [main, 'check', '--watch', ...args], {
    cwd: content,
    env: { ...process.env, NO_COLOR: '1', AIMS_CONTENT: '', SOURCE_DATE_EPOCH: '' },
  });
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child = started;
  await says('press Ctrl+C');
  return started;
}

/** Waits until something was printed since the last time, and returns what. */
async function says(text: string | RegExp): Promise<string> {
  await vi.waitFor(() => expect(printed).toMatch(text), { timeout: 15_000, interval: 50 });
  const said = printed;
  printed = '';
  return said;
}

const role = '---\nid: role-x\ntitle: Role\nownr: role-x\n---\n';

describe('aims check --watch', { timeout: 60_000 }, () => {
  it('prints what is new and what is solved, and ends with Ctrl+C and exit code 0', async () => {
    const started = await watching();
    writeFileSync(join(content, 'roles/role-x.mdx'), role);
    const added = await says(/\d+ new.* now\./);
    expect(added).toContain('roles/role-x.mdx:4:1  error  content/schema');
    // What was there before is not said again.
    expect(added).not.toContain('soa/missing-control');
    mkdirSync(join(content, 'policies'));
    writeFileSync(join(content, 'policies/POL-1.mdx'), '---\nid: [\n---\n');
    expect(await says(/\d+ new.* now\./)).toContain('policies/POL-1.mdx');
    rmSync(join(content, 'roles/role-x.mdx'));
    await says(/\d+ solved: .* now\./);
    started.kill('SIGINT');
    expect(await once(started, 'exit')).toEqual([0, null]);
  });

  it('says that the handbook is gone, and goes on when it is back', async () => {
    await watching();
    renameSync(content, join(folder, 'elsewhere'));
    expect(await says('does not exist')).not.toMatch(/^\s+at /m);
    renameSync(join(folder, 'elsewhere'), content);
    await says('No new issues');
    writeFileSync(join(content, 'roles/role-x.mdx'), role);
    expect(await says(/new/)).toContain('role-x');
  });

  it('looks only at what was asked for', async () => {
    await watching('roles', '--errors');
    writeFileSync(join(content, 'handbook.yaml'), 'title: [\n');
    expect(await says(/ now\./)).not.toContain('handbook.yaml:');
  });

  it('refuses a format that is one document', () => {
    expect(aims(['check', '--watch', '--format', 'json'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Leave out --format json'),
    });
  });
});
