import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { unreadIn } from '../unread.ts';

const says = {
  undecided: () => ({
    found: 'No issue says whether climate change is relevant to the AIMS.',
    expected: 'an issue with `climate: true` or `climate: false`',
    fix: 'Write an issue about climate change in `context/` with `climate: true` if it is relevant and `climate: false` if it is not, and the reason under `relevance`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'context/climate-undecided',
  severity: 'warning',
  summary: 'No issue says whether climate change is relevant to the AIMS.',
  why: 'Since its 2024 amendment, the structure that all management system standards share requires the organisation to determine whether climate change is a relevant issue (4.1). “No” is a permitted answer; no answer is not.',
  says,
  check(handbook, report) {
    const issues = handbook.entries.context.filter(({ data }) => data.kind !== 'interested-party');
    const [first] = issues;
    // That there are no issues at all, context/missing tells.
    if (!first || issues.some(({ data }) => data.climate !== undefined)) return;
    if (unreadIn(handbook, 'context').length > 0) return;
    report({
      at: key(first, 'kind'),
      ...say('undecided'),
    });
  },
});
