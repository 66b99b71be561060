/** The error of a page that could not be made: it says which page, and why. */
export function pageError(path: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`The page ${path} cannot be rendered: ${reason}`, { cause });
}
