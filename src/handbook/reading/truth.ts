/** What people, and spreadsheets in their languages, write for true and false. */
const words: Readonly<Record<string, boolean>> = {
  ...of(
    true,
    'true yes y on x ja wahr oui vrai sí si sì verdadero vero applicable anwendbar applicabile aplica ✓ ✔ ☑ ✅ 1',
  ),
  ...of(
    false,
    'false no n off nein falsch non faux falso not-applicable nicht-anwendbar non-applicable non-applicabile no-aplica ✗ ✘ ☐ ❌ 0',
  ),
};

function of(value: boolean, all: string): Record<string, boolean> {
  return Object.fromEntries(all.split(' ').map((word) => [word, value]));
}

/** Whether a word says true or false, in the languages of the interface; undefined where it is neither. */
export function truthOf(written: string): boolean | undefined {
  const word = written.trim().toLowerCase().normalize('NFC').replace(/\s+/g, '-');
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
