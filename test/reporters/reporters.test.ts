import { describe, expect, it } from 'vitest';
import { toIssue } from '../../src/issues/issue.ts';
import { reportJson } from '../../src/reporters/json.ts';
import { reportText } from '../../src/reporters/text.ts';

const issue = (file: string, line: number, severity: 'error' | 'warning', more = {}) =>
  toIssue(
    'soa/evidence-missing',
    severity,
    { at: { file }, found: 'Nothing proves it.', fix: 'Add it.', ...more },
    { line, column: 3 },
  );

const issues = [
  issue('controls/A.2.2.mdx', 4, 'error', { expected: 'a proof', nearest: 'EV-1' }),
  issue('controls/A.2.2.mdx', 9, 'warning'),
  issue('risks/R-1.mdx', 1, 'warning'),
];

describe('issues as text', () => {
  it('stand together by file, errors last, each with its place, what was found and expected, what was meant and what to do', () => {
    expect(reportText(issues, { prefix: 'content/' }))
      .toBe(`content/controls/A.2.2.mdx:9:3  warning  soa/evidence-missing
    Nothing proves it.
    to do: Add it.

content/risks/R-1.mdx:1:3  warning  soa/evidence-missing
    Nothing proves it.
    to do: Add it.

content/controls/A.2.2.mdx:4:3  error  soa/evidence-missing
    Nothing proves it.
    expected: a proof
    did you mean: EV-1
    to do: Add it.

1 error, 2 warnings in 2 files.
`);
  });

  it('are counted by rule at the end where they are more than a screen holds, errors first', () => {
    const due = (line: number) =>
      toIssue(
        'document/due-soon',
        'warning',
        { at: { file: 'policies/POL-1.mdx' }, found: 'It is due.', fix: 'Review it.' },
        { line, column: 1 },
      );
    const many = [...issues, ...Array.from({ length: 18 }, (_, index) => due(index + 1))];
    expect(reportText(many).split('\n').slice(-6).join('\n')).toBe(`
soa/evidence-missing  1 error  2 warnings
document/due-soon     18 warnings

1 error, 20 warnings in 3 files.
`);
    expect(reportText(many.slice(1))).not.toMatch(/\d+ warnings$/m);
  });

  it('are cut where a rule has very many, with their number, unless all are asked for', () => {
    const many = Array.from({ length: 25 }, (_, index) => issue('risks/R-1.mdx', index, 'warning'));
    expect(reportText(many)).toContain(
      'soa/evidence-missing  5 more warnings; `aims check --all` shows them.',
    );
    expect(reportText(many)).toContain('0 errors, 25 warnings in 1 file.');
    expect(reportText(many, { all: true }).match(/Nothing proves it/g)).toHaveLength(25);
  });

  it('say so when there are none', () => {
    expect(reportText([])).toBe('No issues.\n');
  });

  it('have colour only where it is asked for', () => {
    expect(reportText(issues)).not.toContain('\u001b[');
    expect(reportText(issues, { color: true })).toContain('\u001b[31merror');
  });
});

it('issues as JSON carry the same and the totals', () => {
  const report = JSON.parse(reportJson(issues, { prefix: 'content/' })) as Record<string, unknown>;
  expect(report).toMatchObject({ errors: 1, warnings: 2 });
  expect((report['issues'] as unknown[])[0]).toEqual({
    file: 'content/controls/A.2.2.mdx',
    line: 4,
    column: 3,
    severity: 'error',
    rule: 'soa/evidence-missing',
    found: 'Nothing proves it.',
    expected: 'a proof',
    nearest: 'EV-1',
    fix: 'Add it.',
    url: '/help/rules/soa/evidence-missing/',
  });
});
