import { documentsOf } from '../../handbook/lookup/control-documents.ts';
import { applies } from '../../handbook/state/control-state.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { documentStatusWords, listed } from '../../issues/words.ts';

const expected = (isImplemented: boolean) =>
  `the id of a policy, procedure or plan${isImplemented ? ' that is approved' : ''}`;

const says = {
  none: (id: string, isImplemented: boolean) => ({
    found: `${id} applies, but no document covers it.`,
    expected: expected(isImplemented),
    fix: `Name the document under \`implementedBy:\`, or add \`"${id}"\` to its \`satisfies\`.`,
  }),
  noneInForce: (
    id: string,
    isImplemented: boolean,
    documents: readonly { id: string; status: keyof typeof documentStatusWords }[],
  ) => ({
    found: `${id} ${isImplemented ? 'is implemented' : 'applies'}, but no document in force covers it: ${listed(documents.map((document) => `${document.id} is ${documentStatusWords[document.status]}`))}.`,
    expected: expected(isImplemented),
    fix: 'Have the document approved, or name another under `implementedBy:`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/document-missing',
  severity: 'warning',
  summary:
    'A control applies, but no document covers it. Once it is implemented, only an approved document counts.',
  why: 'A control that is not written down exists only in the heads of a few people. The auditor asks which policy or procedure covers it.',
  says,
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      const { status, implementedBy } = control.data;
      if (!applies(control)) continue;
      const documents = documentsOf(handbook, control);
      const living = documents.filter(({ data }) =>
        status === 'implemented' ? data.status === 'approved' : data.status !== 'retired',
      );
      if (living.length > 0) continue;
      // Ids that do not exist are reported as such by ref/unknown.
      if (documents.length === 0 && implementedBy.length > 0) continue;
      const isImplemented = status === 'implemented';
      const states = documents.map((document) => ({
        id: document.id,
        status: document.data.status,
      }));
      report({
        at: key(control, implementedBy.length > 0 ? 'implementedBy' : 'applicable'),
        ...(states.length > 0
          ? say('noneInForce', control.id, isImplemented, states)
          : say('none', control.id, isImplemented)),
      });
    }
  },
});
