import { defineRule } from '../rule.ts';
import { unreadIn } from '../unread.ts';

export const rule = defineRule({
  id: 'context/missing',
  severity: 'warning',
  summary: 'The handbook has no issue, or no interested party.',
  why: 'The organisation determines the issues that affect its AIMS (4.1), the parties that are relevant to it, and what they require (4.2). The standard does not ask for a register, but auditors start with it.',
  check(handbook, report) {
    if (unreadIn(handbook, 'context').length > 0) return;
    const { context } = handbook.entries;
    const parties = context.some(({ data }) => data.kind === 'interested-party');
    const issues = context.some(({ data }) => data.kind !== 'interested-party');
    if (parties && issues) return;
    const [first] = context;
    report({
      at: { file: first?.file ?? 'handbook.yaml' },
      found: first
        ? `The handbook has ${parties ? 'interested parties, but no issue' : 'issues, but no interested party'}.`
        : 'The handbook has no issues and no interested parties.',
      expected: parties
        ? 'an entry in `context/` with `kind: internal-issue` or `kind: external-issue`'
        : issues
          ? 'an entry in `context/` with `kind: interested-party`'
          : 'entries in `context/`: issues, among them climate change, and interested parties',
      fix: parties
        ? 'Write an entry for each issue, and in one of them whether climate change is relevant (`climate`).'
        : issues
          ? 'Write an entry for each party, with what it requires and where that is met.'
          : 'Write an entry for each issue and each interested party. The field `climate` says whether climate change is relevant.',
    });
  },
});
