import { fieldName } from '../../issues/field-name.ts';
import type { Entry, Handbook, Reference } from '../../handbook/types.ts';
import { firstOf, listed } from '../../issues/words.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';
import { retiredInUse } from '../retired-in-use.ts';

export const rule = defineRule({
  id: 'ref/retired',
  severity: 'warning',
  summary: 'Active entries refer to one that is retired or superseded.',
  why: 'An entry that is no longer in use supports nothing, and an auditor who follows the reference reads rules that no longer apply.',
  check(handbook, report) {
    for (const { target, over, references } of retiredInUse(handbook)) {
      const names = [...new Set(references.map(({ from }) => from))];
      report({
        at: field(target, 'stage' in target.data ? 'stage' : 'status'),
        found: `${target.id} is ${over}, but ${firstOf(names)} still ${names.length === 1 ? 'names' : 'name'} it.`,
        expected: 'entries that name only what is still in use',
        fix: [...successorOf(target), ...stepsFor(handbook, target, references)].join(' '),
      });
    }
  },
});

/** What is there before anything can be named in the place of an entry. */
function successorOf(target: Entry): string[] {
  switch (target.collection) {
    case 'policies': {
      const { satisfies, commitments } = target.data;
      const taken = [
        ...(satisfies.length > 0 ? [`\`satisfies\` (${firstOf(satisfies)})`] : []),
        ...(commitments.length > 0 ? ['`commitments`'] : []),
      ];
      return [
        `Have the document that takes its place approved${taken.length > 0 ? `, with what is still right of its ${listed(taken)}` : ''}.`,
      ];
    }
    case 'assessments':
      return ['Have the assessment that takes its place approved, if the system stays in use.'];
    case 'evidence':
      return ['Register the record that takes its place.'];
    default:
      return [];
  }
}

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
      add(1, 'Close %, or say in the text why that stays open.', from);
    else if (!isSystem)
      add(
        3,
        `Name what took its place in ${name} of %${isOnly || list === undefined ? '' : ', or remove it there'}.`,
        from,
      );
    else if (isOnly && emptyMeans(collection, path))
      add(
        4,
        `Name what took its place in ${name} of %, or remove the entry; an empty list would mean ${emptyMeans(collection, path)}.`,
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

/** What an empty list of systems would stand for, where it does not stand for none. */
const emptyMeans = (
  collection: Entry['collection'],
  [name]: Reference['path'],
): string | undefined => {
  if (name !== 'systems') return undefined;
  if (collection === 'risks' || collection === 'objectives') return 'the whole organisation';
  return collection === 'controls' ? 'all systems' : undefined;
};

const valueAt = (data: unknown, path: Reference['path']): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
