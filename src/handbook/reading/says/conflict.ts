/**
 * What an editor is told of a merge conflict, by the rules of fields, of tables and of texts.
 *
 * @param first - line of the first mark
 * @param last - line of the last mark
 */
export const conflictSays = {
  conflict: (first: number, last: number) => ({
    found:
      first === last
        ? 'A mark of a merge conflict was left here.'
        : `A merge conflict was not resolved here (lines ${first} to ${last}).`,
    expected: 'one of the two versions, without the marks of git',
    fix: 'Keep the version that is right, and remove the other one and the lines that start with `<<<<<<<`, `=======` or `>>>>>>>`.',
  }),
};
