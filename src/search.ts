import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Makes the search index of a built site, in `pagefind/` inside it.
 *
 * @param language - ISO 639-1 code by whose rules words are stemmed
 * @throws Error where a page cannot be indexed
 */
export async function indexSite(out: string, language: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: language,
      includeCharacters: '.-_/',
    });
    if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
    const problems: string[] = [];
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.html')) continue;
      const html = readFileSync(join(out, file), 'utf8');
      const { errors } = await index.addHTMLFile({ sourcePath: file.replaceAll('\\', '/'), content: spaced(html) });
      problems.push(...errors);
    }
    problems.push(...(await index.writeFiles({ outputPath: join(out, 'pagefind') })).errors);
    if (problems.length > 0) throw new Error(`The search index cannot be made: ${problems.join('; ')}`);
  } finally {
    await close();
  }
}

/** Pages stand without white space between elements; words of neighbours must not run together. */
const spaced = (html: string) => html.replaceAll('><', '> <');
