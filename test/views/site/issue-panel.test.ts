import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolRoot } from '../../../src/cli/content.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { toIssue, type Severity } from '../../../src/issues/issue.ts';
import { issuePanel } from '../../../src/views/site/issue-panel.ts';

const example = loadHandbook({ root: join(toolRoot, 'content') });
const issue = (file: string, severity: Severity = 'warning') =>
  toIssue(
    'ref/unknown',
    severity,
    { at: { file }, found: 'Found.', fix: 'Mend it.' },
    {
      ...{ line: 4, column: 2 },
    },
  );

describe('the panel with all issues', () => {
  it('has errors first, with the page and the place in the file', () => {
    const { errors, warnings, rows } = issuePanel(example, [
      issue('handbook.yaml'),
      issue('risks/RISK-01.mdx', 'error'),
    ]);
    expect([errors, warnings]).toEqual([1, 1]);
    expect(rows.map(({ page }) => page)).toEqual(['/risks/RISK-01/', '/']);
    expect(rows[0]?.editor).toMatch(/^vscode:\/\/file\/.*\/content\/risks\/RISK-01\.mdx:4:2$/);
  });

  it('counts what would be too long to read', () => {
    const many = Array.from({ length: 70 }, () => issue('handbook.yaml'));
    const { rows, left } = issuePanel(example, many);
    expect(rows.length + left).toBe(70);
    expect(left).toBeGreaterThan(0);
  });
});
