/** What browsers and the system say when a limit of the user or the computer keeps a browser from running. */
const faults: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    /\bEMFILE\b|too many open files/i,
    'A browser needs more open files than this user may have. Raise the limit, for example with `ulimit -n 4096`.',
  ],
  [
    /\bSIGXFSZ\b|\bEFBIG\b|file size limit exceeded|file too large/i,
    'A browser needs larger files than this user may write. Raise the limit with `ulimit -f unlimited`.',
  ],
  [
    /\bENOSPC\b|no space left on device/i,
    'The disk on which temporary files lie is full. Free some space and try again.',
  ],
];

/**
 * Why a browser does not start, where not the browser is at fault.
 *
 * @param said - all that the library for browsers says, with what the browser wrote
 * @returns what it is and what to do; undefined where it is not known
 */
export const browserFault = (said: string): string | undefined =>
  faults.find(([pattern]) => pattern.test(said))?.[1];
