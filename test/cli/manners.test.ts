import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { reportText } from '../../src/reporters/text.ts';
import { aims } from './run.ts';

const commands = readFileSync(join(toolRoot, 'src/cli/main.ts'), 'utf8');

describe('the command line', () => {
  it('has examples and exit codes in the help of a command', () => {
    const { code, stdout } = aims(['rename', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:\n  aims rename EV-021 EV-100 --dry-run');
    expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*checks find.*\n {2}2 /);
    expect(stdout).toContain('--quiet');
    expect(commands).toContain('withManners');
  });

  it('prints nothing with --quiet where nothing is wrong', () => {
    const said = aims(['check', '--quiet']);
    expect(said).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('prints what was asked for, with --quiet too, and without colours', () => {
    const { code, stdout } = aims(['explain', 'soa/undecided', '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^soa\/undecided \(/);
    expect(stdout).not.toContain('\u001b');
  });

  it('completes commands, rules, collections and ids', () => {
    const script = aims(['completion', 'bash']);
    expect(script.code).toBe(0);
    expect(script.stdout).toContain('aims');
    const complete = (...words: string[]) => aims(['complete', '--', ...words]).stdout;
    expect(complete('ren')).toContain('rename');
    expect(complete('explain', 'soa/und')).toContain('soa/undecided');
    expect(complete('new', 'ris')).toContain('risks');
    expect(complete('rename', 'EV-02')).toContain('EV-021');
  });
});

describe('the place of an issue', () => {
  const issue: Issue = {
    rule: 'soa/approval',
    severity: 'warning',
    at: { file: 'risks/R #1.mdx', line: 2, column: 1 },
    found: 'F.',
    fix: 'D.',
    url: '/',
  };

  it('is a link to the file where the terminal takes links', () => {
    expect(reportText([issue], { root: '/home/me/content' })).toContain(
      '\u001b]8;;file:///home/me/content/risks/R%20%231.mdx\u001b\\risks/R #1.mdx:2:1\u001b]8;;\u001b\\',
    );
    expect(reportText([issue])).not.toContain('\u001b');
  });
});
