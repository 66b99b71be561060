import { nodesOf } from '../../handbook/nodes.ts';
import { readableDocuments } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/heading',
  severity: 'warning',
  summary: 'The body has a heading of level 1, or skips a level.',
  why: 'The title of an entry is its only heading of level 1. Those who listen to a page find their way by its headings, and get lost where a level is missing.',
  check(handbook, report) {
    for (const document of readableDocuments(handbook)) {
      let above = 1;
      for (const heading of nodesOf(document.body)) {
        if (heading.type !== 'heading') continue;
        const { depth } = heading;
        if (depth === 1)
          report({
            at: placeOf(document, heading),
            found: 'This heading is of level 1, which is the title of the entry.',
            expected: '`##` for the first level in a body',
            fix: 'Add a `#` to this heading, and to those below it.',
          });
        else if (depth > above + 1)
          report({
            at: placeOf(document, heading),
            found: `A heading of level ${depth} follows ${above === 1 ? 'the title' : `one of level ${above}`}.`,
            expected: `\`${'#'.repeat(above + 1)}\``,
            fix: `Take away ${depth - above - 1 === 1 ? 'a `#`' : `${depth - above - 1} of the \`#\``}, or add the heading that is missing.`,
          });
        above = depth;
      }
    }
  },
});
