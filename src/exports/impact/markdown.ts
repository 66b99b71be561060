import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { impactSections, impactSummary, type ImpactReport } from './sections.ts';

/** What a change topples, in GitHub Flavored Markdown, for a comment on a pull request. */
export function impactMarkdown({ before, after, asOf, impact }: ImpactReport): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [text('What this change topples')] },
      paragraph(text(`${after}, compared with ${before}, judged as of ${asOf}.`)),
      paragraph({ type: 'strong', children: [text(impactSummary(impact))] }),
      ...impactSections(impact).flatMap(({ title, lines }): Root['children'] => [
        { type: 'heading', depth: 3, children: [text(`${title} (${lines.length})`)] },
        {
          type: 'list',
          spread: false,
          children: lines.map((line) => ({
            type: 'listItem',
            spread: false,
            children: [
              paragraph(
                { type: 'strong', children: [text(line.subject)] },
                text(`: ${line.text.replace(/\s+/g, ' ')}`),
              ),
            ],
          })),
        },
      ]),
    ],
  };
  return writer.stringify(tree);
}

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' });

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (...children: PhrasingContent[]) => ({ type: 'paragraph' as const, children });
