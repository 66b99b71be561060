import { translated } from '../../handbook/lookup/translations.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  otherVersion: (version: string, source: string, now: string, file: string, hasText: boolean) => ({
    found: `This is a translation of version ${version} of ${source}, which is at version ${now}.`,
    expected: `a translation of version ${now}`,
    fix: `Bring the text up to date with ${file}. Then set \`version: "${now}"\`${hasText ? ' and copy its `approvedText`' : ''}.`,
  }),
  otherText: (source: string, now: string, file: string) => ({
    found: `This is a translation of another text of version ${now} of ${source} than the one that was approved.`,
    expected: `a translation of version ${now}`,
    fix: `Bring the text up to date with ${file}. Then copy its \`approvedText\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'translation/behind',
  severity: 'warning',
  summary:
    'A translation was made from another version of its source than the one in force: `version` or `approvedText` differs.',
  why: 'People follow the text that they can read. If it is that of another version, they follow what nobody approved, or what no longer applies (7.5.3).',
  says,
  check(handbook, report) {
    for (const each of translated(handbook)) {
      if (!each.isBehind) continue;
      const { source, version, file } = each;
      const now = source.data.version;
      const isOtherVersion = version !== now;
      report({
        at: field({ file }, isOtherVersion ? 'version' : 'approvedText'),
        ...(isOtherVersion
          ? say(
              'otherVersion',
              version,
              source.id,
              now,
              source.file,
              source.data.approvedText !== undefined,
            )
          : say('otherText', source.id, now, source.file)),
      });
    }
  },
});
