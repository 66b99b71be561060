import { either } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const lackingWords = {
  provenance: 'where it comes from',
  rights: 'the right to use it',
  quality: 'its quality requirements',
} as const;
type Lacking = keyof typeof lackingWords;

const says = {
  lacking: (id: string, missing: readonly Lacking[]) => ({
    found: `${id} does not state ${either(missing.map((name) => lackingWords[name]))}.`,
    expected: '`provenance`, `rights` and `quality`',
    fix: 'Fill in what is missing. If others supply the data, ask them, and write what they answered.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'dataset/provenance',
  severity: 'warning',
  summary: 'A dataset lacks its provenance, the right to use it, or quality requirements.',
  why: 'A.7.3 to A.7.5 ask how data was acquired, what quality is required and where it comes from. A model cannot be better documented than the data that it was built on.',
  says,
  check(handbook, report) {
    for (const { id, data, file } of handbook.entries.datasets) {
      const missing = [
        ...(data.provenance === undefined ? (['provenance'] as const) : []),
        ...(data.rights === undefined ? (['rights'] as const) : []),
        ...(data.quality.length === 0 ? (['quality'] as const) : []),
      ];
      if (missing.length === 0) continue;
      report({
        at: { file },
        ...say('lacking', id, missing),
      });
    }
  },
});
