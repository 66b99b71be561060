import { versionLogs, type VersionLog } from '../../handbook/lookup/version-logs.ts';
import type { Place } from '../../issues/place.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { subjectIn, subjectName, type Subject } from '../subject.ts';
import { defineRule } from '../rule.ts';

/** A version without the quotes of a word processor, which a rule of their own reports. */
const bare = (version: string): string => version.replace(/^[“”„«‘’]+|[“”»‘’]+$/gu, '');

/** A version and its day. */
interface Dated {
  version: string;
  date: string;
}

const says = {
  order: (subject: Subject, newer: Dated, older: Dated) => ({
    found: `The version log of ${subjectIn(subject)} is not in order: ${newer.version} of ${newer.date} comes below ${older.version} of ${older.date}.`,
    expected: 'the newest version first',
    fix: 'Put the versions in order, the newest first, or correct the date.',
  }),
  twice: (subject: Subject, version: string) => ({
    found: `The version log of ${subjectIn(subject)} has version ${version} twice.`,
    expected: 'each version once',
    fix: 'Correct the number, or write both changes in one item.',
  }),
  behind: (subject: Subject, version: string, latest: string) => ({
    found: `${subjectName(subject)} has version ${version}, but the newest version in its log is ${latest}.`,
    expected: `version ${version} first in \`changes\``,
    fix: `Add what changed in version ${version} at the top of \`changes\`, or correct \`version\`.`,
  }),
  later: (subject: Subject, approved: string, version: string, date: string) => ({
    found: `${subjectName(subject)} was approved on ${approved}, but the log dates version ${version} ${date}, after that.`,
    expected: `a date that is not after ${approved}`,
    fix: 'If the document was changed after its approval, raise `version` and have it approved again. Else correct the date.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/version-log',
  severity: 'warning',
  summary:
    'The version log of a document does not fit its version or its approval, is out of order, or names a version twice.',
  why: 'The log is what readers see as the history of the document (7.5.3). If it does not fit the version that is in force, a reader cannot tell what applies.',
  says,
  check(handbook, report) {
    for (const { of, changes, version, status, approved } of versionLogs(handbook)) {
      const [latest] = changes;
      if (!latest) continue;
      const { subject, at } = placeOf(of);
      const outOfOrder = changes.findIndex(
        ({ date }, index) => index > 0 && date > (changes[index - 1]?.date ?? date),
      );
      const [newer, older] = [changes[outOfOrder], changes[outOfOrder - 1]];
      if (newer && older) {
        report({
          at: at('changes', outOfOrder, 'date'),
          ...say('order', subject, newer, older),
        });
        continue;
      }
      const twice = changes.findIndex(
        (change, index) => changes.findIndex((other) => other.version === change.version) < index,
      );
      const repeated = changes[twice];
      if (repeated)
        report({
          at: at('changes', twice, 'version'),
          ...say('twice', subject, repeated.version),
        });
      if (bare(latest.version) !== bare(version))
        report({
          at: at('changes', 0, 'version'),
          ...say('behind', subject, version, latest.version),
        });
      else if (status === 'approved' && approved !== undefined && latest.date > approved)
        report({
          at: at('changes', 0, 'date'),
          ...say('later', subject, approved, version, latest.date),
        });
    }
  },
});

/** What a document is, and where its fields are. */
function placeOf(of: VersionLog['of']): {
  subject: Subject;
  at: (...path: (string | number)[]) => Place;
} {
  if (typeof of !== 'string') return { subject: of.id, at: (...path) => field(of, ...path) };
  return {
    subject: { whole: of === 'soa' ? 'statement' : 'plan' },
    at: (...path) => field({ file: 'handbook.yaml' }, of, ...path),
  };
}
