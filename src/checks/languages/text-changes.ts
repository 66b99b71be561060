import type { Changes, TextChange } from '../../handbook/state/text-changes.ts';

/** What was changed in a text, kind by kind, in the words of a language. */
export const textChanges = (
  { changes }: Changes,
  words: Readonly<Record<TextChange['kind'], (texts: readonly string[]) => string>>,
): string[] =>
  (['field', 'changed', 'added', 'removed'] as const).flatMap((kind) => {
    const texts = changes.flatMap((change) => (change.kind === kind ? [change.text] : []));
    return texts.length === 0 ? [] : [words[kind](texts)];
  });
