import { documentsOf } from '../../handbook/derived/control-documents.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule = defineRule({
  id: 'soa/suspect',
  severity: 'warning',
  summary:
    'A document, system, risk or impact assessment that a control stands on changed after the control was last reviewed. Of systems, only those that the control names count: with `systems: all`, every change of any system would make every control suspect.',
  why: 'A row of the Statement is true for the state on which it was judged. When that state changes, somebody has to look whether the row still holds.',
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      const { lastReviewed } = control.data;
      const changes = changesBehind(handbook, control)
        .filter(({ date }) => date > lastReviewed && date <= handbook.asOf)
        .toSorted(earliestFirst(({ date }) => date));
      if (changes.length === 0) continue;
      report({
        at: field(control, 'lastReviewed'),
        found: `${control.id} was last reviewed on ${lastReviewed}, and what it stands on changed after that: ${listed(changes.map(({ words, date }) => `${words} on ${date}`))}.`,
        expected: `a review on ${changes.at(-1)?.date} or later`,
        fix: 'Read the row again in the light of the change, correct it where needed, and set `lastReviewed` to that day.',
      });
    }
  },
});

interface Change {
  /** What happened, without the day: "POL-01 was approved". */
  words: string;
  date: string;
}

function changesBehind(handbook: Handbook, control: Entry<'controls'>): Change[] {
  const { evidence, systems } = control.data;
  const users = (handbook.backlinks.get(control.id) ?? []).filter(
    ({ collection, field }) =>
      (collection === 'risks' && field === 'controls') ||
      (collection === 'assessments' && field === 'impacts'),
  );
  const ids = [
    ...documentsOf(handbook, control).map(({ id }) => id),
    ...(systems === 'all' ? [] : systems),
    ...evidence,
    ...users.map(({ from }) => from),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const entry = handbook.byId.get(id);
    return entry ? changeOf(entry) : [];
  });
}

/** The last change of an entry that matters to the controls that stand on it; a draft changes nothing yet. */
function changeOf(entry: Entry): Change[] {
  const change = (what: string, date: string | undefined) =>
    date ? [{ words: `${entry.id} ${what}`, date }] : [];
  switch (entry.collection) {
    case 'policies':
      return entry.data.status === 'approved' ? change('was approved', entry.data.approved) : [];
    case 'inventory':
      return change('changed', entry.data.lastChanged);
    case 'risks':
      return change('was accepted', entry.data.accepted);
    case 'assessments':
      return entry.data.status === 'retired' ? [] : change('was performed', entry.data.performed);
    default:
      return [];
  }
}
