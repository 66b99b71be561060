/** Spaces that look like spaces and are none to YAML: non-breaking, narrow, wide ones. */
const otherSpace = '[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const structural = new RegExp(
  `^[ \\t]*${otherSpace}[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]*|(?<=^[ \\t]*(?:- +)?[A-Za-z][\\w-]*:[ \\t]*)${otherSpace}+|${otherSpace}+(?=[ \\t]*\\r?$)`,
  'gm',
);
const anyOtherSpace = new RegExp(otherSpace);

/**
 * YAML in which what looks like a space is one, where spaces divide: before and after the name of a
 * field, and at the end of a line. No position changes.
 */
export const withPlainSpaces = (yaml: string): string =>
  anyOtherSpace.test(yaml)
    ? yaml.replace(structural, (blanks) => blanks.replace(/[^ \t]/g, ' '))
    : yaml;
