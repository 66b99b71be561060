import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { gitIn } from '../handbook/reading/repository.ts';
import { aims } from './run.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-approve-'));
  content = join(folder, 'content');
  cpSync(join(toolRoot, 'content'), content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => aims([...args, '--content', content], { cwd: folder });
const read = (file: string) => readFileSync(join(content, file), 'utf8');
const edit = (file: string, from: string | RegExp, to: string) => {
  const text = read(file);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(content, file), changed);
};
const found = (rule: string) =>
  runChecks(loadHandbook({ root: content })).filter((issue) => issue.rule === rule);

const changed = 'document/changed-after-approval';

/** Puts all into a commit, on a day of March 2026. */
function commit(subject: string, day: string) {
  if (!readdirSync(folder).includes('.git')) gitIn(folder, ['init', '-q', '-b', 'main']);
  gitIn(folder, ['add', '-A']);
  gitIn(folder, ['commit', '-q', '-F', '-'], subject, `2026-03-${day}T12:00:00Z`);
}

describe('aims approve', () => {
  it('writes version, role, date and digest, and nothing else of the file', () => {
    const before = read('policies/POL-02.mdx');
    const { code, stdout } = run(
      ...['approve', 'POL-02', '--by', 'role-cro', '--date', '2026-11-20', '--version', '1.1'],
    );
    expect(stdout).toBe('POL-02: version 1.1, approved by role-cro on 2026-11-20.\n');
    expect(code).toBe(0);
    const after = read('policies/POL-02.mdx').split('\n');
    const added = after.filter((line) => !before.split('\n').includes(line));
    expect(added.map((line) => line.replace(/[0-9a-f]{64}/, 'DIGEST'))).toEqual([
      'version: "1.1"',
      'approvedBy: role-cro',
      'approved: 2026-11-20',
      'approvedText: DIGEST',
      'effective: 2026-11-20',
    ]);
    expect(found(changed)).toEqual([]);
  });

  it('lets a later change of the text be found without git', () => {
    run('approve', 'POL-02', '--keep');
    edit('policies/POL-02.mdx', /\.\n$/, ', as far as possible.\n');
    expect(found(changed).map((issue) => issue.found)).toEqual([
      expect.stringContaining('Git does not know the approved text here'),
    ]);
    expect(run('check').code).toBe(1);
  });

  it('lets the paragraphs and the commit be named where git knows them, and not in a shallow clone', () => {
    run('approve', 'POL-02', '--keep');
    commit('Approve', '01');
    edit('policies/POL-02.mdx', /\n$/, '\n\nA paragraph that nobody approved.\n');
    edit('policies/POL-02.mdx', 'satisfies: [', 'satisfies: ["10.1", ');
    commit('Add a paragraph', '02');
    const [hash = ''] = gitIn(folder, ['rev-parse', 'HEAD']).split('\n');
    expect(found(changed).map((issue) => issue.found)).toEqual([
      `The text of POL-02 is not the text that was approved on 2026-03-24. Since then: the field \`satisfies\` changed; 1 paragraph added: "A paragraph that nobody approved." (first changed in commit ${hash.slice(0, 8)} of 2026-03-02).`,
    ]);

    const clone = join(folder, 'shallow');
    gitIn(folder, ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    content = join(clone, 'content');
    expect(found(changed).map((issue) => issue.found)).toEqual([
      expect.stringContaining('Git does not know the approved text here'),
    ]);
  });

  it('lets the rows of the Statement be named that changed since its approval', () => {
    expect(run('approve', 'soa', '--keep').code).toBe(0);
    commit('Approve', '01');
    expect(found('soa/approval')).toEqual([]);
    edit('controls/A.6.2.4.mdx', /^justification: /m, 'justification: In short, ');
    expect(found('soa/approval').map((issue) => issue.found)).toEqual([
      expect.stringMatching(
        /Of its rows, A\.6\.2\.4 changed since commit [0-9a-f]{8} of 2026-03-01/,
      ),
    ]);
  });

  it('lets the risks be named that changed since the approval of the treatment plan', () => {
    expect(run('approve', 'plan', '--keep').code).toBe(0);
    commit('Approve', '01');
    expect(found('plan/approval')).toEqual([]);
    edit('risks/RISK-02.mdx', /^treatment: \w+/m, 'treatment: transfer');
    expect(found('plan/approval').map((issue) => issue.found)).toEqual([
      expect.stringContaining('Of its risks, RISK-02 changed'),
    ]);
  });

  it.each([
    [['approve', 'POL-99'], 'There is no POL-99'],
    [['approve', 'SYS-01'], 'SYS-01 is in `inventory/`'],
    [['approve', 'POL-02', '--by', 'role-crow'], 'Did you mean role-cro?'],
    [['approve', 'POL-02', '--date', '2027-01-01'], 'lies ahead of the as-of date'],
    [['approve', 'POL-02', 'POL-03', '--version', '2'], 'one document at a time'],
    [['approve', 'POL-02', '--keep', '--by', 'role-cro'], 'give no other with it'],
    [['review', 'POL-02'], 'only controls are reviewed so'],
    [['freeze', 'POL-02'], 'only audits and management reviews are frozen'],
  ])('%j is a wrong use, and writes nothing', (args, message) => {
    const before = read('policies/POL-02.mdx');
    const { code, stderr } = run(...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(read('policies/POL-02.mdx')).toBe(before);
  });

  it('does not approve a Statement with rows that nobody has decided', () => {
    rmSync(join(content, 'controls/A.2.2.mdx'));
    const { code, stderr } = run('approve', 'soa', '--keep');
    expect(stderr).toContain('1 row that nobody has decided');
    expect(code).toBe(1);
  });
});

describe('aims review', () => {
  it('confirms a row, and lets a change of what it relies on be found by its text', () => {
    expect(run('review', 'A.2.2', '--date', '2026-11-20').code).toBe(0);
    expect(read('controls/A.2.2.mdx')).toMatch(
      /lastReviewed: 2026-11-20\nreviewedText:\n {2}A\.2\.2: "?[0-9a-f]{16}"?\n/,
    );
    const suspect = () => found('soa/suspect').filter((issue) => issue.found.startsWith('A.2.2 '));
    expect(suspect()).toEqual([]);
    edit('policies/POL-01.mdx', /\n$/, '\n\nA paragraph more.\n');
    // First the text has to be approved.
    expect(found(changed)).toHaveLength(1);
    expect(suspect()).toEqual([]);
    run('approve', 'POL-01', '--keep');
    expect(suspect().map((issue) => issue.found)).toEqual([
      'A.2.2 was last reviewed on 2026-11-20, but the text of POL-01 was changed after that.',
    ]);
  });
});

describe('aims freeze', () => {
  it('writes the checklist of an audit, once', () => {
    expect(run('freeze', 'AUD-2027-1').stdout).toContain('wrote a checklist of');
    expect(read('audits/AUD-2027-1.mdx')).toMatch(/frozen: 2026-11-24\nchecklist:\n {2}- of: /);
    const { code, stderr } = run('freeze', 'AUD-2027-1');
    expect(stderr).toContain('AUD-2027-1 is frozen already.');
    expect(code).toBe(1);
    expect(run('check').code).toBe(0);
  });

  it('writes the figures of a review: those of the day only on that day', () => {
    edit('audits/MR-2026.mdx', /figures:\n(?: {2}.*\n)+/, '');
    const before = read('audits/MR-2026.mdx');
    expect(run('freeze', 'MR-2026').stdout).toContain('can only be written on that day');
    const later = read('audits/MR-2026.mdx');
    expect(later).toContain('  closed: {count: 3}');
    expect(later).not.toContain('  risks: {');
    writeFileSync(join(content, 'audits/MR-2026.mdx'), before);
    run('freeze', 'MR-2026', '--as-of', '2026-10-29');
    expect(read('audits/MR-2026.mdx')).toContain('  risks: {');
  });
});
