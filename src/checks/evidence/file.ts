import { attachmentOf, isAddress } from '../../handbook/derived/attachment-of.ts';
import { nearest } from '../../handbook/reading/schema-issues.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'evidence/file',
  severity: 'error',
  summary: 'The file that is named as evidence is not in the handbook.',
  why: 'Evidence that nobody can open proves nothing, and it is opened for the first time when the auditor sits beside you.',
  check(handbook, report) {
    const files = [...handbook.attachments.keys()];
    for (const record of handbook.entries.evidence) {
      const { location } = record.data;
      if (isAddress(location) || attachmentOf(handbook, location)) continue;
      const inside = location.startsWith('files/');
      report({
        at: field(record, 'location'),
        found: inside
          ? `${record.id} lies in \`${location}\`, and there is no such file.`
          : `${record.id} lies at \`${location}\`, which is neither an address nor a file of this handbook.`,
        expected:
          'an address that starts with https://, or the path of a file in this handbook that starts with `files/`',
        nearest: nearest(location, files),
        fix: inside ? 'Put the file there, or correct the path.' : 'Write where a reader opens it.',
      });
    }
  },
});
