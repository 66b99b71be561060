import { attachmentOf } from '../../handbook/derived/attachment-of.ts';
import { hasOtherLineEnds, sha256Of } from '../../handbook/reading/sha256.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'evidence/hash',
  severity: 'error',
  summary:
    'The SHA-256 of a file that is named as evidence differs from the one that was written down. What lies at an address is not checked.',
  why: 'The fingerprint shows that the evidence is the one that was gathered. If it differs, the file was changed or replaced afterwards.',
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
          found: `\`${attachment.file}\` has other line ends than the file that ${record.id} was written for; all else is the same.`,
          expected: sha256.toLowerCase(),
          fix: 'Keep git from changing line ends: write `files/** -text` into `.gitattributes` beside `handbook.yaml`, then restore the file.',
        });
        continue;
      }
      report({
        at: field(record, 'sha256'),
        found: actual
          ? `\`${attachment.file}\` is not the file that ${record.id} was written for: its SHA-256 is ${actual}.`
          : `\`${attachment.file}\` cannot be read, so the SHA-256 of ${record.id} cannot be checked.`,
        expected: sha256.toLowerCase(),
        fix: actual
          ? 'Restore the original file, or, if the new one is right, say since when under `collected` and write down its SHA-256.'
          : 'Correct the permissions of the file.',
      });
    }
  },
});
