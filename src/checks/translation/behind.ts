import { translated } from '../../handbook/lookup/translations.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'translation/behind',
  severity: 'warning',
  summary:
    'A translation was made from another version of its source than the one in force: `version` or `approvedText` differs.',
  why: 'People follow the text that they can read. If it is that of another version, they follow what nobody approved, or what no longer applies (7.5.3).',
  check(handbook, report) {
    for (const each of translated(handbook)) {
      if (!each.isBehind) continue;
      const { source, version, file } = each;
      const now = source.data.version;
      const isOtherVersion = version !== now;
      report({
        at: field({ file }, isOtherVersion ? 'version' : 'approvedText'),
        found: isOtherVersion
          ? `This is a translation of version ${version} of ${source.id}, which is at version ${now}.`
          : `This is a translation of another text of version ${now} of ${source.id} than the one that was approved.`,
        expected: `a translation of version ${now}`,
        fix: isOtherVersion
          ? `Bring the text up to date with ${source.file}. Then set ${newFacts(now, source.data.approvedText)}.`
          : `Bring the text up to date with ${source.file}. Then copy its \`approvedText\`.`,
      });
    }
  },
});

const newFacts = (version: string, approvedText: string | undefined) =>
  `\`version: "${version}"\`${approvedText === undefined ? '' : ' and copy its `approvedText`'}`;
