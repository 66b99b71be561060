import { messagesFor } from '../i18n/messages.ts';

/** Ids of the terms of the glossary, the same in every language. */
export const glossaryIds: readonly string[] = Object.keys(messagesFor('en').glossary.terms);
