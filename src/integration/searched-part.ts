/** A tag with its attributes, whose values may hold any character but their quote. */
const tags = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

const unsearched = / data-pagefind-ignore\b| class="none"/;

/**
 * The part of a page that is searched: `<main>` without pictures, without what is marked
 * `data-pagefind-ignore`, and without remarks that there is nothing (class `none`), which would make a
 * page the answer to what it does not have. Pagefind would have to read all this to pass over it.
 *
 * @param html - a page in which every element is closed by its own tag, as all of ours are
 * @returns HTML, with white space between elements: the words of neighbours must not run together
 */
export function searchedPart(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start < 0 || end < start) return html;
  let kept = '';
  let from = start;
  /** The element that is being left out, and how many of its name are open. */
  let ignored = '';
  let open = 0;
  tags.lastIndex = start;
  for (let tag = tags.exec(html); tag && tag.index <= end; tag = tags.exec(html)) {
    const [, slash, name = '', attributes = ''] = tag;
    if (ignored) {
      if (name !== ignored) continue;
      open += slash ? -1 : 1;
      if (open > 0) continue;
      ignored = '';
      from = tags.lastIndex;
    } else {
      kept += html.slice(from, tag.index);
      if (tag.index > start && html[tag.index - 1] === '>') kept += ' ';
      from = tag.index;
      if (slash || !(name === 'svg' || unsearched.test(attributes))) continue;
      ignored = name;
      open = 1;
    }
  }
  return `<html><body>${kept}${html.slice(from, end)}</main></body></html>`;
}
