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
      // One file per page up to here; beyond, pages share files, which are written and copied faster.
      maxFragments: 250,
    });
    if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: out });
    const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`The search index cannot be made: ${problems.join('; ')}`);
  } finally {
    await close();
  }
}
