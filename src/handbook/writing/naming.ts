/**
 * Writes a file, and has an error of the system say which one it was: a full disk does not, and nobody knows the
 * temporary name under which it was written.
 *
 * @param path - absolute path that the file gets in the end
 * @throws what `write` throws
 */
export function naming<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && 'code' in error) Object.assign(error, { path, dest: undefined });
    throw error;
  }
}
