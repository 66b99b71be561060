import { diffArrays } from 'diff';
import type { ControlledDocument } from '../lookup/controlled-documents.ts';
import type { Revision } from '../reading/history.ts';
import { parseYaml } from '../reading/front-matter.ts';
import { splitFrontMatter } from '../reading/parts.ts';
import type { Handbook } from '../types.ts';
import {
  digestOfParts,
  fieldOfWhole,
  partsOf,
  planRowOf,
  rowOf,
  type Parts,
  type WholeText,
} from './approved-text.ts';
import {
  documentOf,
  digestOfText,
  writtenText,
  writtenTextIn,
  type WrittenText,
} from './written-text.ts';

/** A field or a paragraph that is not what it was. */
export interface TextChange {
  kind: 'field' | 'changed' | 'added' | 'removed';
  /** The name of the field, or the paragraph: as it is now, or as it was if it was removed. */
  text: string;
}

/** What was changed since an approval, as far as git knows what the text was. */
export interface Changes {
  changes: readonly TextChange[];
  /** The first commit that changed it; undefined where what changed is in no commit yet. */
  commit: Revision | undefined;
}

/** How many versions of a file are compared at most, so that a long history costs no minutes. */
const maxRevisions = 100;

/**
 * What has been changed in a document since it was approved: git is asked for the latest version of its
 * file that has the digest of the approval.
 *
 * @returns undefined where git does not know that version
 */
export function changesSinceApproval(
  handbook: Handbook,
  { id, collection, file, data: { approvedText } }: ControlledDocument,
): Changes | undefined {
  const document = documentOf(handbook, id);
  const wanted = approvedText?.toLowerCase();
  if (!document || wanted === undefined) return undefined;
  const { history, names, revisions } = versionsOf(handbook, file);
  if (!history) return undefined;
  for (const [index, { hash }] of revisions.entries()) {
    const text = firstOf(names, (name) => handbook.committed(name, hash));
    const then = text === undefined ? undefined : writtenTextIn(collection, text);
    if (then && digestOfText(then) === wanted)
      return {
        changes: changesBetween(then, writtenText(handbook, document)),
        commit: revisions[index - 1],
      };
  }
  return undefined;
}

/** The texts that a file had in commits, the latest first, each with the day from which it had it. */
export function* formerTexts(
  handbook: Handbook,
  file: string,
): Generator<{ text: string; date: string }> {
  const { names, revisions } = versionsOf(handbook, file);
  for (const { hash, date } of revisions) {
    const text = firstOf(names, (name) => handbook.committed(name, hash));
    if (text !== undefined) yield { text, date };
  }
}

function versionsOf(handbook: Handbook, file: string) {
  const history = handbook.history();
  const former = [...(history?.became ?? [])].flatMap(([from, now]) =>
    now === file ? [from] : [],
  );
  const known = history?.revisions.get(file) ?? [];
  // Where a shallow clone begins, the file is as it was, and nothing is known of before.
  const revisions = [...known.slice(0, maxRevisions), ...(history?.start ? [history.start] : [])];
  return { history, names: [file, ...former], revisions };
}

const firstOf = <Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
) => {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What differs between two texts: fields by their names, then paragraphs in their order. */
function changesBetween(then: WrittenText, now: WrittenText): TextChange[] {
  const names = [...new Set([...Object.keys(then.fields), ...Object.keys(now.fields)])];
  const fields = names
    .filter((name) => JSON.stringify(then.fields[name]) !== JSON.stringify(now.fields[name]))
    .map((text): TextChange => ({ kind: 'field', text }));
  return [...fields, ...paragraphChanges(then.body, now.body)];
}

const paragraphsOf = (body: string) => body.split(/\n{2,}/).filter((text) => text !== '');

function paragraphChanges(then: string, now: string): TextChange[] {
  const changes: TextChange[] = [];
  let removed: string[] = [];
  const flush = () => {
    changes.push(...removed.map((text): TextChange => ({ kind: 'removed', text })));
    removed = [];
  };
  for (const part of diffArrays(paragraphsOf(then), paragraphsOf(now))) {
    if (part.removed) removed.push(...part.value);
    else if (part.added)
      for (const text of part.value)
        // What goes and what comes at the same place is one paragraph that was changed.
        changes.push({ kind: removed.shift() === undefined ? 'added' : 'changed', text });
    else flush();
  }
  flush();
  return changes;
}

/** What is not as it was approved, and the commit in which it was. */
export interface PartsChanged {
  ids: readonly string[];
  commit: Revision;
}

/**
 * The controls or risks that say something else in the Statement or the plan than when it was approved,
 * by id; those that came and went among them.
 *
 * @returns undefined where git does not know what was approved
 */
export function partsChanged(handbook: Handbook, whole: WholeText): PartsChanged | undefined {
  const wanted = handbook.config[fieldOfWhole[whole]]?.approvedText?.toLowerCase();
  const { history, names, revisions } = versionsOf(handbook, 'handbook.yaml');
  if (!history || wanted === undefined) return undefined;
  const has = ({ hash }: Revision) =>
    firstOf(names, (name) => handbook.committed(name, hash))
      ?.toLowerCase()
      .includes(wanted);
  // The digest was written in the oldest of the latest commits that have it.
  const since = revisions.findIndex((revision) => has(revision) !== true);
  const commit = revisions[(since < 0 ? revisions.length : since) - 1];
  if (!commit) return undefined;
  const then = partsIn(handbook, whole, commit.hash);
  const config = firstOf(names, (name) => handbook.committed(name, commit.hash)) ?? '';
  if (digestOfParts(versionIn(config, whole), then) !== wanted) return undefined;
  const now = partsOf(handbook, whole);
  const ids = [...new Set([...now.keys(), ...then.keys()])].filter(
    (id) => JSON.stringify(now.get(id)) !== JSON.stringify(then.get(id)),
  );
  return { ids, commit };
}

function versionIn(config: string, whole: WholeText): string {
  const { data } = parseYaml(config, 'handbook.yaml', 1);
  const fields = Object(data) as Record<string, { version?: unknown } | undefined>;
  return String(fields[fieldOfWhole[whole]]?.version ?? '');
}

function partsIn(handbook: Handbook, whole: WholeText, hash: string): Parts {
  const folder = whole === 'soa' ? 'controls' : 'risks';
  return new Map(
    handbook
      .filesIn(folder, hash)
      .filter((file) => file.endsWith('.mdx'))
      .flatMap((file) => {
        const parts = splitFrontMatter(handbook.committed(file, hash) ?? '');
        if (!parts) return [];
        const data = Object(parseYaml(parts.yaml, file, parts.yamlLine).data) as { kind?: unknown };
        if (whole === 'plan' && data.kind === 'opportunity') return [];
        const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
        return [[id, whole === 'soa' ? rowOf(data) : planRowOf(data)] as const];
      }),
  );
}
