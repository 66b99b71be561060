import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';

const says = {
  empty: (id: string) => ({
    found: `${id} is approved, but it has no text.`,
    expected: 'the text of the document below the second line of three hyphens',
    fix: 'Write the text, or set `status: draft`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/empty',
  severity: 'error',
  summary: 'A policy is approved, but has no text.',
  why: 'Nobody can approve or follow a document that says nothing. As documented information for a control, it is an empty claim.',
  says,
  check({ entries }, report) {
    for (const entry of entries.policies)
      // A body that does not parse is reported as such.
      if (entry.data.status === 'approved' && entry.body?.children.length === 0)
        report({
          at: field(entry, 'status'),
          ...say('empty', entry.id),
        });
  },
});
