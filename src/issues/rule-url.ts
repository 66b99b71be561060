/** Id of a rule's row on the page about the handbook. */
export const ruleAnchor = (rule: string) => `rule-${rule.replace('/', '-')}`;

/** Where a rule is explained, as a path of the site: its page of the help. */
export const ruleUrl = (rule: string) => `/help/rules/${rule}/`;
