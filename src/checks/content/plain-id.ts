import { collections } from '../../../schemas/index.ts';
import { sayer } from '../../issues/say.ts';
import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import { linksItself } from '../../handbook/reading/distinct-ids.ts';
import { defineRule } from '../rule.ts';

const says = {
  plain: (id: string, others: readonly string[], collection: CollectionName) => ({
    found: `The id \`${id}\` is ${/[A-Za-z]/.test(id) ? 'a word' : 'a number'}, so it does not become a link when a text names it.${others.length > 0 ? ` The same is true of ${others.length} more under "${collections[collection].title}": ${firstIds(others)}.` : ''}`,
    expected: 'an id with letters and digits, such as `SYS-2026`',
    fix: `Link to it with \`<Ref to="${id}" />\`, or rename the file and the references to it.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'content/plain-id',
  severity: 'warning',
  summary: 'The id of an entry is a number or a word, so no text that names it becomes a link.',
  why: 'In a text, `2026` may be a system or a year, and `access` a policy or a word. A guessed link would claim a trace that nobody made, so there is none.',
  says,
  check(handbook, report) {
    for (const collection of collectionNames) {
      const [first, ...others] = handbook.entries[collection].filter(
        // A text names a role by its title: its id is a word where nothing is wrong.
        ({ id }) =>
          !linksItself(id, collection) && (collection !== 'roles' || !/[A-Za-z]/.test(id)),
      );
      if (!first) continue;

      report({
        at: { file: first.file },
        ...say(
          'plain',
          first.id,
          others.map(({ id }) => id),
          collection,
        ),
      });
    }
  },
});

/** So many ids are named. */
const named = 5;

/** The first of some ids. */
export const firstIds = (ids: readonly string[]): string =>
  [...ids.slice(0, named).map((id) => `\`${id}\``), ...(ids.length > named ? ['…'] : [])].join(', ');
