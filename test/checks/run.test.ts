import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/checks/rule.ts';
import { runChecks } from '../../src/checks/run.ts';
import { handbookIn } from '../handbook/content-folder.ts';

const at = (line: number, file = 'roles/lead.mdx') => ({ file, point: { line, column: 1 } });

const said = { kind: 'test', values: [] };

/** What is told of a rule that reports a place on each of some lines. */
function told(count: number, isError: (line: number) => boolean = () => true) {
  let worded = 0;
  const rule = defineRule({
    id: 'test/rule',
    severity: 'error',
    summary: 'A test.',
    why: 'A test.',
    check(_, report) {
      report({ at: at(1, 'roles/other.mdx'), found: 'Another.', fix: 'Nothing.', said });
      for (let line = 1; line <= count; line++)
        report({
          at: at(line),
          asWarning: !isError(line),
          words: () => ({ found: `Found ${++worded}.`, fix: 'Nothing.', said }),
        });
    },
  });
  const issues = runChecks(handbookIn({}), [rule]).filter(({ at }) => at.file.includes('lead'));
  return { issues, worded };
}

describe('many issues of a rule in a file', () => {
  it('are all told up to a hundred', () => {
    expect(told(100).issues).toHaveLength(100);
  });

  it('are counted from there, and nobody looks for the words', () => {
    const { issues, worded } = told(350);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({
      at: { line: 350 },
      severity: 'error',
      found: 'The rule finds 250 more places in this file, the last of them here.',
    });
    expect(worded).toBe(100);
  });

  it('are as grave as the gravest that is not told', () => {
    expect(told(150, (line) => line <= 100).issues.at(-1)?.severity).toBe('warning');
    expect(told(150, (line) => line === 101).issues.at(-1)?.severity).toBe('error');
    expect(told(101).issues.at(-1)?.found).toBe(
      'The rule finds 1 more place in this file, the last of them here.',
    );
  });
});

it('so many issues of a rule are told of all files, and of each file after them that it has more', () => {
  const rule = defineRule({
    ...{ id: 'test/rule', severity: 'error', summary: 'A test.', why: 'A test.' },
    check(_, report) {
      for (let file = 100; file < 510; file++)
        for (let line = 1; line <= 100; line++)
          report({ at: at(line, `roles/r-${file}.mdx`), found: 'Found.', fix: 'Nothing.', said });
    },
  });
  const issues = runChecks(handbookIn({}), [rule]);
  expect(issues).toHaveLength(40_010);
  expect(issues.at(-1)).toMatchObject({
    at: { file: 'roles/r-509.mdx', line: 100 },
    severity: 'error',
    found: 'The rule finds 100 more places in this file, the last of them here.',
  });
});
