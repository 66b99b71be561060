import { controls } from '../../standards/iso42001.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { controlMeant, unknownControls } from '../unknown-controls.ts';
import { byArea, handful } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'soa/missing-control',
  severity: 'error',
  summary: 'One of the 38 controls of Annex A has no entry.',
  why: 'The Statement of Applicability must consider every control of Annex A and give reasons for each, including the excluded ones (6.1.3). A control that is left out looks forgotten.',
  check(handbook, report) {
    // One that is misnamed is there, and soa/unknown-control says what is wrong with it.
    const meant = unknownControls(handbook).flatMap(({ id }) => controlMeant(id) ?? []);
    const written = new Set(
      [...handbook.collectionOf.keys(), ...meant].map((id) => id.toLowerCase()),
    );
    const missing = controls.filter(({ id }) => !written.has(id.toLowerCase()));
    const at = key({ file: 'handbook.yaml' }, 'soa');
    const expected = `one entry for each of the ${controls.length} controls, whether it applies or not`;
    if (missing.length === controls.length)
      return report({
        at,
        found: `The Statement of Applicability is empty: none of the ${controls.length} controls of Annex A has an entry.`,
        expected,
        fix: 'Write an entry for each control under `controls/`, from `A.2.2.mdx` to `A.10.4.mdx`. If it is not decided yet, write `applicable: undecided`.',
      });
    if (missing.length > handful)
      return report({
        at,
        found: `${missing.length} of the ${controls.length} controls of Annex A have no entry, so the Statement of Applicability does not say whether they apply: ${byArea(missing.map(({ id }) => id))}.`,
        expected,
        fix: 'Write an entry for each of them under `controls/`. If it is not decided yet, write `applicable: undecided`.',
      });
    for (const { id, title } of missing)
      report({
        at,
        found: `${id} (${title}) has no entry, so the Statement of Applicability does not say whether it applies.`,
        expected,
        fix: `Write \`controls/${id}.mdx\`. If the control does not apply, say so and why: \`applicable: false\`, with \`exclusionBasis\` and \`justification\`. If it is not decided yet, write \`applicable: undecided\`.`,
      });
  },
});
