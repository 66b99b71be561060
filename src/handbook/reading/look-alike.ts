/** Letters of other alphabets that look like Latin ones, and the Latin ones that they look like. */
const pairs: readonly [others: string, latin: string][] = [
  ['АВСЕНІЈКМОРЅТХУаеорсухіјѕ', 'ABCEHIJKMOPSTXYaeopcyxijs'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
];

const latinOf = new Map(
  pairs.flatMap(([others, latin]) =>
    [...others].map((sign, index) => [sign, latin[index] ?? sign] as const),
  ),
);

/** A text with the Latin letters, digits and hyphens that its signs look like; as long as it was. */
export const asItLooks = (text: string): string =>
  text.replace(/[\u0370-\u052f\uff0d\uff10-\uff5a]/g, (sign) =>
    sign >= '\uff00'
      ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
      : (latinOf.get(sign) ?? sign),
  );
