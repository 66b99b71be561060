import { defineRule } from '../rule.ts';
import { field } from '../places.ts';

export const rule = defineRule({
  id: 'document/empty',
  severity: 'error',
  summary: 'A policy is approved, but has no text.',
  why: 'Nobody can approve or follow a document that says nothing. As documented information for a control, it is an empty claim.',
  check({ entries }, report) {
    for (const entry of entries.policies)
      // A body that does not parse is reported as such.
      if (entry.data.status === 'approved' && entry.body?.children.length === 0)
        report({
          at: field(entry, 'status'),
          found: `${entry.id} is approved, but it has no text.`,
          expected: 'the text of the document below the second line of three hyphens',
          fix: 'Write the text, or set `status: draft`.',
        });
  },
});
