import { collections } from '../../../schemas/index.ts';
import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import type { Entry } from '../../handbook/types.ts';
import { listed } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';

const says = {
  same: (id: string, others: readonly string[], collection: CollectionName) => ({
    found: `${id} has the same title as ${listed(others)}.`,
    expected: `a title that no other entry under "${collections[collection].title}" has`,
    fix: 'Write what is different about this entry, or remove it if it is a copy.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'content/duplicate-title',
  severity: 'warning',
  summary: 'Two entries of a collection have the same title.',
  why: 'Entries are often started from a copy. If the title is still that of the other entry, the rest may be as well, and readers cannot tell the two apart.',
  says,
  check(handbook, report) {
    const counts = Map.groupBy(handbook.documents, ({ id }) => id);
    // A copy that has the id of another entry, too, is reported for that.
    const isAlone = ({ id }: Entry) => counts.get(id)?.length === 1;
    for (const name of collectionNames) {
      const groups = Map.groupBy(titled(handbook.entries[name]).filter(isAlone), ({ title }) =>
        title.normalize('NFC').toLowerCase().replace(/\s+/g, ' '),
      );
      for (const [first, ...others] of groups.values()) {
        const last = others.at(-1);
        if (!first || !last) continue;
        report({
          at: field(last, 'title'),
          ...say(
            'same',
            last.id,
            [first, ...others.slice(0, -1)].map(({ id }) => id),
            name,
          ),
        });
      }
    }
  },
});

/** Entries whose title is their own, rather than that of a standard. */
const titled = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ data }) => 'title' in data && data.title !== undefined);
