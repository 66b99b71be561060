import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Node, Parent } from 'unist';
import type { Point, Problem, ReadProblem } from '../types.ts';

/** GFM without smart punctuation: quoted text stays as it was written. */
export const markdownFeatures = { gfm: true, frontmatter: false, smartPunctuation: false } as const;

/** Deeper than any prose, and far from where a walk through the tree would run out of stack. */
const maxDepth = 100;

/**
 * Parses the body of an entry.
 *
 * @param body - with as many empty lines before it as the front matter has lines
 */
export function parseBody(
  body: string,
  file: string,
): { tree: Root | undefined; problems: ReadProblem[] } {
  const problem = (point: Point, words: Omit<Problem, 'at'>) => ({
    tree: undefined,
    problems: [{ rule: 'mdx/syntax' as const, at: { file, point }, ...words }],
  });
  try {
    const tree = mdxToMdast(body, { features: markdownFeatures }) as Root;
    const deep = nodeBelow(tree, maxDepth);
    if (!deep) return { tree, problems: [] };
    const { line = 1, column = 1 } = deep.position?.start ?? {};
    return problem(
      { line, column },
      {
        found: `The body is nested more than ${maxDepth} levels deep.`,
        expected: 'prose',
        fix: 'Close what is opened here, or remove the repeated signs.',
      },
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', what = message] = located.exec(message) ?? [];
    return problem({ line: Number(line), column: Number(column) }, explain(what));
  }
}

const located = /^(\d+):(\d+): (.*?)(?: \(\d+:\d+\))?(?: \([a-z-]+:[a-z-]+\))?$/s;

/** A node that lies deeper than a limit, found without recursion; undefined where there is none. */
function nodeBelow(tree: Root, limit: number): Node | undefined {
  let level: Node[] = [tree];
  for (let depth = 0; depth < limit; depth++)
    level = level.flatMap((node) => (node as Partial<Parent>).children ?? []);
  return level[0];
}

const tagAdvice =
  'Write its end in the same paragraph. A tag without content ends in `/>`, and one that holds whole paragraphs stands on a line of its own, as does its end.';

/** What the parser says, by its pattern, in the words of an editor. */
const explanations: [RegExp, (...groups: string[]) => Omit<Problem, 'at'>][] = [
  [
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>`/,
    (closing, open) => ({
      found: `\`</${closing}>\` stands where \`</${open}>\` is expected.`,
      expected: 'tags that are closed in the reverse order in which they were opened',
      fix: `Close \`<${open}>\` first.`,
    }),
  ],
  [
    /^Unexpected closing tag `(.*?)`/,
    (tag) => ({
      found: `\`${tag}\` closes a tag that was not opened.`,
      expected: 'an opening tag before it',
      fix: 'Remove it, or write the opening tag.',
    }),
  ],
  [
    /^Expected (?:a|the) closing tag (?:for )?`<\/?(br|hr|img|wbr)>`/,
    (name) => ({
      found: `\`<${name}>\` is not closed before its paragraph or block ends.`,
      expected: name === 'br' ? '`<br />`' : 'Markdown',
      fix:
        {
          br: 'Write `<br />`.',
          hr: 'Write three hyphens on a line of their own, between two empty ones.',
          img: 'Write the image as `![what it shows](files/…)`.',
        }[name ?? ''] ?? 'Remove it.',
    }),
  ],
  [
    /^Expected (?:a|the) closing tag (?:for )?`<\/?(.*?)>`/,
    (name) => ({
      found: `\`<${name}>\` is not closed before its paragraph or block ends.`,
      expected: `\`</${name}>\``,
      fix: tagAdvice,
    }),
  ],
  [
    /^Unexpected character `!`/,
    () => ({
      found: 'A comment is not written `<!-- … -->` here.',
      expected: '`{/* … */}`',
      fix: 'Write the comment as `{/* … */}`, or remove it.',
    }),
  ],
  [
    /after `<`|before name|in name|tag/,
    () => ({
      found: 'After this `<` no tag follows that can be read.',
      expected:
        'a tag with its values in quotes and closed by `>` or `/>`, such as `<Ref to="POL-01" />`',
      fix: 'Write a `<` that is meant as text as `\\<`, and an address as `[text](https://…)`.',
    }),
  ],
  [
    /end of file in expression|closing brace/,
    () => ({
      found: 'This `{` is never closed.',
      expected: 'no braces: content is data, never code',
      fix: 'Write a `{` that is meant as text as `\\{`, or put it in `backticks`.',
    }),
  ],
  [
    /^Could not parse/,
    () => ({
      found: 'What stands between these braces cannot be read.',
      expected: 'no braces: content is data, never code',
      fix: 'Write a `{` that is meant as text as `\\{`, or put it in `backticks`.',
    }),
  ],
];

function explain(what: string): Omit<Problem, 'at'> {
  for (const [pattern, words] of explanations) {
    const match = pattern.exec(what);
    if (match) return words(...match.slice(1));
  }
  return {
    found: `The body cannot be read: ${what}.`,
    expected: 'Markdown in which every tag is closed',
    fix: 'Correct what stands here. A `<` or `{` that is meant as text is written `\\<` or `\\{`, or in `backticks`.',
  };
}
