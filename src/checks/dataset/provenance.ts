import { either } from '../../issues/words.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'dataset/provenance',
  severity: 'warning',
  summary: 'A dataset lacks its provenance, the right to use it, or quality requirements.',
  why: 'A.7.3 to A.7.5 ask how data was acquired, what quality is required and where it comes from. A model cannot be better documented than the data that it was built on.',
  check(handbook, report) {
    for (const { id, data, file } of handbook.entries.datasets) {
      const missing = [
        ...(data.provenance === undefined ? ['where it comes from'] : []),
        ...(data.rights === undefined ? ['the right to use it'] : []),
        ...(data.quality.length === 0 ? ['its quality requirements'] : []),
      ];
      if (missing.length === 0) continue;
      report({
        at: { file },
        found: `${id} does not state ${either(missing)}.`,
        expected: '`provenance`, `rights` and `quality`',
        fix: 'Fill in what is missing. If others supply the data, ask them, and write what they answered.',
      });
    }
  },
});
