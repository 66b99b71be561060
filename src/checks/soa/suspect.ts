import type { Change as EntryChange } from '../../collections/collection.ts';
import { viewOfEntry } from '../../collections/index.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import { baseOf, changedSinceReview } from '../../handbook/state/reviewed-texts.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { firstOf, listed } from '../../issues/words.ts';

/** What happened to an entry, without its id and the day: "was approved". */
type What = EntryChange['what'];

/** What is not as it was reviewed: the row, texts that it relies on, and on which it relies. */
interface Since {
  own: boolean;
  others: readonly string[];
  added: readonly string[];
  removed: readonly string[];
}

const inWords = ({ own, others, added, removed }: Since): string[] => [
  ...(own ? ['the row itself was changed after that'] : []),
  ...(others.length > 0 ? [`the text of ${firstOf(others)} was changed after that`] : []),
  ...(added.length > 0 ? [`it relies on ${firstOf(added)} since then`] : []),
  ...(removed.length > 0 ? [`it no longer relies on ${firstOf(removed)}`] : []),
];

const says = {
  texts: (id: string, reviewed: string, since: Since) => ({
    found: `${id} was last reviewed on ${reviewed}, but ${inWords(since).join('; ')}.`,
    expected: 'the texts that were reviewed, or a review of the texts as they are',
    fix: `Read the row again in the light of the change, correct it if needed, and run \`aims review ${id}\`.`,
  }),
  dates: (
    id: string,
    reviewed: string,
    changes: readonly { id: string; what: What; date: string }[],
    latest: string,
  ) => ({
    found: `${id} was last reviewed on ${reviewed}, but what it relies on changed after that: ${listed(changes.map((change) => `${change.id} ${change.what} on ${change.date}`))}.`,
    expected: `a review on ${latest} or later`,
    fix: 'Read the row again in the light of the change, correct it if needed, and set `lastReviewed` to that day.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/suspect',
  severity: 'warning',
  summary:
    'A document, system, risk or impact assessment that a control relies on changed after the control was last reviewed. Where `aims review` wrote `reviewedText`, the texts are compared, else the dates. Only systems that the control names count: with `systems: all`, every change to any system would make every control suspect.',
  why: 'A row of the Statement is a judgement at one point in time. When its basis changes, somebody must check whether it is still right.',
  says,
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      const { lastReviewed } = control.data;
      // A row that was never reviewed is judged for the first time when it is decided.
      if (lastReviewed === undefined) continue;
      const texts = textsChanged(handbook, control);
      if (texts) {
        if (Object.values(texts).some((part) => part === true || (part && part.length > 0)))
          report({
            restsOn: filesChanged(handbook, control),
            at: field(control, 'lastReviewed'),
            ...say('texts', control.id, lastReviewed, texts),
          });
        continue;
      }
      const changes = changesBehind(handbook, control)
        .filter(({ date }) => date > lastReviewed && date <= handbook.asOf)
        .toSorted(earliestFirst(({ date }) => date));
      if (changes.length === 0) continue;
      report({
        at: field(control, 'lastReviewed'),
        ...say('dates', control.id, lastReviewed, changes, changes.at(-1)?.date ?? ''),
      });
    }
  },
});

/** What differs from the texts that were reviewed; undefined where no digest says so. */
function textsChanged(handbook: Handbook, control: Entry<'controls'>): Since | undefined {
  const since = changedSinceReview(handbook, control);
  if (!since) return undefined;
  const own = since.changed.includes(control.id);
  // What went out of use and is still named is told by ref/retired.
  const others = since.changed.filter((id) => id !== control.id && !isOver(handbook, id));
  return { own, others, added: since.added, removed: since.removed };
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
  id: string;
  what: What;
  date: string;
}

const changesBehind = (handbook: Handbook, control: Entry<'controls'>): Change[] =>
  baseOf(handbook, control).flatMap((id) => {
    const entry = handbook.byId.get(id);
    const change = entry && viewOfEntry(entry).changed(entry);
    return change ? { id, ...change } : [];
  });
