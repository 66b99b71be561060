import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { ReadProblem } from './types.ts';

/** GFM without smart punctuation: quoted text stays as it was written. */
export const markdownFeatures = { gfm: true, frontmatter: false, smartPunctuation: false } as const;

const located = /^(\d+):(\d+): (.*?)(?: \(\d+:\d+\))?(?: \([a-z-]+:[a-z-]+\))?$/s;

/**
 * Parses the body of an entry.
 *
 * @param body - with as many empty lines before it as the front matter has lines
 */
export function parseBody(body: string, file: string): { tree: Root | undefined; problems: ReadProblem[] } {
  try {
    return { tree: mdxToMdast(body, { features: markdownFeatures }) as Root, problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', what = message] = located.exec(message) ?? [];
    return {
      tree: undefined,
      problems: [
        {
          rule: 'mdx/syntax',
          at: { file, point: { line: Number(line), column: Number(column) } },
          found: `The body cannot be read: ${what.replace(/\s*\(\d+:\d+\)/g, '')}.`,
          expected: 'Markdown in which every tag is closed',
          fix: 'Close the tag. A `<` or `{` that is meant as text is written `\\<` or `\\{`, or in `backticks`.',
        },
      ],
    };
  }
}
