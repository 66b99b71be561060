import { clauseRows } from '../../handbook/lookup/clause-rows.ts';
import { leafClauses, type Clause } from '../../standards/iso42001.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { handful, listed } from '../../issues/words.ts';

const expected =
  'a row with `clause`, `disposition` (`reuse`, `extend` or `new`) and `status` for each sub-clause';

const says = {
  rows: (entry: string, ids: readonly string[]) => ({
    found: `${entry} has no rows for ${ids.length} sub-clauses: ${listed(ids)}.`,
    expected,
    fix: 'Add a row for each of them.',
  }),
  row: (entry: string, id: string, title: string) => ({
    found: `${entry} has no row for ${id} (${title}).`,
    expected,
    fix: `Add a row with \`clause: "${id}"\`.`,
  }),
  entry: (entry: string, ids: readonly string[]) => ({
    found: `The entry \`${entry}\` is missing, so nothing is said about ${listed(ids)}.`,
    expected,
    fix: `Write \`clauses/${entry}.mdx\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'crosswalk/clause-missing',
  severity: 'error',
  summary:
    'A sub-clause of clauses 4 to 10 has no row that says whether it is reused from the ISMS, extended or new.',
  why: 'No clause can be excluded. Without a disposition, it is unclear whether the ISMS already covers the sub-clause.',
  says,
  check(handbook, report) {
    const held = new Set(clauseRows(handbook).map(({ clause }) => clause));
    // One that differs in case only is there, and content/duplicate-id or content/schema reports it.
    const written = new Set([...handbook.collectionOf.keys()].map((id) => id.toLowerCase()));
    const missing = leafClauses.filter(({ id }) => !held.has(id));
    for (const [entryId, clauses] of Map.groupBy(missing, entryIdOf)) {
      const entry = handbook.entries.clauses.find(({ id }) => id === entryId);
      if (entry && clauses.length > handful)
        report({
          at: key(entry, 'rows'),
          ...say('rows', entryId, idsOf(clauses)),
        });
      else if (entry) {
        for (const { id, title } of clauses)
          report({
            at: key(entry, 'rows'),
            ...say('row', entryId, id, title),
          });
        // An entry that is there and cannot be read is reported by content/schema.
      } else if (!written.has(entryId))
        report({
          at: { file: 'handbook.yaml' },
          ...say('entry', entryId, idsOf(clauses)),
        });
    }
  },
});

const idsOf = (clauses: readonly Clause[]) => clauses.map(({ id }) => id);

/** The entry in which the row of a sub-clause belongs. */
const entryIdOf = ({ id }: Clause) => `clause-${id.split('.')[0]}`;
