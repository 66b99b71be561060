import { fieldName } from '../../handbook/reading/field-name.ts';
import type { Entry } from '../../handbook/types.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'ref/retired',
  severity: 'warning',
  summary: 'A living entry leans on one that is retired or superseded.',
  why: 'What was taken out of use carries nothing any more, and an auditor who follows the reference reads rules that no longer hold.',
  check(handbook, report) {
    for (const { from, file, path, to } of handbook.references) {
      const entry = handbook.byId.get(from);
      const target = handbook.byId.get(to);
      if (!entry || !target || isOver(entry) || !isOver(target)) continue;
      // A finding that is closed is over, and stays what it was.
      if (target.collection === 'findings') continue;
      report({
        at: { file, path },
        found: `${fieldName(path)} names ${to}, which is ${target.collection === 'evidence' ? 'superseded' : 'retired'}.`,
        expected: 'something that is still in use',
        fix: 'Name what took its place, or remove it.',
      });
    }
  },
});

/** Whether an entry is out of use, and only kept as a record. */
function isOver(entry: Entry): boolean {
  switch (entry.collection) {
    case 'policies':
    case 'clauses':
    case 'assessments':
      return entry.data.status === 'retired';
    case 'evidence':
      return entry.data.status === 'superseded';
    case 'inventory':
      return entry.data.stage === 'retirement';
    case 'findings':
      return entry.data.closed !== undefined;
    default:
      return false;
  }
}
