import type { Issue } from '../issues/issue.ts';
import { ruleTextsIn } from '../checks/languages/index.ts';
import type { Rule } from '../checks/rule.ts';
import { rules } from '../checks/rules.ts';
import type { Current } from '../handbook/current.ts';

/** What the pages are given of a handbook and of what the checks found, in the language of the handbook. */
export async function siteOf(
  given: Omit<Current, 'rules' | 'issues'> & { issues: readonly Issue[] },
): Promise<Current> {
  const texts = await ruleTextsIn(given.handbook.config.language);
  return {
    ...given,
    rules: rules.map((rule) => {
      const { id, severity, alwaysOn }: Rule = rule;
      const { summary, why } = texts?.[rule.id] ?? rule;
      return { id, severity, summary, why, alwaysOn };
    }),
  };
}
