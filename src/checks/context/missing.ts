import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { unreadIn } from '../unread.ts';

const says = {
  issues: () => ({
    found: 'The handbook has interested parties, but no issue.',
    expected: 'an entry in `context/` with `kind: internal-issue` or `kind: external-issue`',
    fix: 'Write an entry for each issue, and in one of them whether climate change is relevant (`climate`).',
  }),
  parties: () => ({
    found: 'The handbook has issues, but no interested party.',
    expected: 'an entry in `context/` with `kind: interested-party`',
    fix: 'Write an entry for each party, with what it requires and where that is met.',
  }),
  both: () => ({
    found: 'The handbook has no issues and no interested parties.',
    expected: 'entries in `context/`: issues, among them climate change, and interested parties',
    fix: 'Write an entry for each issue and each interested party. The field `climate` says whether climate change is relevant.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'context/missing',
  severity: 'warning',
  summary: 'The handbook has no issue, or no interested party.',
  why: 'The organisation determines the issues that affect its AIMS (4.1), the parties that are relevant to it, and what they require (4.2). The standard does not ask for a register, but auditors start with it.',
  says,
  check(handbook, report) {
    if (unreadIn(handbook, 'context').length > 0) return;
    const { context } = handbook.entries;
    const parties = context.some(({ data }) => data.kind === 'interested-party');
    const issues = context.some(({ data }) => data.kind !== 'interested-party');
    if (parties && issues) return;
    const [first] = context;
    report({
      at: { file: first?.file ?? 'handbook.yaml' },
      ...say(parties ? 'issues' : issues ? 'parties' : 'both'),
    });
  },
});
