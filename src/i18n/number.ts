const formats = new Map<string, Intl.NumberFormat>();

/** Number in the manner of a language: 1,530 in English, 1.530 in German. */
export function formatNumber(language: string, value: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}

/** Forms that a word takes beside numbers, for languages that have more than two. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { other: string };

/** The country whose manner of numbers is wanted while a text is made; undefined for that of the language. */
let manner: string | undefined;

/** Makes a text whose numbers are written as in a country: 1'530 in Swiss German. */
export function withNumbersAsIn<Text>(locale: string, make: () => Text): Text {
  const before = manner;
  manner = locale;
  try {
    return make();
  } finally {
    manner = before;
  }
}

/** How a language writes numbers, and words beside them. */
export function numbersIn(language: string) {
  const rules = new Intl.PluralRules(language);
  const number = (value: number) =>
    formatNumber(manner?.startsWith(language) ? manner : language, value);

  /**
   * The form of a word that agrees with a number, which is written elsewhere. French says the
   * singular for zero, too.
   */
  function form(count: number, one: string, other: string): string;
  function form(count: number, forms: Forms): string;
  function form(count: number, one: string | Forms, other = ''): string {
    const forms: Forms = typeof one === 'object' ? one : { one, other };
    return forms[rules.select(count)] ?? forms.other;
  }

  /** A number with its word: "1 entry", "1,530 entries". */
  function counted(count: number, one: string, other: string): string;
  function counted(count: number, forms: Forms): string;
  function counted(count: number, one: string | Forms, other = ''): string {
    const word = typeof one === 'object' ? form(count, one) : form(count, one, other);
    return `${number(count)} ${word}`;
  }

  return { number, form, counted };
}
