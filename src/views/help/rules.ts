import type { Current } from '../../handbook/current.ts';
import { ruleUrl } from '../../issues/rule-url.ts';

/** The rules by their groups, in their order, each with the path of its page. */
export const ruleGroups = (rules: Current['rules']) =>
  [...Map.groupBy(rules, ({ id }) => id.split('/')[0] ?? id)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => ({
      group,
      rules: members
        .map(({ id, summary }) => ({ id, summary, path: ruleUrl(id) }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }));
