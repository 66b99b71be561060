import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** A search index that takes pages as they are rendered. */
export interface SearchIndex {
  /**
   * Takes a page, without making the caller wait: indexing runs beside rendering.
   *
   * @param path - path of the page on the site, without the base path: `/soa/`
   */
  add(path: string, html: string): void;
  /**
   * Writes the index to `pagefind/` inside a built site.
   *
   * @throws Error where a page could not be indexed
   */
  write(out: string): Promise<void>;
}

/**
 * Starts the search index of a site. Pages have to come in the same order in every build: the order
 * shows in the bytes of the index.
 *
 * @param language - ISO 639-1 code by whose rules words are stemmed
 * @throws Error where there is none to be had
 */
export async function startIndex(language: string): Promise<SearchIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: '.-_/',
  });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const added: Promise<string[]>[] = [];
  return {
    add(path, html) {
      const page = index.addHTMLFile({ url: path, content: spaced(mainOf(html)) });
      added.push(
        page.then(
          ({ errors }) => errors,
          (error: unknown) => [`${path}: ${String(error)}`],
        ),
      );
    },
    async write(out) {
      try {
        const problems = (await Promise.all(added)).flat();
        const outputPath = join(out, 'pagefind');
        problems.push(...(await index.writeFiles({ outputPath })).errors);
        if (problems.length > 0)
          throw new Error(`The search index cannot be made: ${problems.join('; ')}`);
      } finally {
        await close();
      }
    },
  };
}

/** The part of a page that is searched. What stands around it is the same on every page. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return start < end ? `<html><body>${html.slice(start, end)}</main></body></html>` : html;
}

/** Pages stand without white space between elements; words of neighbours must not run together. */
const spaced = (html: string) => html.replaceAll('><', '> <');
