import { pointFinder } from '../../handbook/reading/position.ts';
import type { Handbook } from '../../handbook/types.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Path } from '../../issues/place.ts';
import type { ScalarEdit } from '../../handbook/writing/yaml-scalars.ts';
import { inlineText } from '../../handbook/writing/yaml-text.ts';

/** Ids that no entry has, and the ids that were probably meant, as the checks found them. */
export function idsMeant(
  handbook: Handbook,
  issues: readonly Issue[],
): ReadonlyMap<string, string> {
  const pointOf = pointFinder(handbook);
  const meant = new Map<string, string>();
  const told = issues.filter(
    ({ rule, nearest }) => rule === 'ref/unknown' && nearest !== undefined,
  );
  const isAt = ({ at }: Issue, file: string, { line, column }: { line: number; column: number }) =>
    at.file === file && at.line === line && at.column === column;
  for (const { file, path, to } of handbook.references) {
    if (handbook.collectionOf.has(to)) continue;
    const issue = told.find((each) => isAt(each, file, pointOf({ file, path })));
    if (issue?.nearest !== undefined) meant.set(to, issue.nearest);
  }
  for (const { file, point, to, explicit } of handbook.mentions) {
    if (!explicit || handbook.collectionOf.has(to)) continue;
    const issue = told.find((each) => isAt(each, file, point));
    if (issue?.nearest !== undefined) meant.set(to, issue.nearest);
  }
  return meant;
}

/** Writes the ids that were meant into the fields of a file. */
export const idEdits = (
  handbook: Handbook,
  file: string,
  meant: ReadonlyMap<string, string>,
): ScalarEdit[] =>
  handbook.references.flatMap((reference) => {
    const to = meant.get(reference.to);
    return reference.file === file && to !== undefined
      ? [edit(reference.path, reference.to, to)]
      : [];
  });

const edit = (path: Path, from: string, to: string): ScalarEdit => ({
  path,
  write: ({ value, type }, source) => {
    if (String(value).trim() !== from) return undefined;
    return type === 'PLAIN' ? inlineText(to, { inFlow: true }) : source.replace(from, () => to);
  },
});

/** Writes the ids that were meant into the `<Ref>` of a text. */
export const withRefs = (text: string, meant: ReadonlyMap<string, string>): string =>
  text.replace(
    /(<Ref\s[^>]*?\bto=["'])([^"']+)(["'])/g,
    (whole, before: string, id: string, after: string) => {
      const to = meant.get(id.trim());
      return to === undefined ? whole : before + to + after;
    },
  );
