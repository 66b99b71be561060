import { expect, it } from 'vitest';
import { toIssue } from '../../src/issues/issue.ts';
import { reportChanges } from '../../src/reporters/changes.ts';

const issue = (file: string, found: string, line = 1, severity: 'error' | 'warning' = 'error') =>
  toIssue('link/broken', severity, { at: { file }, found, fix: 'Mend it.' }, { line, column: 1 });
const first = issue('policies/POL-01.mdx', 'First.');
const second = issue('policies/POL-01.mdx', 'Second.', 9, 'warning');

it('tells what is new, what is solved and what there is now', () => {
  expect(reportChanges([first], [second], { prefix: 'content/' })).toBe(
    [
      'content/policies/POL-01.mdx:9:1  warning  link/broken',
      '    Second.',
      '    to do: Mend it.',
      '',
      '1 new, 1 solved: 0 errors and 1 warning now.',
      '',
    ].join('\n'),
  );
});

it('says in one line that nothing is new', () => {
  expect(reportChanges([first, second], [first, second])).toBe(
    'No new issues: 1 error and 1 warning now.\n',
  );
  expect(reportChanges([first], [])).toBe('1 solved: no issues now.\n');
});

it('knows an issue again that has moved to another line', () => {
  expect(reportChanges([first], [{ ...first, at: { ...first.at, line: 30 } }])).toMatch(
    /^No new issues/,
  );
});

it('counts an issue that comes twice as two', () => {
  expect(reportChanges([first], [first, first])).toMatch(/1 new: 2 errors/);
  expect(reportChanges([first, first], [first])).toMatch(/^1 solved: 1 error/);
});
