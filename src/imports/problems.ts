import { yamlPositions } from '../handbook/reading/front-matter.ts';
import { splitFrontMatter } from '../handbook/reading/parts.ts';
import type { Issue } from '../issues/issue.ts';
import type { CellOutcome, ImportProblem, MadeEntry } from './entries/make.ts';

/**
 * The cells that are to blame for what the checks say of files that are not written yet.
 *
 * @param issues - in files of entries
 * @param files - entries by the paths of their files
 * @param texts - what the files would hold
 * @param emptyCell - the cell that would fill a field of a row, if it were not empty
 */
export function problemsOf(
  issues: readonly Issue[],
  files: ReadonlyMap<string, MadeEntry>,
  texts: ReadonlyMap<string, string>,
  outcomes: readonly CellOutcome[],
  emptyCell: (field: string, row: number) => { at: string; column: string } | undefined,
): ImportProblem[] {
  const byRow = Map.groupBy(outcomes, ({ row }) => row);
  return issues.map((issue): ImportProblem => {
    const entry = files.get(issue.at.file);
    const expected = `${issue.found}${issue.expected ? ` Expected: ${issue.expected.replace(/\.$/, '')}.` : ''} ${issue.fix}`;
    if (!entry)
      return { row: 0, expected: `${issue.at.file}:${issue.at.line}  ${expected}`, isTold: true };
    const [, named] = /^`([\w.]+)`/.exec(issue.found) ?? [];
    const isLacking = named !== undefined && /is missing\b/.test(issue.found);
    const field = isLacking
      ? named
      : (fieldAt(texts.get(issue.at.file) ?? '', issue.at.line, entry) ?? named);
    const cell = field === undefined ? undefined : entry.cells.get(field);
    const outcome = byRow
      .get(entry.row.number)
      ?.find((each) => (cell ? each.at === cell.at : field !== undefined && each.field === field));
    const empty =
      cell || outcome || field === undefined ? undefined : emptyCell(field, entry.row.number);
    const unread = isLacking ? outcome?.why : undefined;
    return {
      isTold: unread === undefined,
      row: entry.row.number,
      at: cell?.at ?? outcome?.at ?? empty?.at,
      column: outcome?.column ?? empty?.column,
      value: cell?.text ?? outcome?.text,
      field: field ?? named,
      expected: !isLacking
        ? expected
        : unread
          ? `${unread.replace(/^is not /, '')}; say under \`values\` of a mapping what the value stands for, or for all rows: \`--set ${named}=…\``
          : named === 'title' || empty
            ? expected
            : `${expected} For all rows: \`--set ${named}=…\`.`,
    };
  });
}

/** The field that a line of a file is about: the last that begins on it or above it. */
function fieldAt(text: string, line: number, { fields }: MadeEntry): string | undefined {
  const parts = splitFrontMatter(text);
  if (!parts || line <= 1) return undefined;
  const pointOf = yamlPositions(parts.yaml, parts.yamlLine);
  let found: { name: string; line: number } | undefined;
  for (const name of fields.keys()) {
    const at = pointOf(name.split('.'), true)?.line;
    if (at !== undefined && at <= line && at >= (found?.line ?? 0)) found = { name, line: at };
  }
  return found?.name;
}
