import { documentedInformation } from '../../handbook/state/documented-information.ts';
import { documentsOfClause } from '../../handbook/lookup/clause-rows.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { unreadIn } from '../unread.ts';
import { documentStatusWords, listed } from '../../issues/words.ts';

const expected = 'an approved policy under `documents`, or the ISMS document under `isms`';

const says = {
  none: (id: string) => ({
    found: `${id} is implemented, but no document and no record shows it.`,
    expected,
    fix: 'Name the document that carries it out, or set `status: partial` with a `targetDate`.',
  }),
  noneInForce: (
    id: string,
    documents: readonly { id: string; status: keyof typeof documentStatusWords }[],
  ) => ({
    found: `${id} is implemented, but ${listed(documents.map((document) => `${document.id} is ${documentStatusWords[document.status]}`))}, so nothing in force shows it.`,
    expected,
    fix: 'Have the document approved, or set `status: partial` with a `targetDate`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'clause/unproven',
  severity: 'warning',
  summary:
    'A sub-clause is implemented, but no approved document, ISMS document or record shows it.',
  why: 'An auditor asks where the clause is carried out. Without a document in force or a record, there is nothing to show.',
  says,
  check(handbook, report) {
    if (unreadIn(handbook, 'policies').length > 0) return;
    const held = new Set(
      documentedInformation(handbook)
        .filter(({ state }) => state === 'held')
        .map(({ clause }) => clause),
    );
    for (const entry of handbook.entries.clauses) {
      if (entry.data.status === 'retired') continue;
      entry.data.rows.forEach(({ clause, status, isms }, index) => {
        if (status !== 'implemented' || isms !== undefined || held.has(clause)) return;
        const documents = documentsOfClause(handbook, clause);
        if (documents.some(({ data }) => data.status === 'approved')) return;
        const states = documents.map(({ id, data }) => ({ id, status: data.status }));
        report({
          at: field(entry, 'rows', index, 'status'),
          ...(states.length === 0 ? say('none', clause) : say('noneInForce', clause, states)),
        });
      });
    }
  },
});
