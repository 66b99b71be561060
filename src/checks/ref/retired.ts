import { fieldName } from '../../issues/field-name.ts';
import { viewOfEntry } from '../../collections/index.ts';
import type { Entry, Handbook, Reference } from '../../handbook/types.ts';
import { firstOf, listed } from '../../issues/words.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';

export const rule = defineRule({
  id: 'ref/retired',
  severity: 'warning',
  summary: 'Active entries refer to one that is retired or superseded.',
  why: 'An entry that is no longer in use supports nothing, and an auditor who follows the reference reads rules that no longer apply.',
  check(handbook, report) {
    const groups = Map.groupBy(handbook.references, ({ to }) => to);
    for (const [id, references] of groups) {
      const target = handbook.byId.get(id);
      const over = target && viewOfEntry(target).over(target);
      // What is closed is over, and stays what it was.
      if (!target || !over || over === 'closed') continue;
      const active = references.filter(({ from }) => {
        const entry = handbook.byId.get(from);
        // A record leans on nothing: what it says of a system stays true when that is retired.
        return entry && entry.collection !== 'evidence' && !viewOfEntry(entry).over(entry);
      });
      if (active.length === 0) continue;
      const names = [...new Set(active.map(({ from }) => from))];
      report({
        at: field(target, 'stage' in target.data ? 'stage' : 'status'),
        found: `${target.id} is ${over}, but ${firstOf(names)} still ${names.length === 1 ? 'names' : 'name'} it.`,
        expected: 'entries that name only what is still in use',
        fix: stepsFor(handbook, target, active).join(' '),
      });
    }
  },
});

/** What has to follow when something goes out of use, in the order in which it is done. */
function stepsFor(handbook: Handbook, target: Entry, references: readonly Reference[]): string[] {
  const isSystem = target.collection === 'inventory';
  const steps = new Map<number, Map<string, string[]>>();
  const add = (rank: number, words: string, id: string) => {
    const group = steps.get(rank) ?? new Map<string, string[]>();
    steps.set(rank, group);
    const ids = group.get(words) ?? [];
    group.set(words, ids.includes(id) ? ids : [...ids, id]);
  };
  for (const { from, collection, path } of references) {
    const entry = handbook.byId.get(from);
    if (!entry) continue;
    const name = fieldName(
      path.filter((step, index) => typeof step === 'string' || index < path.length - 1),
    );
    const list =
      typeof path.at(-1) === 'number' ? valueAt(entry.data, path.slice(0, -1)) : undefined;
    const isOnly = Array.isArray(list) && list.length === 1;
    if (collection === 'assessments' && isSystem)
      add(0, 'Retire % as well (`status: retired`).', from);
    else if (collection === 'findings' || collection === 'incidents')
      add(1, 'Close %, or say in its text why it stays open.', from);
    else if (!isSystem)
      add(
        3,
        `Name what took its place in ${name} of %${isOnly || list === undefined ? '' : ', or remove it there'}.`,
        from,
      );
    else if (isOnly && emptyMeansAll(collection, path))
      add(
        4,
        `Name what took its place in ${name} of %, or remove the entry; an empty list would mean the whole organisation.`,
        from,
      );
    else if (isOnly)
      add(4, `Name what took its place in ${name} of %, where nothing else is named.`, from);
    else if (list === undefined)
      add(3, `Name what took its place in ${name} of %, or remove the line.`, from);
    else add(2, `Remove it from ${name} of %.`, from);
  }
  return [...steps]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, group]) =>
      [...group].map(([words, ids]) =>
        words.replace('%', ids.length > 6 ? firstOf(ids) : listed(ids)),
      ),
    );
}

/** Whether an empty list would stand for the whole organisation, as that of the systems of a risk does. */
const emptyMeansAll = (collection: Entry['collection'], [name]: Reference['path']): boolean =>
  collection === 'risks' && name === 'systems';

const valueAt = (data: unknown, path: Reference['path']): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
