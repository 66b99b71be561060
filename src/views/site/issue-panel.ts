import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Handbook } from '../../handbook/types.ts';
import { countIssues, type Issue } from '../../issues/issue.ts';
import { pageOfIssue } from './page-issues.ts';

/** All that the checks found, for editors, while they write. */
export interface IssuePanel {
  errors: number;
  warnings: number;
  /** Errors first, by file and line. */
  rows: {
    issue: Issue;
    /** The path of the page that shows it. */
    page: string;
    /** The address that opens the file at the line in VS Code. */
    editor: string;
  }[];
  /** How many more there are. */
  left: number;
}

/** A panel of more rows is slow to read and to load; `/about/` lists all of them. */
const most = 50;

export function issuePanel(handbook: Handbook, issues: readonly Issue[]): IssuePanel {
  const { error = [], warning = [] } = Object.groupBy(issues, ({ severity }) => severity);
  const rows = [...error, ...warning].slice(0, most).map((issue) => {
    const { file, line, column } = issue.at;
    const { pathname } = pathToFileURL(join(handbook.root, file));
    return {
      issue,
      page: pageOfIssue(handbook, issue),
      editor: `vscode://file${pathname}:${line}:${column}`,
    };
  });
  return { ...countIssues(issues), rows, left: issues.length - rows.length };
}
