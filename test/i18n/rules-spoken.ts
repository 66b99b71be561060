import { ruleTextsIn } from '../../src/checks/languages/index.ts';

/**
 * What the rules say of themselves in a language. What they say of places is made of values, and
 * `test/checks/issues-in-languages.test.ts` reads it.
 */
export const rulesSpoken = async (
  language: Parameters<typeof ruleTextsIn>[0],
): Promise<[id: string, summary: string, why: string][]> =>
  Object.entries((await ruleTextsIn(language)) ?? {}).flatMap(([id, texts]) =>
    'summary' in texts ? [[id, texts.summary, texts.why]] : [],
  );
