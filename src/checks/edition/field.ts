import { fieldsOf } from '../../../schemas/walk.ts';
import { collections } from '../../../schemas/index.ts';
import { bodyField, withoutField } from '../../handbook/editions/restrict-data.ts';
import { nearest } from '../../issues/nearest.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  needed: (id: string, name: string) => ({
    found: `\`${name}\` cannot be left out of ${id}: without it, the entry would not be complete.`,
    expected: 'a field that may be missing, a list or a text',
    fix: 'Remove the line, and raise the `classification` of the entry if few may read this.',
  }),
  unknown: (id: string, name: string) => ({
    found: `${id} has no field \`${name}\`.`,
    expected: 'a field that may be missing, a list or a text',
    fix: 'Correct the name, or remove the line.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'edition/field',
  severity: 'error',
  summary:
    '`restrictedFields` names a field that does not exist, or that no edition can leave out.',
  why: 'A smaller edition leaves out the whole entry then, since it must not show what is meant.',
  says,
  check(handbook, report) {
    for (const entry of handbook.byId.values()) {
      const named = Object.keys(entry.data.restrictedFields ?? {});
      if (named.length === 0) continue;
      const fields = Object.keys(fieldsOf(collections[entry.collection].schema) ?? {});
      const possible = [...fields, bodyField].filter((field) =>
        withoutField(entry.collection, field, '–'),
      );
      for (const name of named) {
        if (possible.includes(name)) continue;
        report({
          at: key(entry, 'restrictedFields', name),
          nearest: fields.includes(name) ? undefined : nearest(name, possible),
          ...say(fields.includes(name) ? 'needed' : 'unknown', entry.id, name),
        });
      }
    }
  },
});
