import type { CollectionName } from '../../../schemas/fields.ts';
import {
  documentedInformation,
  type DocumentedInformation,
} from '../../handbook/derived/documented-information.ts';
import type { Handbook, Place } from '../../handbook/types.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { namedBy, unreadIn } from '../unread.ts';
import { documentStatusWords, listed } from '../words.ts';

export const rule = defineRule({
  id: 'document/mandatory-missing',
  severity: 'error',
  summary:
    'Documented information that a clause asks for is held by no approved document and by no register of the handbook.',
  why: 'What the standard wants documented is the first list that an auditor goes through. A draft is not in force, and a procedure is no record of its having been carried out.',
  check(handbook, report) {
    for (const information of documentedInformation(handbook)) {
      if (information.held || mayBeHeld(handbook, information)) continue;
      const { clause, document, kind, policies } = information;
      report({
        at: placeOf(handbook, clause),
        found: `Clause ${clause} asks for a ${kind} that is missing: ${document}.${meantFor(policies)}`,
        expected: expectation(information),
        fix: remedy(information),
      });
    }
  },
});

/** Whether an entry that could not be read may hold it. */
function mayBeHeld(handbook: Handbook, { clause, home }: DocumentedInformation): boolean {
  const names = (collection: CollectionName, field: string, id: string) =>
    unreadIn(handbook, collection).some(
      (document) => namedBy(handbook, document, field)?.includes(id) ?? true,
    );
  const register = home.register?.in;
  return (
    (home.policies !== undefined &&
      (names('policies', 'satisfies', clause) || unreadIn(handbook, 'clauses').length > 0)) ||
    (register !== undefined &&
      register !== 'handbook.yaml' &&
      unreadIn(handbook, register).length > 0)
  );
}

/** The row of the clause, where it has one. */
function placeOf({ entries }: Handbook, clause: string): Place {
  for (const entry of entries.clauses) {
    const row = entry.data.rows.findIndex((candidate) => candidate.clause === clause);
    if (row >= 0) return field(entry, 'rows', row, 'clause');
  }
  return { file: 'handbook.yaml' };
}

const meantFor = (policies: DocumentedInformation['policies']) =>
  policies.length === 0
    ? ''
    : ` ${listed(policies.map(({ id, data }) => `${id} is ${documentStatusWords[data.status]}`))}, so it is not in force.`;

function expectation({ clause, home }: DocumentedInformation): string {
  const policy =
    home.policies && `an approved document that names \`"${clause}"\` under \`satisfies\``;
  const register = home.register && `${home.register.what} (\`${home.register.in}\`)`;
  return [policy, register].filter(Boolean).join(', or ');
}

function remedy({ policies, home }: DocumentedInformation): string {
  if (policies.some(({ data }) => data.status !== 'retired')) return 'Have the document approved.';
  if (!home.policies) return `Enter it under \`${home.register?.in}/\`.`;
  return home.register
    ? `Write the document under \`policies/\`, or enter it under \`${home.register.in}/\`.`
    : 'Write the document under `policies/`, or name the one that holds it in the row of the clause, under `documents`.';
}
