import { attachmentOf } from '../../handbook/lookup/attachment-of.ts';
import { hasOtherLineEnds, sha256Of } from '../../handbook/reading/sha256.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'evidence/hash',
  severity: 'error',
  summary:
    'The SHA-256 of an evidence file differs from the recorded one. Evidence at an address is not checked.',
  why: 'The fingerprint shows that the evidence is what was collected. If it differs, the file was changed or replaced afterwards.',
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
          found: `\`${attachment.file}\` has different line endings from the file recorded in ${record.id}; everything else is the same.`,
          expected: sha256.toLowerCase(),
          fix: 'Keep git from changing line endings: add `files/** -text` to `.gitattributes` beside `handbook.yaml`, then restore the file.',
        });
        continue;
      }
      report({
        at: field(record, 'sha256'),
        found: actual
          ? `\`${attachment.file}\` is not the file recorded in ${record.id}: its SHA-256 is ${actual}.`
          : `\`${attachment.file}\` cannot be read, so the SHA-256 of ${record.id} cannot be checked.`,
        expected: sha256.toLowerCase(),
        fix: actual
          ? 'Restore the original file. If the new one is right, update `collected` and `sha256`.'
          : 'Correct the permissions of the file.',
      });
    }
  },
});
