import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { aims } from './run.ts';

let folder: string;
let content: string;
let out: string;

const evidence = (title: string, classification: string, location: string) =>
  [
    ...['---', `title: ${title}`, 'owner: role-watch', `classification: ${classification}`],
    ...['kind: record', 'origin: aims', `location: ${location}`, 'collected: 2026-01-10'],
    ...['collection: Filed once.', 'status: current', '---', ''],
  ].join('\n');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-edition-'));
  content = join(folder, 'content');
  out = join(folder, 'site');
  cpSync(join(toolRoot, 'test/site/small-content'), content, { recursive: true });
  for (const name of ['evidence', 'files', 'roles'])
    mkdirSync(join(content, name), { recursive: true });
  writeFileSync(
    join(content, 'roles/role-watch.mdx'),
    '---\ntitle: Watch\nresponsibilities: Watches.\n---\n',
  );
  writeFileSync(join(content, 'files/list.csv'), 'id,what\nEV-901,tested\n');
  writeFileSync(join(content, 'files/open.txt'), 'Nothing to hide.\n');
  write('EV-901', evidence('Owl report', 'confidential', 'files/list.csv'));
  write('EV-902', evidence('Open report', 'internal', 'files/open.txt'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (id: string, text: string) =>
  writeFileSync(join(content, `evidence/${id}.mdx`), text);
const run = (command: string, ...args: string[]) =>
  aims([command, '--content', content, '--out', out, ...args], { cwd: folder });

it('builds an edition that can be proven to be of one state with the full handbook', () => {
  const built = run('build', '--edition', 'internal');
  expect(built.stderr).toBe('');
  expect(built.code).toBe(0);
  expect(existsSync(join(out, 'evidence/EV-901'))).toBe(false);
  expect(existsSync(join(out, 'files/list.csv'))).toBe(false);
  expect(readFileSync(join(out, 'evidence/EV-902/index.html'), 'utf8')).toContain(
    'Internal edition',
  );
  const verify = () => aims(['verify', out, '--against', content], { cwd: folder });
  expect(verify()).toMatchObject({ code: 0, stderr: '' });
  write('EV-901', evidence('Owl report, second', 'confidential', 'files/list.csv'));
  expect(verify()).toMatchObject({ code: 1 });
  expect(verify().stderr).toContain('what it leaves out has changed since');
}, 180_000);

it('builds nothing where a file names what is withheld', () => {
  mkdirSync(out);
  write('EV-902', evidence('Open report', 'internal', 'files/list.csv'));
  const built = run('build', '--edition', 'internal');
  expect(built.code).toBe(1);
  expect(built.stderr).toContain('edition/leak: The internal edition says what it must leave out.');
  expect(built.stderr).toContain('files/list.csv: the id EV-901');
  expect(existsSync(join(out, 'index.html'))).toBe(false);
}, 180_000);

it('exports an edition', () => {
  expect(run('export', '--edition', 'internal', 'handbook.json', 'evidence.xlsx').code).toBe(0);
  const json = readFileSync(join(out, 'handbook.json'), 'utf8');
  expect(json).toContain('EV-902');
  expect(json).not.toContain('EV-901');
});

it('refuses an edition that does not exist, and a proof that is none', () => {
  expect(run('build', '--edition', 'secret').code).toBe(2);
  expect(aims(['verify', content, '--against', content], { cwd: folder })).toMatchObject({
    code: 2,
  });
});
