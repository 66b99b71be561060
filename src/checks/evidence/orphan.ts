import type { Handbook } from '../../handbook/types.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  unnamed: (id: string) => ({
    found: `${id} proves nothing: no control, system, role or other entry names it.`,
    expected: 'at least one entry that names it, such as a control under `evidence:`',
    fix: 'Name it in the entry that it supports, set `status: superseded` if newer evidence took its place, or remove it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'evidence/orphan',
  severity: 'warning',
  summary:
    'A current evidence record proves nothing: no field of any entry names it, and it keeps no promise.',
  why: 'Either the evidence was collected for nothing, or the reference to it is missing. Superseded records are kept and need no reference.',
  says,
  check(handbook, report) {
    // What could not be read names nothing that is known, and may name any record.
    const unread = handbook.documents
      .filter(({ frontMatter }) => frontMatter === undefined)
      .map(({ file }) => textOf(handbook, file));
    for (const { id, file, data } of handbook.entries.evidence) {
      if (data.status !== 'current' || handbook.backlinks.has(id)) continue;
      // What keeps a promise proves that it was kept; `commitment/unknown` reports a promise that nobody made.
      if (data.series !== undefined) continue;
      if (unread.some((text) => text.includes(id))) continue;
      report({
        at: { file },
        ...say('unnamed', id),
      });
    }
  },
});

/** The text of a file, as far as it is text. */
function textOf(handbook: Handbook, file: string): string {
  try {
    return handbook.textOf(file);
  } catch {
    // It may not be read, which is reported.
    return '';
  }
}
