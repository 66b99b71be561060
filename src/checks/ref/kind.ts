import type { ReferenceTarget } from '../../../schemas/fields.ts';
import { inEnglish, kindsOf, targetNames } from '../targets.ts';
import { imageTypes, isImage } from '../../addresses/urls.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { naming, writtenReferences, type Holder } from '../written-references.ts';

const says = {
  other: (
    holder: Holder,
    to: string,
    kind: ReferenceTarget,
    allowed: readonly ReferenceTarget[],
  ) => ({
    found: `${naming(holder, to)}, which is ${inEnglish.name(kind)}.`,
    expected: targetNames(allowed),
    fix: 'Name an id that the field takes, or move this one to the field that it belongs to.',
  }),
  noImage: (logo: string, types: readonly string[]) => ({
    found: `\`brand.logo\` names \`${logo}\`, which is not an image.`,
    expected: `a file that ends in ${types.join(', ')}`,
    fix: 'Name an image, or convert the file.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'ref/kind',
  severity: 'error',
  summary: 'A reference names an existing id, but of a kind that the field does not take.',
  why: 'A policy is not evidence, and a risk is not an owner. An id in the wrong field counts as something that it is not.',
  says,
  check(handbook, report) {
    for (const { at, to, holder, allowed } of writtenReferences(handbook)) {
      const kinds = kindsOf(handbook, to);
      const [kind] = kinds;
      if (!allowed || !kind || kinds.some((each) => allowed.includes(each))) continue;
      report({
        at,
        ...say('other', holder, to, kind, allowed),
      });
    }
    const logo = handbook.config.brand?.logo;
    if (logo !== undefined && handbook.attachments.has(logo) && !isImage(logo))
      report({
        at: { file: 'handbook.yaml', path: ['brand', 'logo'] },
        ...say('noImage', logo, imageTypes),
      });
  },
});
