import { attachmentOf, isAddress, isRefused } from '../../handbook/lookup/attachment-of.ts';
import { nearestId } from '../../issues/nearest.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  nowhere: (
    id: string,
    location: string,
    inside: boolean,
    remedy: { kind: 'write'; meant: string } | { kind: 'put' | 'copy' | 'open' },
  ) => ({
    found: inside
      ? `${id} is located at \`${location}\`, but there is no such file.`
      : `${id} is located at \`${location}\`, which is neither an address nor a file of this handbook.`,
    expected:
      'an address that starts with https://, or the path of a file in this handbook that starts with `files/`',
    fix: {
      write: `Write \`${'meant' in remedy ? remedy.meant : ''}\`, if that is meant.`,
      put: 'Put the file there, or correct the path.',
      copy: 'Only some computers have this path. Put a copy of the file under `files/`, or write an address that every reader can open.',
      open: 'Write the address or path at which a reader can open it.',
    }[remedy.kind],
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'evidence/file',
  severity: 'error',
  summary: 'A file named as evidence is not in the handbook.',
  why: 'Evidence that cannot be opened proves nothing, and often the first to try is the auditor.',
  says,
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
        ...say(
          'nowhere',
          record.id,
          location,
          inside,
          meant !== undefined
            ? { kind: 'write', meant }
            : { kind: inside ? 'put' : isOfFewComputers(location) ? 'copy' : 'open' },
        ),
        nearest: meant,
      });
    }
  },
});

/** The path of a drive, or of a folder that a network shares. */
const isOfFewComputers = (location: string) => /^(?:\\\\|[a-z]:)/i.test(location);

/** The address of a host that is written without its scheme: `sharepoint.example.org/sites/ai`. */
const addressMeant = (location: string): string | undefined =>
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}\//i.test(location) && !location.startsWith('files/')
    ? `https://${location.replaceAll(' ', '%20')}`
    : undefined;
