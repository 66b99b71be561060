/** Signs that look like a blank, a hyphen or nothing, as an editor is told of them. */
const names: Readonly<Partial<Record<string, string>>> = {
  '\u00a0': 'a non-breaking space',
  '\u00ad': 'a soft hyphen',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u200a': 'a hair space',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u202f': 'a narrow non-breaking space',
  '\u2010': 'a typographic hyphen',
  '\u2011': 'a non-breaking hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2060': 'a word joiner',
  '\u2212': 'a minus sign',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a zero-width no-break space',
};

/** The name of the first sign of a text: "a non-breaking space". */
export function signName(text: string): string {
  const [sign = ''] = text;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return names[sign] ?? `the sign U+${code}`;
}
