import type { Edit } from '../../compare/comparison.ts';

/** Characters of what stayed the same that are shown before and after a change. */
const context = 60;

/** Characters of what went or came that are shown at once. */
const longest = 600;

/** Characters of a text with its changes that a page shows. */
const longestOnPage = 3_000;

const gap = ' … ';

/** A text with its changes and a few words around each; what is far from any is left out. */
export function clippedEdits(edits: readonly Edit[]): Edit[] {
  return edits.map((edit, index) => {
    if (edit.change) return { ...edit, text: cut(edit.text, longest) };
    const isFirst = index === 0;
    const isLast = index === edits.length - 1;
    if (edit.text.length <= context * (isFirst || isLast ? 1 : 2)) return edit;
    // The blank beside a change is what parts it from the next word.
    if (isFirst) return { text: `${gap.trimStart()}${tail(edit.text)}` };
    return { text: `${head(edit.text)}${isLast ? gap.trimEnd() : gap + tail(edit.text)}` };
  });
}

/** The beginning of a text with its changes, as much as a page shows. */
export function shortEdits(edits: readonly Edit[]): Edit[] {
  const shown: Edit[] = [];
  let room = longestOnPage;
  for (const edit of edits) {
    if (room <= 0) return [...shown, { text: gap.trimEnd() }];
    shown.push({ ...edit, text: cut(edit.text, room) });
    room -= edit.text.length;
  }
  return shown;
}

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length)}…`;

/** The first words of a text. */
const head = (text: string) => {
  const end = text.lastIndexOf(' ', context);
  return text.slice(0, end > 0 ? end : context);
};

/** The last words of a text. */
const tail = (text: string) => {
  const start = text.indexOf(' ', text.length - context);
  return text.slice(start > 0 ? start + 1 : text.length - context);
};
