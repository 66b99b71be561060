/**
 * Names a sign that nobody sees, or that looks like another, in the sentences of a language: "das Zeichen U+00A0
 * (geschütztes Leerzeichen)".
 *
 * @param article - the word for a sign, with its article
 * @param names - what signs are called, by their codes in hexadecimal digits
 */
export const signIn =
  (article: string, names: Readonly<Record<string, string>>) =>
  (text: string): string => {
    const code = ([...text][0]?.codePointAt(0) ?? 0).toString(16);
    const name = names[code.padStart(2, '0')];
    return `${article} U+${code.toUpperCase().padStart(4, '0')}${name === undefined ? '' : ` (${name})`}`;
  };
