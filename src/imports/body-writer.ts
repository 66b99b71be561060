import type { Paragraph, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** An autolink in angle brackets is a tag in MDX, as is any `<`, and a `{` begins an expression. */
const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    resourceLink: true,
    unsafe: [{ character: '<' }, { character: '{' }, { character: '}' }],
    handlers: { tagLine: ({ value }: { value: string }) => value },
  });

/** A body as MDX that is read as it is meant. The tree is changed. */
export function bodyText(tree: Root): string {
  for (const node of tree.children) if (node.type === 'paragraph') maskModule(node);
  return writer.stringify(tree);
}

/** A paragraph that begins with `import` or `export` is code in MDX, unless its first letter is a reference. */
function maskModule({ children }: Paragraph): void {
  const [first] = children;
  if (first?.type !== 'text' || !/^(?:import|export)(?![\w-])/.test(first.value)) return;
  children.unshift({ type: 'html', value: `&#${first.value.charCodeAt(0)};` });
  first.value = first.value.slice(1);
}
