import { fieldName } from '../../issues/field-name.ts';
import type { Entry, Handbook, Reference } from '../../handbook/types.ts';
import { firstOf, listed } from '../../issues/words.ts';
import type { Issue, Words } from '../../issues/issue.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';
import { retiredInUse } from '../retired-in-use.ts';
import { sayer } from '../../issues/say.ts';
import type { Path } from '../../issues/place.ts';

/** What has to be there before anything can be named in the place of an entry. */
type Successor =
  | { kind: 'document'; satisfies: readonly string[]; hasCommitments: boolean }
  | { kind: 'assessment' }
  | { kind: 'record' };

/** What has to be done about entries that name one which is out of use. */
interface Step {
  kind: 'retire' | 'close' | 'remove' | 'replace' | 'replaceOrRemove' | 'replaceOnly';
  ids: readonly string[];
  /** The field that names it. */
  path: Path;
  /** What an empty list would mean there, where it does not mean none. */
  empty?: 'organisation' | 'all' | undefined;
  /** Whether the reference is one of a list. */
  isListed: boolean;
}

/** What rules are not met by which entries until that is done. */
type Toppled = readonly { rule: string; ids: readonly string[] }[];

const idsIn = (ids: readonly string[]) => (ids.length > 6 ? firstOf(ids) : listed(ids));

const successorWords = (successor: Successor): string => {
  switch (successor.kind) {
    case 'assessment':
      return 'Have the assessment that takes its place approved, if the system stays in use.';
    case 'record':
      return 'Register the record that takes its place.';
    case 'document': {
      const taken = [
        ...(successor.satisfies.length > 0
          ? [`\`satisfies\` (${firstOf(successor.satisfies)})`]
          : []),
        ...(successor.hasCommitments ? ['`commitments`'] : []),
      ];
      return `Have the document that takes its place approved${taken.length > 0 ? `, with what is still right of its ${listed(taken)}` : ''}.`;
    }
  }
};

const stepWords = ({ kind, ids, path, empty, isListed }: Step): string => {
  const entries = idsIn(ids);
  const place = `${fieldName(path)} of ${entries}`;
  switch (kind) {
    case 'retire':
      return `Retire ${entries} as well (\`status: retired\`).`;
    case 'close':
      return `Close ${entries}, or say in the text why that stays open.`;
    case 'remove':
      return `Remove it from ${place}.`;
    case 'replace':
      return `Name what took its place in ${place}.`;
    case 'replaceOrRemove':
      return `Name what took its place in ${place}, or remove ${isListed ? 'it there' : 'the line'}.`;
    case 'replaceOnly':
      return empty
        ? `Name what took its place in ${place}, or remove the entry; an empty list would mean ${{ organisation: 'the whole organisation', all: 'all systems' }[empty]}.`
        : `Name what took its place in ${place}, where nothing else is named.`;
  }
};

const says = {
  named: (
    id: string,
    over: 'retired' | 'superseded',
    names: readonly string[],
    successor: Successor | undefined,
    steps: readonly Step[],
    toppled: Toppled,
  ) => ({
    found: `${id} is ${over}, but ${firstOf(names)} still ${names.length === 1 ? 'names' : 'name'} it.${
      toppled.length > 0
        ? ` Until that is done, ${toppled.map(({ rule, ids }) => `\`${rule}\` is not met by ${firstOf(ids)}`).join('; ')}.`
        : ''
    }`,
    expected: 'entries that name only what is still in use',
    fix: [...(successor ? [successorWords(successor)] : []), ...steps.map(stepWords)].join(' '),
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'ref/retired',
  severity: 'warning',
  summary: 'Active entries refer to one that is retired or superseded.',
  why: 'An entry that is no longer in use supports nothing, and an auditor who follows the reference reads rules that no longer apply.',
  says,
  check(handbook, report) {
    for (const { target, over, references } of retiredInUse(handbook)) {
      const names = [...new Set(references.map(({ from }) => from))];
      report({
        at: field(target, 'stage' in target.data ? 'stage' : 'status'),
        ...say(
          'named',
          target.id,
          over,
          names,
          successorOf(target),
          stepsFor(handbook, target, references),
          [],
        ),
      });
    }
  },
});

/**
 * The words of an issue of this rule, with the rules that are not met until it is dealt with.
 *
 * @returns those of the issue where it is none of this rule
 */
export const withToppled = ({ said, ...issue }: Issue, toppled: Toppled): Words =>
  said ? say('named', ...(said.values.with(-1, toppled) as Parameters<typeof says.named>)) : issue;

/** What is there before anything can be named in the place of an entry. */
function successorOf(target: Entry): Successor | undefined {
  switch (target.collection) {
    case 'policies': {
      const { satisfies, commitments } = target.data;
      return { kind: 'document', satisfies, hasCommitments: commitments.length > 0 };
    }
    case 'assessments':
      return { kind: 'assessment' };
    case 'evidence':
      return { kind: 'record' };
    default:
      return undefined;
  }
}

/** What has to follow when something goes out of use, in the order in which it is done. */
function stepsFor(handbook: Handbook, target: Entry, references: readonly Reference[]): Step[] {
  const isSystem = target.collection === 'inventory';
  const steps = new Map<string, { rank: number; step: Step }>();
  const add = (rank: number, step: Omit<Step, 'ids'>, id: string) => {
    const key = JSON.stringify([rank, step]);
    const ids = steps.get(key)?.step.ids ?? [];
    steps.set(key, { rank, step: { ...step, ids: ids.includes(id) ? ids : [...ids, id] } });
  };
  for (const { from, collection, path } of references) {
    const entry = handbook.byId.get(from);
    if (!entry) continue;
    const way = path.filter((step, index) => typeof step === 'string' || index < path.length - 1);
    const list =
      typeof path.at(-1) === 'number' ? valueAt(entry.data, path.slice(0, -1)) : undefined;
    const isOnly = Array.isArray(list) && list.length === 1;
    const isListed = list !== undefined;
    const field = { path: way, isListed };
    if (collection === 'assessments' && isSystem)
      add(0, { kind: 'retire', path: [], isListed: false }, from);
    else if (collection === 'findings' || collection === 'incidents')
      add(1, { kind: 'close', path: [], isListed: false }, from);
    else if (!isSystem)
      add(
        3,
        isOnly || !isListed
          ? { kind: 'replace', path: way, isListed: false }
          : { kind: 'replaceOrRemove', ...field },
        from,
      );
    else if (isOnly)
      add(4, { kind: 'replaceOnly', ...field, empty: emptyMeans(collection, path) }, from);
    else if (!isListed) add(3, { kind: 'replaceOrRemove', ...field }, from);
    else add(2, { kind: 'remove', ...field }, from);
  }
  return [...steps.values()].toSorted((a, b) => a.rank - b.rank).map(({ step }) => step);
}

/** What an empty list of systems would stand for, where it does not stand for none. */
const emptyMeans = (collection: Entry['collection'], [name]: Reference['path']): Step['empty'] => {
  if (name !== 'systems') return undefined;
  if (collection === 'risks' || collection === 'objectives') return 'organisation';
  return collection === 'controls' ? 'all' : undefined;
};

const valueAt = (data: unknown, path: Reference['path']): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
