import { mapParts, mapTexts, swissText } from '../standards/languages/swiss-german.ts';
import { withNumbersAsIn } from './number.ts';

export { swissText };

const made = new WeakMap<object, object>();

/** German texts as they are written in Switzerland, those that functions make, too. Made once. */
export function inSwissGerman<Texts extends object>(texts: Texts): Texts {
  const known = made.get(texts) ?? (swiss(texts) as Texts);
  made.set(texts, known);
  return known as Texts;
}

function swiss(value: unknown): unknown {
  if (typeof value === 'string') return swissText(value);
  if (typeof value !== 'function') return mapParts(value, swiss);
  return (...given: readonly unknown[]) =>
    withNumbersAsIn('de-CH', () =>
      mapTexts(value(...given.map((each) => mapTexts(each, hide))), (text) =>
        show(swissText(text)),
      ),
    );
}

/**
 * What a handbook says keeps its spelling: Weiß is a name. While a text is made of it, characters of no
 * language stand for those that would change.
 */
const stands: Readonly<Record<string, string>> = { ß: '\uE0DF', '„': '\uE01E', '“': '\uE01C' };
const meant = Object.fromEntries(Object.entries(stands).map(([sign, stand]) => [stand, sign]));

const hide = (text: string) => text.replace(/[ß„“]/g, (sign) => stands[sign] ?? sign);

const show = (text: string) =>
  text.replace(/[\uE0DF\uE01E\uE01C]/g, (stand) => meant[stand] ?? stand);
