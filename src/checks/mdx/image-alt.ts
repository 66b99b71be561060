import { isElement, literalAttribute } from '../../handbook/body-model.ts';
import { visitBodies } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { imageSays, sayImage } from '../mdx-says.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/image-alt',
  severity: 'warning',
  summary: 'An image has no alternative text.',
  why: 'People who cannot see the image have only its alternative text, and so does every text export.',
  says: imageSays,
  check(handbook, report) {
    visitBodies(handbook, (node, document) => {
      const figure = isElement(node) && node.name === 'Figure';
      let alt: string | null | undefined;
      if (figure) alt = literalAttribute(node, 'alt');
      else if (node.type === 'image' || node.type === 'imageReference')
        alt = (node as { alt?: string | null }).alt ?? '';
      // A figure without the attribute is for mdx/component.
      if (typeof alt !== 'string' || alt.trim() !== '') return;
      report({
        at: placeOf(document, node),
        ...sayImage(figure ? 'figure' : 'image'),
      });
    });
  },
});
