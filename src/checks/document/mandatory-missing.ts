import type { CollectionName } from '../../../schemas/fields.ts';
import {
  documentedInformation,
  type DocumentedInformation,
  type HeldAs,
} from '../../handbook/state/documented-information.ts';
import { isBeforeStage1 } from '../../handbook/state/certification.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { Place } from '../../issues/place.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { namedBy, unreadIn } from '../unread.ts';
import { documentStatusWords, listed } from '../../issues/words.ts';

type Kind = DocumentedInformation['kind'];

/** What would be the piece: a policy, or entries of a register; and by when, where a warning is enough. */
interface Expected {
  policy: boolean;
  register: { in: string; what: HeldAs } | undefined;
  /** The day of stage 1, or that nobody knows it. */
  by: string | undefined;
}

/** What to do about it, and the register that is meant. */
interface Remedy {
  kind: 'plan' | 'approve' | 'add' | 'either' | 'write';
  in?: string | undefined;
}

/** Policies that are meant for it and not in force, and what to do. */
interface Missing {
  states: readonly { id: string; status: keyof typeof documentStatusWords }[];
  remedy: Remedy;
}

const expectation = (clause: string, { policy, register, by }: Expected): string =>
  [
    policy && `an approved document that names \`"${clause}"\` under \`satisfies\``,
    register && `${register.what} (\`${register.in}\`)`,
  ]
    .filter(Boolean)
    .join(', or ') +
  (by === undefined ? '' : by === 'unknown' ? ', by stage 1' : `, by stage 1 on ${by}`);

const remedyWords = ({ kind, in: register }: Remedy): string =>
  ({
    plan: `Add it under \`${register}/\`: with \`status: planned\` and its date, then with \`status: done\` once it has been held.`,
    approve: 'Have the document approved.',
    add: `Add it under \`${register}/\`.`,
    either: `Write the document under \`policies/\`, or add it under \`${register}/\`.`,
    write:
      'Write the document under `policies/`, or name an existing one under `documents` in the row of the clause.',
  })[kind];

const says = {
  missing: (
    clause: string,
    kind: Kind,
    document: string,
    expected: Expected,
    { states, remedy }: Missing,
  ) => ({
    found: `Clause ${clause} requires a ${kind} that is missing: ${document}.${states.length === 0 ? '' : ` ${listed(states.map(({ id, status }) => `${id} is ${documentStatusWords[status]}`))}, so it is not in force.`}`,
    expected: expectation(clause, expected),
    fix: remedyWords(remedy),
  }),
  planned: (
    clause: string,
    kind: Kind,
    document: string,
    expected: Expected,
    audit: { id: string; date: string; isTooLate: boolean },
  ) => ({
    found: `Clause ${clause} requires a ${kind} that does not exist yet: ${document}. ${audit.id} is planned for ${audit.date}${audit.isTooLate ? ', after stage 1' : ''}.`,
    expected: expectation(clause, expected),
    fix: `Hold ${audit.id} as planned, then set its \`status\` to \`done\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/mandatory-missing',
  severity: 'error',
  summary:
    'Documented information that a clause requires is in no approved document and no register of the handbook. If it takes time to produce (results of audits, reviews and measurements, accepted risks, proof of competence and of operation), this is a warning until the stage 1 date.',
  why: 'Required documented information is the first list that an auditor goes through. A draft is not in force, and a procedure is not a record that somebody followed it. An organisation that has just started cannot have held an audit yet; by the time the certification body comes, it must have.',
  says,
  check(handbook, report) {
    for (const information of documentedInformation(handbook)) {
      const { clause, document, kind, policies, planned, state, holder } = information;
      // Where it is undecided whether there has to be one, rules on what is undecided say so.
      const isThere = state !== 'missing' && state !== 'planned';
      // What keeps entries from being the piece, soa/approval and plan/approval say.
      if (isThere || information.isLacking || mayBeHeld(handbook, information)) continue;
      const asWarning = holder.broughtByTime === true && isBeforeStage1(handbook);
      const expected: Expected = {
        policy: holder.policies !== undefined,
        register: holder.register && { in: holder.register.in, what: holder.register.what },
        by: asWarning ? (handbook.config.certification?.stage1 ?? 'unknown') : undefined,
      };
      report({
        at: placeOf(handbook, clause),
        ...(planned
          ? say('planned', clause, kind, document, expected, {
              id: planned.id,
              date: planned.data.date,
              isTooLate: isTooLate(handbook, planned),
            })
          : say('missing', clause, kind, document, expected, {
              states: policies.map(({ id, data }) => ({ id, status: data.status })),
              remedy: remedyFor(information),
            })),
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

/** Whether what is planned comes only after the certification body. */
const isTooLate = ({ config }: Handbook, { data }: Entry<'audits'>) =>
  data.date > (config.certification?.stage1 ?? data.date);

function remedyFor({ policies, holder }: DocumentedInformation): Remedy {
  const register = holder.register?.in;
  if (holder.planned) return { kind: 'plan', in: register };
  if (policies.some(({ data }) => data.status !== 'retired')) return { kind: 'approve' };
  if (!holder.policies) return { kind: 'add', in: register };
  return { kind: register ? 'either' : 'write', in: register };
}
