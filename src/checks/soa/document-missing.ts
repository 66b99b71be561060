import { documentsOf } from '../../handbook/lookup/control-documents.ts';
import { applies } from '../../handbook/state/control-state.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { documentStatusWords, listed } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'soa/document-missing',
  severity: 'warning',
  summary:
    'A control applies, but no document covers it. Once it is implemented, only an approved document counts.',
  why: 'A control that is not written down exists only in the heads of a few people. The auditor asks which policy or procedure covers it.',
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
      const states = documents.map(
        ({ id, data }) => `${id} is ${documentStatusWords[data.status]}`,
      );
      report({
        at: key(control, implementedBy.length > 0 ? 'implementedBy' : 'applicable'),
        found:
          states.length > 0
            ? `${control.id} ${status === 'implemented' ? 'is implemented' : 'applies'}, but no document in force covers it: ${listed(states)}.`
            : `${control.id} applies, but no document covers it.`,
        expected: `the id of a policy, procedure or plan${status === 'implemented' ? ' that is approved' : ''}`,
        fix:
          states.length > 0
            ? 'Have the document approved, or name another under `implementedBy:`.'
            : `Name the document under \`implementedBy:\`, or add \`"${control.id}"\` to its \`satisfies\`.`,
      });
    }
  },
});
