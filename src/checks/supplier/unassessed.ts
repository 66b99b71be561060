import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { firstOf, handful } from '../../issues/words.ts';

const words = {
  assessed: {
    alone: 'has not been assessed',
    together: 'have not been assessed',
    expected: '`assessed` with the date',
    fix: 'Assess the supplier. Write the date under `assessed`, the `result`, and the date of the next assessment under `nextReview`.',
  },
  nextReview: {
    alone: 'was assessed, but has no date for the next assessment',
    together: 'were assessed, but have no date for the next assessment',
    expected: '`nextReview` with the date',
    fix: 'Set the date under `nextReview`.',
  },
  result: {
    alone: 'was assessed, but nothing says with what result',
    together: 'were assessed, but nothing says with what result',
    expected: '`result`',
    fix: 'Write under `result` whether the supplier is `accepted`, `accepted-with-conditions` or `rejected`.',
  },
};
type Lacks = keyof typeof words;
const shortcomings = Object.keys(words) as Lacks[];

const says = {
  many: (lacks: Lacks, ids: readonly string[]) => ({
    found: `${ids.length} suppliers ${words[lacks].together}: ${firstOf(ids)}.`,
    expected: words[lacks].expected,
    fix: words[lacks].fix,
  }),
  one: (lacks: Lacks, id: string) => ({
    found: `${id} ${words[lacks].alone}.`,
    expected: words[lacks].expected,
    fix: words[lacks].fix,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'supplier/unassessed',
  severity: 'warning',
  summary: 'A supplier has not been assessed, or has no result or no date for the next assessment.',
  why: 'Suppliers must be selected and monitored with AI in mind (A.10.3). You know nothing about one that has not been assessed.',
  says,
  check(handbook, report) {
    // Partners and customers are not selected; A.10.3 is about suppliers.
    const suppliers = handbook.entries.suppliers.filter(
      ({ data }) => data.relationship === 'supplier',
    );
    for (const field of shortcomings) {
      // Who was never assessed is told that alone.
      const open = suppliers.filter(
        ({ data }) =>
          data[field] === undefined && (field === 'assessed' || data.assessed !== undefined),
      );
      const [first] = open;
      if (!first) continue;
      if (open.length > handful)
        report({
          at: { file: first.file },
          ...say(
            'many',
            field,
            open.map(({ id }) => id),
          ),
        });
      else
        for (const { id, file } of open)
          report({
            at: { file },
            ...say('one', field, id),
          });
    }
  },
});
