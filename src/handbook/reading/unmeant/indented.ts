import type { Nodes, Root } from 'mdast';
import { sayUnmeant } from '../says/unmeant.ts';
import type { SaidWords } from '../../../issues/issue.ts';
import { isElement } from '../../body-model.ts';
import { childrenOf } from '../../nodes.ts';
import type { Fault } from '../body-tags.ts';

/** Paragraphs that are indented like code, which nothing is in MDX. Of some in a row, the first. */
export function indentedIn(source: string, tree: Root): Fault[] {
  const faults: Fault[] = [];
  const visit = (parent: Nodes, margin: number) => {
    let before = false;
    for (const [index, child] of childrenOf(parent).entries()) {
      const { column = 1, offset = 0 } = child.position?.start ?? {};
      if (child.type === 'paragraph') {
        const isFirst = parent.type === 'listItem' && index === 0;
        const head = source.slice(offset - column + 1, offset);
        const isIndented = !isFirst && widthOf(head) - margin >= 4;
        if (isIndented && !before) faults.push({ offset, words: indentedWords });
        before = isIndented;
        continue;
      }
      before = false;
      // What is in a tag is indented by many.
      if (isElement(child)) continue;
      const first = childrenOf(child)[0]?.position?.start;
      if (child.type === 'list') childrenOf(child).forEach((item) => visit(item, contentOf(item)));
      else if (child.type === 'blockquote' && first) {
        const head = source.slice((first.offset ?? 0) - first.column + 1, first.offset ?? 0);
        visit(child, widthOf(/^.*>[ \t]?/s.exec(head)?.[0] ?? head));
      }
    }
  };
  const contentOf = (item: Nodes) => {
    const { column = 1, offset = 0 } =
      childrenOf(item)[0]?.position?.start ?? item.position?.start ?? {};
    return widthOf(source.slice(offset - column + 1, offset));
  };
  visit(tree, 0);
  return faults;
}

/** Columns that a text takes, tabs counted as far as the next of four. */
function widthOf(text: string): number {
  let width = 0;
  for (const unit of text) width += unit === '\t' ? 4 - (width % 4) : 1;
  return width;
}

const indentedWords: SaidWords = sayUnmeant('indented');
