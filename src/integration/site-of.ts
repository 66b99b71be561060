import type { Issue } from '../issues/issue.ts';
import type { Rule } from '../checks/rule.ts';
import { rules } from '../checks/rules.ts';
import type { Current } from '../handbook/current.ts';

/** What the pages are given of a handbook and of what the checks found. */
export const siteOf = (
  given: Omit<Current, 'rules' | 'issues'> & { issues: readonly Issue[] },
): Current => ({
  ...given,
  rules: rules.map(({ id, severity, summary, why, alwaysOn }: Rule) => ({
    ...{ id, severity, summary, why, alwaysOn },
  })),
});
