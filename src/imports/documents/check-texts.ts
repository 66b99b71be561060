import type { Issue } from '../../issues/issue.ts';
import { checkDrafts } from '../draft.ts';
import type { Attachments } from './attachments.ts';
import type { Draft } from './read-draft.ts';

/** The text of an entry that would be written. */
export interface DraftText {
  draft: Draft;
  text: string;
  /** The text below the fields, as the document alone says it. */
  body: string;
}

/** An approval is of the text that was approved: to approve the new one is what people do. */
const lapses = 'document/changed-after-approval';

/**
 * Adds what the checks say to the faults of the documents, and leads links to headings that no page has to the
 * start of the page.
 *
 * @param texts - by the paths of their files in the content folder
 * @returns warnings by ids
 */
export function checkTexts(
  texts: ReadonlyMap<string, DraftText>,
  options: { root: string; asOf?: string | undefined },
  attachments: Attachments,
): ReadonlyMap<string, number> {
  if (texts.size === 0) return new Map();
  const checked = () =>
    checkDrafts(options, new Map([...texts].map(([path, { text }]) => [path, text])));
  let result = checked();
  const lost = result.errors.filter(({ rule, at }) => rule === 'link/anchor' && texts.has(at.file));
  for (const issue of lost) {
    const each = texts.get(issue.at.file);
    if (!each) continue;
    each.text = withoutAnchor(each.text, issue);
    each.body = withoutAnchor(each.body, issue);
  }
  if (lost.length > 0) result = checked();
  const isBrought = ({ rule, found }: Issue) =>
    rule === 'link/broken' && [...attachments.files.keys()].some((file) => found.includes(file));
  for (const issue of result.errors.filter((each) => !isBrought(each))) {
    const { file, line } = issue.at;
    const words = `${issue.found}${issue.expected ? ` Expected: ${issue.expected}.` : ''} ${issue.fix} (${issue.rule})`;
    const draft = texts.get(file)?.draft;
    if (draft && issue.rule === lapses)
      draft.notes.push(
        `Its approval is of the former text. Read the new one, and approve it: \`aims approve ${draft.id}\`.`,
      );
    else if (draft) draft.faults.push(`Line ${line} of the entry: ${words}`);
    // What is wrong elsewhere because of these documents is wrong of all.
    else for (const each of texts.values()) each.draft.faults.push(`${file}:${line}  ${words}`);
  }
  const counts = Map.groupBy(result.warnings, ({ at }) => at.file);
  return new Map([...texts].map(([path, { draft }]) => [draft.id, counts.get(path)?.length ?? 0]));
}

/** A text in which links to a heading that no page has lead to the start of the page. */
function withoutAnchor(text: string, { found }: Issue): string {
  const [, fragment] = /has no `#([^`]+)`/.exec(found) ?? [];
  return fragment === undefined
    ? text
    : text.replaceAll(`.mdx#${fragment})`, '.mdx)').replaceAll(`](#${fragment})`, '](#top)');
}
