import { viewOfEntry } from '../../collections/index.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import { baseOf, changedSinceReview } from '../../handbook/state/reviewed-texts.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { firstOf, listed } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'soa/suspect',
  severity: 'warning',
  summary:
    'A document, system, risk or impact assessment that a control relies on changed after the control was last reviewed. Where `aims review` wrote `reviewedText`, the texts are compared, else the dates. Only systems that the control names count: with `systems: all`, every change to any system would make every control suspect.',
  why: 'A row of the Statement is a judgement at one point in time. When its basis changes, somebody must check whether it is still right.',
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      const { lastReviewed } = control.data;
      // A row that was never reviewed is judged for the first time when it is decided.
      if (lastReviewed === undefined) continue;
      const texts = textsChanged(handbook, control);
      if (texts) {
        if (texts.length > 0)
          report({
            restsOn: filesChanged(handbook, control),
            at: field(control, 'lastReviewed'),
            found: `${control.id} was last reviewed on ${lastReviewed}, but ${texts.join('; ')}.`,
            expected: 'the texts that were reviewed, or a review of the texts as they are',
            fix: `Read the row again in the light of the change, correct it if needed, and run \`aims review ${control.id}\`.`,
          });
        continue;
      }
      const changes = changesBehind(handbook, control)
        .filter(({ date }) => date > lastReviewed && date <= handbook.asOf)
        .toSorted(earliestFirst(({ date }) => date));
      if (changes.length === 0) continue;
      report({
        at: field(control, 'lastReviewed'),
        found: `${control.id} was last reviewed on ${lastReviewed}, but what it relies on changed after that: ${listed(changes.map(({ words, date }) => `${words} on ${date}`))}.`,
        expected: `a review on ${changes.at(-1)?.date} or later`,
        fix: 'Read the row again in the light of the change, correct it if needed, and set `lastReviewed` to that day.',
      });
    }
  },
});

/** What differs from the texts that were reviewed, in parts of a sentence; undefined where no digest says so. */
function textsChanged(handbook: Handbook, control: Entry<'controls'>): string[] | undefined {
  const since = changedSinceReview(handbook, control);
  if (!since) return undefined;
  const own = since.changed.includes(control.id);
  // What went out of use and is still named is told by ref/retired.
  const others = since.changed.filter((id) => id !== control.id && !isOver(handbook, id));
  return [
    ...(own ? ['the row itself was changed after that'] : []),
    ...(others.length > 0 ? [`the text of ${firstOf(others)} was changed after that`] : []),
    ...(since.added.length > 0 ? [`it relies on ${firstOf(since.added)} since then`] : []),
    ...(since.removed.length > 0 ? [`it no longer relies on ${firstOf(since.removed)}`] : []),
  ];
}

function isOver({ byId }: Handbook, id: string): boolean {
  const entry = byId.get(id);
  return entry !== undefined && viewOfEntry(entry).over(entry) !== undefined;
}

/** The files of what is not as it was, also of two that have one id. */
function filesChanged(handbook: Handbook, control: Entry<'controls'>): string[] {
  const ids = new Set(Object.values(changedSinceReview(handbook, control) ?? {}).flat());
  return handbook.documents.filter(({ id }) => ids.has(id)).map(({ file }) => file);
}

interface Change {
  /** What happened, without the day: "POL-01 was approved". */
  words: string;
  date: string;
}

const changesBehind = (handbook: Handbook, control: Entry<'controls'>): Change[] =>
  baseOf(handbook, control).flatMap((id) => {
    const entry = handbook.byId.get(id);
    const change = entry && viewOfEntry(entry).changed(entry);
    return change ? { words: `${id} ${change.what}`, date: change.date } : [];
  });
