/** A file cannot be imported; the message says what was found, and what to do. */
export class ImportError extends Error {
  override name = 'ImportError';
}
