import { attachmentOf, isAddress, isRefused } from '../../handbook/lookup/attachment-of.ts';
import { nearestId } from '../../issues/nearest.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'evidence/file',
  severity: 'error',
  summary: 'A file named as evidence is not in the handbook.',
  why: 'Evidence that cannot be opened proves nothing, and often the first to try is the auditor.',
  check(handbook, report) {
    const files = [...handbook.attachments.keys()];
    for (const record of handbook.entries.evidence) {
      const { location } = record.data;
      if (isAddress(location) || attachmentOf(handbook, location)) continue;
      if (isRefused(handbook, location)) continue;
      const inside = location.startsWith('files/');
      const meant = addressMeant(location) ?? nearestId(location, files);
      report({
        at: field(record, 'location'),
        found: inside
          ? `${record.id} is located at \`${location}\`, but there is no such file.`
          : `${record.id} is located at \`${location}\`, which is neither an address nor a file of this handbook.`,
        expected:
          'an address that starts with https://, or the path of a file in this handbook that starts with `files/`',
        nearest: meant,
        fix:
          meant !== undefined
            ? `Write \`${meant}\`, if that is meant.`
            : inside
              ? 'Put the file there, or correct the path.'
              : /^(?:\\\\|[a-z]:)/i.test(location)
                ? 'Only some computers have this path. Put a copy of the file under `files/`, or write an address that every reader can open.'
                : 'Write the address or path at which a reader can open it.',
      });
    }
  },
});

/** The address of a host that is written without its scheme: `sharepoint.example.org/sites/ai`. */
const addressMeant = (location: string): string | undefined =>
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}\//i.test(location) && !location.startsWith('files/')
    ? `https://${location.replaceAll(' ', '%20')}`
    : undefined;
