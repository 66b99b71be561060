import { controls } from '../../standards/iso42001.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { controlMeant, unknownControls } from '../unknown-controls.ts';
import { byArea, handful } from '../../issues/words.ts';

const expected = (all: number) =>
  `one entry for each of the ${all} controls, whether it applies or not`;

const says = {
  empty: (all: number) => ({
    found: `The Statement of Applicability is empty: none of the ${all} controls of Annex A has an entry.`,
    expected: expected(all),
    fix: 'Write an entry for each control under `controls/`, from `A.2.2.mdx` to `A.10.4.mdx`. If it is not decided yet, write `applicable: undecided`.',
  }),
  many: (ids: readonly string[], all: number) => ({
    found: `${ids.length} of the ${all} controls of Annex A have no entry, so the Statement of Applicability does not say whether they apply: ${byArea(ids)}.`,
    expected: expected(all),
    fix: 'Write an entry for each of them under `controls/`. If it is not decided yet, write `applicable: undecided`.',
  }),
  one: (id: string, title: string, all: number) => ({
    found: `${id} (${title}) has no entry, so the Statement of Applicability does not say whether it applies.`,
    expected: expected(all),
    fix: `Write \`controls/${id}.mdx\`. If the control does not apply, say so and why: \`applicable: false\`, with \`exclusionBasis\` and \`justification\`. If it is not decided yet, write \`applicable: undecided\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/missing-control',
  severity: 'error',
  summary: 'One of the 38 controls of Annex A has no entry.',
  why: 'The Statement of Applicability must consider every control of Annex A and give reasons for each, including the excluded ones (6.1.3). A control that is left out looks forgotten.',
  says,
  check(handbook, report) {
    // One that is misnamed is there, and soa/unknown-control says what is wrong with it.
    const meant = unknownControls(handbook).flatMap(({ id }) => controlMeant(id) ?? []);
    const written = new Set(
      [...handbook.collectionOf.keys(), ...meant].map((id) => id.toLowerCase()),
    );
    const missing = controls.filter(({ id }) => !written.has(id.toLowerCase()));
    const at = key({ file: 'handbook.yaml' }, 'soa');
    if (missing.length === controls.length)
      return report({
        at,
        ...say('empty', controls.length),
      });
    if (missing.length > handful)
      return report({
        at,
        ...say(
          'many',
          missing.map(({ id }) => id),
          controls.length,
        ),
      });
    for (const { id, title } of missing)
      report({
        at,
        ...say('one', id, title, controls.length),
      });
  },
});
