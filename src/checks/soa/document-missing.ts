import { documentsOf } from '../../handbook/derived/control-documents.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { documentStatusWords, listed } from '../words.ts';

export const rule = defineRule({
  id: 'soa/document-missing',
  severity: 'warning',
  summary:
    'A control applies, and no document carries it out; once it is implemented, no approved one.',
  why: 'A control that is written down nowhere lives in the heads of a few people. The auditor asks by which policy or procedure it is done.',
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      const { applicable, status, implementedBy } = control.data;
      if (!applicable) continue;
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
            ? `${control.id} ${status === 'implemented' ? 'is implemented' : 'applies'}, and no document in force carries it out: ${listed(states)}.`
            : `${control.id} applies, and no document carries it out.`,
        expected: `the id of a policy, procedure or plan${status === 'implemented' ? ' that is approved' : ''}`,
        fix:
          states.length > 0
            ? 'Have the document approved, or name another under `implementedBy:`.'
            : `Name the document under \`implementedBy:\`, or add \`"${control.id}"\` to what it \`satisfies\`.`,
      });
    }
  },
});
