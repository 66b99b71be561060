import { Document } from 'yaml';
import { loadHandbook, type LoadOptions } from '../handbook/load.ts';
import type { Handbook } from '../handbook/types.ts';
import { quoteDoubtful } from '../handbook/writing/yaml-text.ts';
import { faultOfText } from '../handbook/reading/read-text.ts';
import { toIssue, type Issue } from '../issues/issue.ts';
import { runChecks } from '../checks/run.ts';

/** Data of fields by their names, `aiAct.risk` inside its group. */
function nested(fields: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of fields) {
    const path = name.split('.');
    let group = data;
    for (const step of path.slice(0, -1)) group = (group[step] ??= {}) as Record<string, unknown>;
    group[path.at(-1) ?? name] = value;
  }
  return data;
}

/** The text of a new entry. */
export function entryText(fields: Iterable<readonly [string, unknown]>, body: string): string {
  const document = new Document(nested(fields), { aliasDuplicateObjects: false });
  quoteDoubtful(document);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}`}`;
}

/** Rules that ask somebody who is responsible to decide or to do something: no cell of a source is wrong. */
const openJudgements: ReadonlySet<string> = new Set([
  'inventory/role-undecided',
  'inventory/impact-undecided',
  'inventory/assessment-missing',
  'risk/untreated',
  'risk/unaccepted',
  'finding/overdue',
]);

/** What the checks say of files that are not written yet. */
export interface DraftResult {
  handbook: Handbook;
  /** Errors that were not there before, without those of what is open. */
  errors: Issue[];
  /** What nobody has decided or done, and an import does not either: errors until somebody does. */
  open: Issue[];
  /** Warnings in the files. */
  warnings: Issue[];
}

/**
 * Checks a handbook as it would be with new texts.
 *
 * @param drafts - texts by the paths of their files in the content folder
 */
export function checkDrafts(
  options: LoadOptions,
  drafts: ReadonlyMap<string, string>,
): DraftResult {
  const handbook = loadHandbook({ ...options, drafts });
  const issues = runChecks(handbook);
  const isOpen = ({ rule }: Issue) => openJudgements.has(rule);
  const isDraft = ({ at }: Issue) => drafts.has(at.file);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const elsewhere = errors.filter((issue) => !isDraft(issue));
  const said = ({ rule, found, at }: Issue) => `${rule} ${at.file} ${found}`;
  // What is wrong in other files was often wrong before.
  const before =
    elsewhere.length === 0
      ? new Set<string>()
      : new Set(runChecks(loadHandbook(options)).map(said));
  return {
    handbook,
    errors: [
      ...[...drafts].flatMap(([file, text]) => {
        const fault = faultOfText(file, text);
        if (!fault) return [];
        const { point = { line: 1, column: 1 }, ...words } = fault;
        return [toIssue('content/file', 'error', { at: { file }, ...words }, point)];
      }),
      ...errors.filter((issue) => isDraft(issue) && !isOpen(issue)),
      ...elsewhere.filter((issue) => !before.has(said(issue))),
    ],
    open: errors.filter((issue) => isDraft(issue) && isOpen(issue)),
    warnings: issues.filter((issue) => issue.severity === 'warning' && isDraft(issue)),
  };
}
