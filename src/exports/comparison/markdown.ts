import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { numbered } from '../../views/links.ts';
import type { Cell } from '../../views/table/cell.ts';
import { plainValue } from '../../views/table/plain.ts';
import type { PartRow } from '../../views/what-changed/part-row.ts';
import { changedPlaces, type ChangedEntry } from '../../views/what-changed/what-changed.ts';
import type { ComparisonReport } from './report.ts';

/** What changed, in GitHub Flavored Markdown: for a pull request, or the minutes of a review. */
export function comparisonMarkdown({
  handbook,
  before,
  after,
  comparison,
}: ComparisonReport): string {
  const { whatChanged: t } = messagesFor(handbook.config.language);
  const count = comparison.entries.length;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [text(t.title)] },
      paragraph(text(`${t.between(before, after, handbook.asOf)}.`)),
      paragraph(text(count === 0 ? t.nothing : `${t.total(count)}.`)),
      ...changedPlaces(handbook, comparison).flatMap(({ title, entries }): RootContent[] => [
        { type: 'heading', depth: 3, children: [text(title)] },
        {
          type: 'list',
          spread: false,
          children: entries.map((entry) => entryItem(handbook, entry)),
        },
      ]),
    ],
  };
  return writer.stringify(tree);
}

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' });

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (...children: PhrasingContent[]) => ({ type: 'paragraph' as const, children });

function entryItem(handbook: Handbook, { link, told, rows }: ChangedEntry) {
  const name = { type: 'strong' as const, children: [text(numbered(link))] };
  const head = told === undefined ? paragraph(name) : paragraph(name, text(` (${told})`));
  return {
    type: 'listItem' as const,
    spread: false,
    children: [
      head,
      ...(rows.length === 0
        ? []
        : [
            {
              type: 'list' as const,
              spread: false,
              children: rows.map((row) => ({
                type: 'listItem' as const,
                spread: false,
                children: [
                  paragraph(text(`${row.about}: ${row.field}: `), ...values(handbook, row)),
                ],
              })),
            },
          ]),
    ],
  };
}

function values(handbook: Handbook, { values: changed }: PartRow): PhrasingContent[] {
  if (!('edits' in changed)) {
    const { none } = messagesFor(handbook.config.language).common;
    const inLine = (cell: Cell) =>
      String(plainValue(handbook, cell)).replaceAll('\n', '; ') || none;
    return [text(`${inLine(changed.before)} → ${inLine(changed.after)}`)];
  }
  return changed.edits.flatMap(({ text: words, change }): PhrasingContent[] => {
    const line = words.replace(/\s+/g, ' ');
    // Marks of emphasis must touch a word.
    const [, lead = '', inner = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
    if (!change || inner === '') return [text(line)];
    return [
      text(lead),
      { type: change === 'added' ? 'strong' : 'delete', children: [text(inner)] },
      text(trail),
    ];
  });
}
