import type { CollectionName } from '../../../schemas/fields.ts';
import {
  documentedInformation,
  type DocumentedInformation,
} from '../../handbook/state/documented-information.ts';
import { isBeforeStage1 } from '../../handbook/state/certification.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { Place } from '../../issues/place.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { namedBy, unreadIn } from '../unread.ts';
import { documentStatusWords, listed } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'document/mandatory-missing',
  severity: 'error',
  summary:
    'Documented information that a clause requires is in no approved document and no register of the handbook. If it takes time to produce (results of audits, reviews and measurements, accepted risks, proof of competence and of operation), this is a warning until the stage 1 date.',
  why: 'Required documented information is the first list that an auditor goes through. A draft is not in force, and a procedure is not a record that somebody followed it. An organisation that has just started cannot have held an audit yet; by the time the certification body comes, it must have.',
  check(handbook, report) {
    for (const information of documentedInformation(handbook)) {
      const { clause, document, kind, policies, planned, state, holder } = information;
      // Where it is undecided whether there has to be one, rules on what is undecided say so.
      const isThere = state !== 'missing' && state !== 'planned';
      // What keeps entries from being the piece, soa/approval and plan/approval say.
      if (isThere || information.isLacking || mayBeHeld(handbook, information)) continue;
      const asWarning = holder.broughtByTime === true && isBeforeStage1(handbook);
      report({
        at: placeOf(handbook, clause),
        found: planned
          ? `Clause ${clause} requires a ${kind} that does not exist yet: ${document}. ${planned.id} is planned for ${planned.data.date}${isTooLate(handbook, planned) ? ', after stage 1' : ''}.`
          : `Clause ${clause} requires a ${kind} that is missing: ${document}.${meantFor(policies)}`,
        expected: `${expectation(information)}${asWarning ? byStage1(handbook) : ''}`,
        fix: planned ? heldAsPlanned(planned) : remedy(information),
        asWarning,
      });
    }
  },
});

/** Whether an entry that could not be read may hold it. */
function mayBeHeld(handbook: Handbook, { clause, holder }: DocumentedInformation): boolean {
  const names = (collection: CollectionName, field: string, id: string) =>
    unreadIn(handbook, collection).some(
      (document) => namedBy(handbook, document, field)?.includes(id) ?? true,
    );
  const register = holder.register?.in;
  return (
    (holder.policies !== undefined &&
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

/** Until when a warning is enough. */
function byStage1({ config }: Handbook): string {
  const stage1 = config.certification?.stage1;
  return stage1 ? `, by stage 1 on ${stage1}` : ', by stage 1';
}

/** Whether what is planned comes only after the certification body. */
const isTooLate = ({ config }: Handbook, { data }: Entry<'audits'>) =>
  data.date > (config.certification?.stage1 ?? data.date);

const heldAsPlanned = ({ id }: Entry<'audits'>) =>
  `Hold ${id} as planned, then set its \`status\` to \`done\`.`;

const meantFor = (policies: DocumentedInformation['policies']) =>
  policies.length === 0
    ? ''
    : ` ${listed(policies.map(({ id, data }) => `${id} is ${documentStatusWords[data.status]}`))}, so it is not in force.`;

function expectation({ clause, holder }: DocumentedInformation): string {
  const policy =
    holder.policies && `an approved document that names \`"${clause}"\` under \`satisfies\``;
  const register = holder.register && `${holder.register.what} (\`${holder.register.in}\`)`;
  return [policy, register].filter(Boolean).join(', or ');
}

function remedy({ policies, holder }: DocumentedInformation): string {
  if (holder.planned)
    return `Add it under \`${holder.register?.in}/\`: with \`status: planned\` and its date, then with \`status: done\` once it has been held.`;
  if (policies.some(({ data }) => data.status !== 'retired')) return 'Have the document approved.';
  if (!holder.policies) return `Add it under \`${holder.register?.in}/\`.`;
  return holder.register
    ? `Write the document under \`policies/\`, or add it under \`${holder.register.in}/\`.`
    : 'Write the document under `policies/`, or name an existing one under `documents` in the row of the clause.';
}
