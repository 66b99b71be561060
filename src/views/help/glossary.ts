import { messagesFor, type Language } from '../../i18n/messages.ts';

/** The terms of the glossary in a language, by the alphabet of that language. */
export const glossaryOf = (language: Language) =>
  Object.entries(messagesFor(language).glossary.terms)
    .map(([id, { term, meaning }]) => ({ id, term, meaning }))
    .toSorted((a, b) => a.term.localeCompare(b.term, language));
