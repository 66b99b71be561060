import { expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { toIssue, type Severity } from '../../../src/issues/issue.ts';
import { aboutView, issuesText, needsFile } from '../../../src/views/site/about.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const tiny = handbookOf({ controls: { 'A.2.2': {} } });
const issueAt = (rule: string, severity: Severity, line: number, found: string) =>
  toIssue(
    rule,
    severity,
    { at: { file: 'controls/A.2.2.mdx' }, found, fix: 'Mend it.' },
    { line, column: 1 },
  );
const found = [issueAt('soa/suspect', 'warning', 7, 'Found.')];

it('counts the rules that ran, and apart from them those that are switched off', () => {
  expect(aboutView(tiny, [], rules)).toMatchObject({ ran: rules.length, off: 0 });
  const config = { ...tiny.config, checks: { 'soa/suspect': 'off', 'link/broken': 'warning' } };
  const off = aboutView({ ...tiny, config } as typeof tiny, [], rules);
  expect(off).toMatchObject({ ran: rules.length - 1, off: 1 });
});

const many = rules.flatMap(({ id }) =>
  Array.from({ length: 100 }, (_, line) =>
    issueAt(id, 'warning', line + 1, `Found in line ${line + 1}.`),
  ),
);

it('lists a few issues one by one, and of many the first of each rule', () => {
  expect(aboutView(tiny, found, rules).found).toEqual([
    { rule: undefined, issues: found, more: 0 },
  ]);
  expect(needsFile(found)).toBe(false);
  const groups = aboutView(tiny, [...found, ...many], rules).found;
  expect(needsFile(many)).toBe(true);
  expect(groups.map(({ rule }) => rule).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  expect(groups[0]).toMatchObject({ rule: 'soa/suspect', issues: { length: 3 }, more: 98 });
});

it('puts rules first whose issues are errors', () => {
  const error = issueAt('link/broken', 'error', 7, 'Found.');
  const groups = aboutView(tiny, [...many, error], rules).found;
  expect(groups[0]?.rule).toBe('link/broken');
});

it('lists all issues in a file, by rule', () => {
  const text = issuesText(many, 'Issues');
  expect(text.match(/^controls\/A\.2\.2\.mdx:\d+$/gm)?.length).toBe(many.length);
  expect(text).toContain(
    'soa/suspect (100)\n\ncontrols/A.2.2.mdx:1\n  Found in line 1.\n  Mend it.',
  );
});

it('leads from what was found to its entry', () => {
  const { links, rules: counted } = aboutView(tiny, found, rules);
  expect(links.get('controls/A.2.2.mdx')).toMatchObject({ id: 'A.2.2' });
  expect(counted.find(({ id }) => id === 'soa/suspect')?.count).toBe(1);
});
