import { describe, expect, it } from 'vitest';
import { toIssue, type Issue } from '../../../src/issues/issue.ts';
import { rules } from '../../../src/checks/rules.ts';
import { issueTable, ruleTable } from '../../../src/views/site/about-tables.ts';
import { aboutView } from '../../../src/views/site/about.ts';
import { plainRows } from '../plain-rows.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf({ evidence: { 'EV-1': {} } });
const issue = (line: number, file = 'evidence/EV-1.mdx') =>
  toIssue(
    'soa/suspect',
    'warning',
    { at: { file }, found: 'Set `status`.', fix: 'Mend it.' },
    { line, column: 1 },
  );
const tableOf = (...issues: Issue[]) => issueTable(handbook, aboutView(handbook, issues, rules));

describe('the table of what the checks found', () => {
  it('names the entry with the line of its file, and a file that is no entry by itself', () => {
    const rows = plainRows(handbook, tableOf(issue(7), issue(1, 'handbook.yaml')));
    expect(rows.map(({ values }) => values[0])).toEqual([
      'EV-1\nevidence/EV-1.mdx:7',
      'handbook.yaml:1',
    ]);
  });

  it('is one group without a head where all issues are listed', () =>
    expect(tableOf(issue(7)).groups.map(({ head }) => head)).toEqual([undefined]));

  it('has of many a group for each rule, with their number and a way to the others', () => {
    const table = tableOf(...Array.from({ length: 100 }, (_, index) => issue(index + 1)));
    const [{ group, values } = { group: '', values: [] }, ...others] = plainRows(handbook, table);
    expect(group).toBe('soa/suspect');
    expect(values[0]).toContain('EV-1');
    expect(others).toHaveLength(3);
    expect(table.groups[0]?.rows.at(-1)).toMatchObject({
      cells: [{ href: '/about/issues.txt', text: 'and 97 more' }],
      spanFrom: 0,
    });
  });
});

describe('the table of rules', () => {
  it('counts the issues of a rule, but not of one that did not run', () => {
    const config = { ...handbook.config, checks: { 'soa/suspect': 'off' as const } };
    const off = { ...handbook, config };
    const countIn = (book: typeof handbook) =>
      plainRows(book, ruleTable(book, aboutView(book, [issue(7)], rules))).find(
        ({ values }) => values[0] === 'soa/suspect',
      )?.values[3];
    expect(countIn(handbook)).toBe(1);
    expect(countIn(off)).toBe('–');
  });
});
