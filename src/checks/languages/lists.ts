import { handful } from '../../issues/words.ts';

interface OtherWords {
  /** How many more there are, at the end of a list: "12 more". */
  more: (count: number) => string;
  /** The semicolon between lists, with what is before it. */
  semicolon?: string;
}

/** Lists in the sentences of a language, as `src/issues/words.ts` has them in English. */
export function listsIn(language: string, { more, semicolon = ';' }: OtherWords) {
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
  const listed = (items: readonly string[]): string => conjunction.format(items);
  const firstOf = (items: readonly string[]): string =>
    items.length <= handful + 1
      ? listed(items)
      : listed([...items.slice(0, handful), more(items.length - handful)]);
  return {
    listed,
    firstOf,
    either: (items: readonly string[]): string => disjunction.format(items),
    byArea: (ids: readonly string[]): string =>
      [...Map.groupBy(ids, (id) => id.split('.').slice(0, 2).join('.')).values()]
        .map(listed)
        .join(`${semicolon} `),
  };
}
