import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/handbook/reading/front-matter.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';

// A second opinion on GFM: what the Rust parser makes of the example's bodies is what remark makes of them.

const handbook = loadHandbook({ root: join(import.meta.dirname, '../../../content') });
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

describe('a body read here and by remark', () => {
  it.each(handbook.documents.map((document) => [document.id, document] as const))(
    '%s',
    (_, document) => {
      const body = splitFrontMatter(handbook.textOf(document.file))?.body ?? '';
      expect(document.body && outline(document.body)).toEqual(outline(remark.parse(body) as Root));
    },
  );
});

/** A tree in few words: types, positions of blocks, texts, addresses; without what only one parser notes. */
function outline(node: Nodes): unknown {
  const line = node.position?.start.line;
  const own = {
    type: node.type,
    ...('value' in node && { value: node.value }),
    ...('url' in node && { url: node.url }),
    ...('name' in node && { name: node.name }),
    ...('depth' in node && { depth: node.depth, line }),
    ...('checked' in node && { checked: node.checked ?? null }),
    ...('align' in node && { align: node.align }),
  };
  return 'children' in node ? { ...own, children: (node.children as Nodes[]).map(outline) } : own;
}
