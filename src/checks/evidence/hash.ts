import { attachmentOf } from '../../handbook/lookup/attachment-of.ts';
import { hasOtherLineEnds, sha256Of } from '../../handbook/reading/sha256.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  lineEnds: (file: string, id: string, sha256: string) => ({
    found: `\`${file}\` has different line endings from the file recorded in ${id}; everything else is the same.`,
    expected: sha256,
    fix: 'Keep git from changing line endings: add `files/** -text` to `.gitattributes` beside `handbook.yaml`, then restore the file.',
  }),
  other: (file: string, id: string, sha256: string, actual: string) => ({
    found: `\`${file}\` is not the file recorded in ${id}: its SHA-256 is ${actual}.`,
    expected: sha256,
    fix: 'Restore the original file. If the new one is right, update `collected` and `sha256`.',
  }),
  unreadable: (file: string, id: string, sha256: string) => ({
    found: `\`${file}\` cannot be read, so the SHA-256 of ${id} cannot be checked.`,
    expected: sha256,
    fix: 'Correct the permissions of the file.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'evidence/hash',
  severity: 'error',
  summary:
    'The SHA-256 of an evidence file differs from the recorded one. Evidence at an address is not checked.',
  why: 'The fingerprint shows that the evidence is what was collected. If it differs, the file was changed or replaced afterwards.',
  says,
  check(handbook, report) {
    for (const record of handbook.entries.evidence) {
      const { location, sha256 } = record.data;
      const attachment = sha256 && attachmentOf(handbook, location);
      if (!attachment) continue;
      const actual = sha256Of(attachment.absolute);
      if (actual === sha256.toLowerCase()) continue;
      if (actual && hasOtherLineEnds(attachment.absolute, sha256.toLowerCase())) {
        report({
          at: field(record, 'sha256'),
          ...say('lineEnds', attachment.file, record.id, sha256.toLowerCase()),
        });
        continue;
      }
      report({
        at: field(record, 'sha256'),
        ...(actual
          ? say('other', attachment.file, record.id, sha256.toLowerCase(), actual)
          : say('unreadable', attachment.file, record.id, sha256.toLowerCase())),
      });
    }
  },
});
