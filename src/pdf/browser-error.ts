/** There is no browser, or it does not start; the message says what to do. */
export class BrowserError extends Error {
  override name = 'BrowserError';
}
