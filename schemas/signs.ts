/**
 * Characters that reverse the text beside them, or on which programs act where an editor sees nothing: tags spell a
 * text of their own, if they are not those of a flag.
 */
const refused =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/u;

/** Characters that leave something on a page. */
const visible = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

const names: Readonly<Record<number, string>> = {
  0x00: 'null character',
  0x07: 'bell',
  0x08: 'backspace',
  0x09: 'tab',
  0x0a: 'line end',
  0x0b: 'vertical tab',
  0x0c: 'form feed',
  0x0d: 'carriage return',
  0x1b: 'escape character',
  0x7f: 'delete character',
  0xad: 'soft hyphen',
  0x85: 'next line',
  0x61c: 'Arabic letter mark',
  0xa0: 'non-breaking space',
  0x202f: 'narrow non-breaking space',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0x2800: 'Braille blank',
  0x3164: 'Hangul filler',
  0xfeff: 'zero-width no-break space',
};

/**
 * What a text must not hold, in the words of a message: `contains the right-to-left override
 * (U+202E), which is invisible`. Undefined where the text is fine.
 */
export function hiddenSign(text: string): string | undefined {
  const hidden = hiddenIn(text);
  return hidden && hiddenWords(hidden);
}

/** A sign that nobody sees, and whether a text has no other. */
export interface Hidden {
  sign: string;
  isAll: boolean;
}

/** The sign that a text must not hold; undefined where the text is fine. */
function hiddenIn(text: string): Hidden | undefined {
  const [found] = refused.exec(text) ?? [];
  if (found !== undefined) return { sign: found, isAll: false };
  if (visible.test(text)) return undefined;
  const [sign = ''] = text.trim() || text;
  return { sign, isAll: true };
}

/** The same of a name, which has one line. */
export function hiddenInName(name: string): Hidden | undefined {
  const [sign] = /[\t\n\r]/.exec(name) ?? [];
  return sign === undefined ? hiddenIn(name) : { sign, isAll: false };
}

/** What is said of such a sign: "contains the right-to-left override (U+202E), which is invisible". */
export const hiddenWords = ({ sign, isAll }: Hidden): string =>
  isAll
    ? `shows nothing: it contains only the ${signName(sign)}`
    : `contains the ${signName(sign)}, which is invisible`;

/** A sign that nobody sees, by its name: "zero-width space (U+200B)". */
export function signName(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const half = code >= 0xd800 && code <= 0xdfff;
  return `${names[code] ?? (half ? 'half of a character' : 'invisible character')} (${number})`;
}
