import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  silent: (id: string) => ({
    found: `${id} is a customer, and nothing says what it expects.`,
    expected: '`expects`',
    fix: 'Write under `expects` what the customer expects and needs of your AI systems, and where you take it into account.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'supplier/expectations',
  severity: 'warning',
  summary: 'Nothing says what a customer expects.',
  why: 'The responsible approach to developing and using AI must take in what customers expect and need (A.10.4).',
  says,
  check(handbook, report) {
    for (const { id, data, file } of handbook.entries.suppliers)
      if (data.relationship === 'customer' && data.expects === undefined)
        report({
          at: { file },
          ...say('silent', id),
        });
  },
});
