/** What an approval does not say: who gave it, on which day, or neither. */
export type Unsaid = 'by' | 'when' | 'both';

/** The same, after "nothing says". */
export const unsaidWords: Readonly<Record<Unsaid, string>> = {
  by: 'by whom',
  when: 'when',
  both: 'by whom or when',
};
