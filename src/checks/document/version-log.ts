import { versionLogs, type VersionLog } from '../../handbook/lookup/version-logs.ts';
import type { Place } from '../../issues/place.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

/** A version without the quotes of a word processor, which a rule of their own reports. */
const bare = (version: string): string => version.replace(/^[“”„«‘’]+|[“”»‘’]+$/gu, '');

export const rule = defineRule({
  id: 'document/version-log',
  severity: 'warning',
  summary:
    'The version log of a document does not fit its version or its approval, is out of order, or names a version twice.',
  why: 'The log is what readers see as the history of the document (7.5.3). If it does not fit the version that is in force, a reader cannot tell what applies.',
  check(handbook, report) {
    for (const { of, changes, version, status, approved } of versionLogs(handbook)) {
      const [latest] = changes;
      if (!latest) continue;
      const { name, Name, at } = wordsOf(of);
      const outOfOrder = changes.findIndex(
        ({ date }, index) => index > 0 && date > (changes[index - 1]?.date ?? date),
      );
      if (outOfOrder > 0) {
        report({
          at: at('changes', outOfOrder, 'date'),
          found: `The version log of ${name} is not in order: ${changes[outOfOrder]?.version} of ${changes[outOfOrder]?.date} comes below ${changes[outOfOrder - 1]?.version} of ${changes[outOfOrder - 1]?.date}.`,
          expected: 'the newest version first',
          fix: 'Put the versions in order, the newest first, or correct the date.',
        });
        continue;
      }
      const twice = changes.findIndex(
        (change, index) => changes.findIndex((other) => other.version === change.version) < index,
      );
      if (twice > 0)
        report({
          at: at('changes', twice, 'version'),
          found: `The version log of ${name} has version ${changes[twice]?.version} twice.`,
          expected: 'each version once',
          fix: 'Correct the number, or write both changes in one item.',
        });
      if (bare(latest.version) !== bare(version))
        report({
          at: at('changes', 0, 'version'),
          found: `${Name} has version ${version}, but the newest version in its log is ${latest.version}.`,
          expected: `version ${version} first in \`changes\``,
          fix: `Add what changed in version ${version} at the top of \`changes\`, or correct \`version\`.`,
        });
      else if (status === 'approved' && approved !== undefined && latest.date > approved)
        report({
          at: at('changes', 0, 'date'),
          found: `${Name} was approved on ${approved}, but the log dates version ${version} ${latest.date}, after that.`,
          expected: `a date that is not after ${approved}`,
          fix: 'If the document was changed after its approval, raise `version` and have it approved again. Else correct the date.',
        });
    }
  },
});

/** What a document is called in a sentence and at the beginning of one, and where its fields are. */
function wordsOf(of: VersionLog['of']): {
  name: string;
  Name: string;
  at: (...path: (string | number)[]) => Place;
} {
  if (typeof of !== 'string')
    return { name: of.id, Name: of.id, at: (...path) => field(of, ...path) };
  const words = of === 'soa' ? 'Statement of Applicability' : 'treatment plan';
  return {
    name: `the ${words}`,
    Name: `The ${words}`,
    at: (...path) => field({ file: 'handbook.yaml' }, of, ...path),
  };
}
