const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * The number that somebody may have meant who wrote it as text: with a decimal comma, a unit, marks
 * between thousands, or as a Roman numeral.
 *
 * @returns undefined where there is no telling
 */
export function numberMeant(written: string): number | undefined {
  const text = written.trim().toLowerCase();
  const index = roman.indexOf(text);
  if (index >= 0) return index + 1;
  const [, sign = '', digits = ''] =
    /^([-−+]?)\s*(\d[\d.,'’\u00a0\u202f ]*)\s*(?:%|[\p{L}%]+\.?)?$/u.exec(text) ?? [];
  if (digits === '') return undefined;
  const tight = digits.replace(/['’\s]/gu, '').replace(/[.,]$/, '');
  const marks = tight.match(/[.,]/g) ?? [];
  // The last mark divides the decimals, and the others thousands, unless one mark comes more than once.
  const plain =
    marks.length > 1 && new Set(marks).size === 1
      ? tight.replace(/[.,]/g, '')
      : tight.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
  const number = Number(`${sign.replace('−', '-')}${plain}`);
  return Number.isNaN(number) ? undefined : number;
}
