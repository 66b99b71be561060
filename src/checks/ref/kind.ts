import { posix } from 'node:path';
import { kindsOf, targetName, targetNames } from '../targets.ts';
import { imageTypes } from '../../handbook/urls.ts';
import { defineRule } from '../rule.ts';
import { writtenReferences } from '../written-references.ts';

export const rule = defineRule({
  id: 'ref/kind',
  severity: 'error',
  summary:
    'A reference names an id that exists, and that is of a kind that the field does not take.',
  why: 'A policy is no evidence, and a risk is no owner. What stands in the wrong field is counted for something that it is not.',
  check(handbook, report) {
    for (const { at, to, holder, allowed } of writtenReferences(handbook)) {
      const kinds = kindsOf(handbook, to);
      const [kind] = kinds;
      if (!allowed || !kind || kinds.some((each) => allowed.includes(each))) continue;
      report({
        at,
        found: `${holder} names \`${to}\`, which is ${targetName(kind)}.`,
        expected: targetNames(allowed),
        fix: 'Name what the field takes, or move the id to the field that it belongs to.',
      });
    }
    const logo = handbook.config.brand?.logo;
    if (
      logo !== undefined &&
      handbook.attachments.has(logo) &&
      !imageTypes.includes(posix.extname(logo).toLowerCase())
    )
      report({
        at: { file: 'handbook.yaml', path: ['brand', 'logo'] },
        found: `\`brand.logo\` names \`${logo}\`, which is no image.`,
        expected: `a file that ends in ${imageTypes.join(', ')}`,
        fix: 'Name an image, or convert the file.',
      });
  },
});
