import type { Issue } from '../issues/issue.ts';
import { issueIn, ruleTextsIn } from '../checks/languages/index.ts';
import type { Rule } from '../checks/rule.ts';
import { rules } from '../checks/rules.ts';
import type { Current } from '../handbook/current.ts';

/** What the pages are given of a handbook and of what the checks found, in the language of the handbook. */
export async function siteOf(
  given: Omit<Current, 'rules' | 'issues' | 'reported'> & { issues: readonly Issue[] },
): Promise<Current> {
  const { language } = given.handbook.config;
  const texts = await ruleTextsIn(language);
  return {
    ...given,
    issues: texts ? given.issues.map((issue) => issueIn(language, texts, issue)) : given.issues,
    reported: given.issues,
    rules: rules.map((rule) => {
      const { id, severity, alwaysOn }: Rule = rule;
      const { summary, why } = texts?.[rule.id] ?? rule;
      return { id, severity, summary, why, alwaysOn };
    }),
  };
}
