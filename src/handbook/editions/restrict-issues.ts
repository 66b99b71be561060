import type { Issue } from '../../issues/issue.ts';
import type { Handbook } from '../types.ts';
import { admits } from './edition.ts';
import { redactor } from './redact.ts';
import { secretsOf } from './secrets.ts';

/**
 * The issues that readers of an edition may know of: those in its files that name nothing else. They are
 * those of the full handbook, since an edition would miss what is only left out. What is to be mended is
 * no business of the public.
 */
export function issuesOfEdition(
  issues: readonly Issue[],
  full: Handbook,
  restricted: Handbook,
): readonly Issue[] {
  if (!admits(restricted.edition, 'internal')) return [];
  const shown = new Set([...full.byId.values()].filter(({ id }) => restricted.byId.has(id)));
  const redact = redactor(secretsOf(full, restricted.edition, shown), '');
  const files = new Set([
    ...restricted.documents.map(({ file }) => file),
    ...['handbook.yaml', 'isms/controls.csv'],
  ]);
  return issues.filter(
    ({ at, found, expected, nearest, fix }) =>
      files.has(at.file) &&
      [found, expected, nearest, fix].every((words) => !words || redact(words) === words),
  );
}
