/** What the exit code of a command means. */
export const exitCode = {
  /** Nothing found, or warnings only. */
  clean: 0,
  /** The content has errors, or the work could not be done. */
  errors: 1,
  /** The command was called wrongly. */
  usage: 2,
} as const;

/** The command was called wrongly. */
export class UsageError extends Error {
  override name = 'UsageError';
}
