import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownMark } from '../../src/handbook/writing/left-behind.ts';
import { aims } from '../cli/run.ts';
import { filesOf } from './pages.ts';

let folder: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-program-'));
  content = join(folder, 'content');
  cpSync(join(import.meta.dirname, 'small-content'), content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds where nothing was built before, and tells which programs there are then. */
function programsAfter(site: string, ...options: string[]): string[] {
  const args = ['build', '--content', content, '--out', join(folder, site), ...options];
  const { code, stderr } = aims(args, { env: { TMPDIR: folder } });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return readdirSync(programs()).map((name) => join(programs(), name));
}

function programs(): string {
  const [own = ''] = readdirSync(folder).filter((name) => name.startsWith('aims-handbook'));
  return join(folder, own, 'programs');
}

const texts = (site: string) =>
  filesOf(join(folder, site)).map((file) => [file, readFileSync(join(folder, site, file), 'utf8')]);

describe('the program that renders pages', () => {
  it('is made once for a path, and gives the same site again', () => {
    const [first = '', ...others] = programsAfter('one');
    expect(others).toEqual([]);
    const made = statSync(first).mtimeMs;
    expect(programsAfter('two')).toEqual([first]);
    expect(statSync(first).mtimeMs).toBe(made);
    expect(texts('two')).toEqual(texts('one'));
    const other = programsAfter('three', '--base', '/aims/').filter((program) => program !== first);
    expect(other).toHaveLength(1);
    rmSync(other[0] ?? '', { recursive: true });
  });

  it('leaves nothing of one that a killed build had begun', () => {
    programsAfter('one');
    const { pid } = spawnSync(process.execPath, ['--version']);
    const begun = join(programs(), `.arriving-${ownMark().replace(/-\d+-/, `-${pid}-`)}`);
    mkdirSync(begun);
    const kept = programsAfter('two');
    expect(kept.filter((path) => path.includes('.arriving-'))).toEqual([]);
  });

  it('is made again where a file of it is gone', () => {
    const [first = ''] = programsAfter('one');
    const code = join(first, '.prerender/chunks');
    const [chunk = ''] = readdirSync(code).filter((name) => name.startsWith('soa'));
    rmSync(join(code, chunk));
    programsAfter('four');
    expect(readdirSync(code)).toContain(chunk);
    expect(texts('four')).toEqual(texts('one'));
  });

  it('knows nothing of the handbook for which it was made, and renders another', () => {
    const [first = ''] = programsAfter('one');
    for (const file of filesOf(first))
      expect(readFileSync(join(first, file), 'utf8'), file).not.toMatch(/Small (?:handbook|Ltd)/);
    const settings = join(content, 'handbook.yaml');
    const former = readFileSync(settings, 'utf8');
    writeFileSync(settings, former.replace('Small handbook', 'Another handbook'));
    const role = readFileSync(join(content, 'roles/lead.mdx'), 'utf8');
    writeFileSync(join(content, 'roles/deputy.mdx'), role);
    expect(programsAfter('five')).toContain(first);
    expect(readFileSync(join(folder, 'five/index.html'), 'utf8')).toContain('Another handbook');
    expect(filesOf(join(folder, 'five'))).toContain('roles/deputy/index.html');
  });
});
