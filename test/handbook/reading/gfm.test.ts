import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/handbook/reading/parts.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import type { SourceDocument } from '../../../src/handbook/types.ts';

// A second opinion on GFM: what the Rust parser makes of the example's bodies is what remark makes of them.

const handbook = loadHandbook({ root: join(import.meta.dirname, '../../../content') });
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

describe('a body read here and by remark', () => {
  it('is the same, whichever entry it is of', () => {
    const outlines = (read: (document: SourceDocument) => Root | undefined) =>
      Object.fromEntries(
        handbook.documents.map((document) => {
          const tree = read(document);
          return [document.file, tree && outline(tree)];
        }),
      );
    const ours = outlines(({ body }) => body);
    const theirs = outlines(({ file }) =>
      remark.parse(splitFrontMatter(handbook.textOf(file))?.body ?? ''),
    );
    expect(ours).toEqual(theirs);
    expect(handbook.documents.length).toBeGreaterThan(100);
  });
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
