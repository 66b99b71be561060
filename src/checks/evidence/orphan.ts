import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'evidence/orphan',
  severity: 'warning',
  summary: 'A current evidence record proves nothing: no field of any entry names it.',
  why: 'Evidence that nobody points at is gathered for nothing, or it is missing where it was meant to stand. Superseded records are kept and need not be named.',
  check(handbook, report) {
    for (const { id, file, data } of handbook.entries.evidence) {
      if (data.status !== 'current' || handbook.backlinks.has(id)) continue;
      report({
        at: { file },
        found: `${id} proves nothing: no control, system, role or other entry names it.`,
        expected: 'at least one entry that names it, such as a control under `evidence:`',
        fix: 'Name it where it proves something, set `status: superseded` if newer evidence took its place, or remove it.',
      });
    }
  },
});
