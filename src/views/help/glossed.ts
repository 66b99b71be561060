import { isInEdition } from '../../addresses/edition-pages.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor, type Language } from '../../i18n/messages.ts';
import { memo } from '../../memo.ts';

const glossary = '/help/glossary/';

/** A part of a text; one that is a term of the glossary leads to what it means. */
export interface GlossedPart {
  text: string;
  /** A path of the site, without the base path. */
  path?: string;
}

/**
 * A text in which the first use of each term leads to the glossary. It is for sentences at the top of a page:
 * links everywhere would help nobody.
 *
 * @returns the text as one part in an edition without help
 */
export function glossed(handbook: Handbook, text: string): GlossedPart[] {
  if (!isInEdition(handbook, glossary)) return [{ text }];
  const seen = new Set<string>();
  const parts: GlossedPart[] = [];
  let from = 0;
  for (const { id, start, end } of usesIn(handbook.config.language, text)) {
    if (seen.has(id) || start < from) continue;
    seen.add(id);
    parts.push(
      { text: text.slice(from, start) },
      { text: text.slice(start, end), path: `${glossary}#${id}` },
    );
    from = end;
  }
  return [...parts, { text: text.slice(from) }].filter((part) => part.text !== '');
}

/** The uses of all terms, in their order; of two at the same place the longer comes first. */
const usesIn = (language: Language, text: string) =>
  patternsOf(messagesFor(language).glossary.terms)
    .flatMap(({ id, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
        ...{ id, start: index, end: index + length },
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

const patternsOf = memo((terms: Readonly<Record<string, { term: string }>>) =>
  Object.entries(terms).map(([id, { term }]) => ({ id, pattern: patternOf(term) })),
);

/** A term without what is added in brackets, or the abbreviation in them; a plural ends in two letters more. */
function patternOf(term: string): RegExp {
  const [, name = term, short] = /^(.*?)(?: \(([^)]*)\))?$/.exec(term) ?? [];
  const names = [name, short].flatMap((each) =>
    each === undefined ? [] : [each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')],
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?:\\p{L}{1,2})?(?![\\p{L}\\p{N}])`,
    'giu',
  );
}
