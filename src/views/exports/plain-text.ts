/**
 * A text that no spreadsheet takes for a formula. Programs run what begins with one of these signs,
 * even if the file says that it is text; an apostrophe before it keeps them from it.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const asPlainText = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
