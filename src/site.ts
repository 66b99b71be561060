import { currentHandbook } from './handbook/current.ts';
import { formatNumber, messagesFor, textLanguageOf } from './i18n/messages.ts';
import * as terms from './i18n/terms.ts';
import { withBase } from './render/links.ts';

/** Address of a path of the site, with the base path before it. */
export const href = (path: string) => withBase(currentHandbook().base, path);

/** The handbook of this site. */
export const handbook = () => currentHandbook().handbook;

/** The language of this site. */
export const language = () => handbook().config.language;

/** The language in which texts of this site are written: German for Swiss German, which is made of it. */
export const textLanguage = () => textLanguageOf(language());

/** What the interface says, in the language of this site. */
export const messages = () => messagesFor(language());

/** A value of an enumeration, in the language of this site. */
export const word = (value: string) => terms.word(language(), value);

/** A value of an enumeration where it begins a line: a label, a head. */
export const label = (value: string) => terms.capitalized(language(), value);

/** A number, in the manner of the language of this site. */
export const number = (value: number) => formatNumber(language(), value);
