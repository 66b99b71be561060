/**
 * What a text has that is the same in every language, sorted, each once: what is between backticks, ids of entries
 * and rules, names of files, numbers of clauses, days.
 */
export const valuesOf = (text: string): string[] => [
  ...new Set(
    (
      text.match(
        /`[^`]+`|\b[\w./-]+\.(?:mdx|yaml|csv|json)\b|\b[a-z]+\/[a-z]+-?[a-z]+\b|\b[A-Z]{2,}-[\w-]*\d[\w-]*\b|\b(?:A\.)?\d+(?:[.-]\d+)*\b|\b(?:TODO|TBD)\b/g,
      ) ?? []
    )
      .map((value) => value.replace(/`/g, ''))
      .toSorted(),
  ),
];

const english =
  /\b(?:the|and|with|that|this|which|from|not|has|have|been|must|should|whether|by|is|of)\b/gi;

/** How many small words of English a text has: another language has one of them by chance, hardly two. */
export const englishWordsIn = (text: string): number => (text.match(english) ?? []).length;
