import { clauseRows } from '../../handbook/lookup/clause-rows.ts';
import { leafClauses, type Clause } from '../../standards/iso42001.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { handful, listed } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'crosswalk/clause-missing',
  severity: 'error',
  summary:
    'A sub-clause of clauses 4 to 10 has no row that says whether it is reused from the ISMS, extended or new.',
  why: 'No clause can be excluded. Without a disposition, it is unclear whether the ISMS already covers the sub-clause.',
  check(handbook, report) {
    const held = new Set(clauseRows(handbook).map(({ clause }) => clause));
    // One that differs in case only is there, and content/duplicate-id or content/schema reports it.
    const written = new Set([...handbook.collectionOf.keys()].map((id) => id.toLowerCase()));
    const missing = leafClauses.filter(({ id }) => !held.has(id));
    const expected =
      'a row with `clause`, `disposition` (`reuse`, `extend` or `new`) and `status` for each sub-clause';
    for (const [entryId, clauses] of Map.groupBy(missing, entryIdOf)) {
      const entry = handbook.entries.clauses.find(({ id }) => id === entryId);
      if (entry && clauses.length > handful)
        report({
          at: key(entry, 'rows'),
          found: `${entryId} has no rows for ${clauses.length} sub-clauses: ${listed(clauses.map(({ id }) => id))}.`,
          expected,
          fix: 'Add a row for each of them.',
        });
      else if (entry) {
        for (const { id, title } of clauses)
          report({
            at: key(entry, 'rows'),
            found: `${entryId} has no row for ${id} (${title}).`,
            expected,
            fix: `Add a row with \`clause: "${id}"\`.`,
          });
        // An entry that is there and cannot be read is reported by content/schema.
      } else if (!written.has(entryId))
        report({
          at: { file: 'handbook.yaml' },
          found: `The entry \`${entryId}\` is missing, so nothing is said about ${listed(clauses.map(({ id }) => id))}.`,
          expected,
          fix: `Write \`clauses/${entryId}.mdx\`.`,
        });
    }
  },
});

/** The entry in which the row of a sub-clause belongs. */
const entryIdOf = ({ id }: Clause) => `clause-${id.split('.')[0]}`;
