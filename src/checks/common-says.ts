import type { Notes } from '../issues/say.ts';
import { sayer } from '../issues/say.ts';

/** What is said of any rule. */
const commonSays = {
  more: (count: number) => ({
    found: `The rule finds ${count} more place${count === 1 ? '' : 's'} in this file, the last of them here.`,
    fix: 'Correct the ones above first: many often have one cause.',
  }),
};

const say = sayer(commonSays);

/** Says what is said of any rule, and that it is so. */
export const sayCommon = (...said: Parameters<typeof say>): ReturnType<typeof say> => {
  const words = say(...said);
  return { ...words, ...(words.said && { said: { ...words.said, isCommon: true } }) };
};

/** What a language says of any rule, and how it says what is added to what was found. */
export interface CommonTexts {
  says: typeof commonSays;
  notes: Notes;
}
