import type { Root, Text } from 'mdast';
import type { CollectionName } from '../../../schemas/fields.ts';
import { sayUnmeant, unmeantSays } from '../../handbook/reading/says/unmeant.ts';
import type { Handbook } from '../../handbook/types.ts';
import { nearestId } from '../../issues/nearest.ts';

import type { SaidWords } from '../../issues/issue.ts';
import type { Point } from '../../issues/place.ts';
import { memo } from '../../memo.ts';
import { lookup } from '../../standards/catalogue.ts';
import { readableDocuments } from '../bodies.ts';
import { reportProblems } from '../problems.ts';
import { pointIn, proseIn } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { strayControls, type Stray } from '../stray-controls.ts';
import { kindsOf } from '../targets.ts';
import { writtenReferences } from '../written-references.ts';

export const rule = defineRule({
  id: 'mdx/unmeant',
  severity: 'warning',
  summary:
    'A mark stayed text: of Markdown, of another tool, or the id of an entry that does not exist. Or a sign is not what it looks like.',
  why: 'What an editor means as a heading, a list, a link or a table stays on the page as it was typed, and readers see the signs. A letter of another alphabet, or a sign that turns the direction of the text, shows them something else than what is written.',
  says: unmeantSays,
  check(handbook, report) {
    reportProblems('mdx/unmeant')(handbook, report);
    const stray = [strayIds, disguisedControls, strayControls].flatMap((find) => find(handbook));
    for (const { file, point, words } of stray) report({ at: { file, point }, ...words });
  },
});

/** Ids in prose that became no link: of entries that do not exist, an id once; written with other signs. */
function strayIds(handbook: Handbook): Stray[] {
  const { collectionOf } = handbook;
  const pattern = shapesOf(collectionOf);
  if (!pattern) return [];
  const canonical = new Map([...collectionOf.keys()].map((id) => [id.toUpperCase(), id]));
  const unknown = new Map<string, { first: { file: string; point: Point }; files: Set<string> }>();
  const found: Stray[] = [];
  for (const { body, file } of readableDocuments(handbook))
    for (const { text, seen, index } of shapedIn(body)(pattern)) {
      const written = text.value.slice(index, index + seen.length);
      const plain = seen.replace(/[^\p{L}\d]+|(?<=\p{L})(?=\d)/gu, '-').toUpperCase();
      const id = canonical.get(plain);
      if (id === written) continue;
      const at = { file, point: pointIn(text, index) };
      if (id !== undefined)
        found.push({
          ...at,
          words: seen === written ? otherSigns(written, id) : otherAlphabet(written, seen, id),
        });
      else if (/^[A-Z]+[-\u2010-\u2014]/.test(seen)) {
        const known = unknown.get(plain);
        if (known) known.files.add(file);
        else unknown.set(plain, { first: at, files: new Set([file]) });
      }
    }
  // Where a field names it too, that is told, and is the same fault.
  const told = new Set(writtenReferences(handbook).map(({ to }) => to));
  const ofIsms = new Set(handbook.isms.map(({ document }) => document));
  for (const [id, { first, files }] of unknown)
    if (!told.has(id) && !ofIsms.has(id) && kindsOf(handbook, id).length === 0)
      found.push({
        ...first,
        words: unknownWords(handbook, id, [...files]),
      });
  return found;
}

/** A place in prose that has the form of an id. */
interface Shaped {
  text: Text;
  seen: string;
  index: number;
}

/** What is kept of a text: prose has a few, and a text full of ids would take more memory than it has itself. */
const maxKept = 1_000;

/** What in a text has the form of an id. A text and the forms stay the same while others are written: it is kept. */
const shapedIn = memo((body: Root) => {
  let last: { source: string; shaped: readonly Shaped[] } | undefined;
  return (pattern: RegExp): readonly Shaped[] => {
    if (last?.source === pattern.source) return last.shaped;
    const shaped = proseIn(body).flatMap(({ text, looks }) =>
      [...looks.matchAll(pattern)].map(({ 0: seen, index }) => ({ text, seen, index })),
    );
    last = shaped.length <= maxKept ? { source: pattern.source, shaped } : undefined;
    return shaped;
  };
});

/** The form of the ids of a handbook that have letters and a number: `POL-7`, `AUD-2026-1`. */
function shapesOf(ids: ReadonlyMap<string, CollectionName>): RegExp | undefined {
  const shapes = new Set(
    [...ids.keys()]
      .filter((id) => /^[A-Z]{2,}(?:-[A-Z\d]+)*-\d+$/.test(id))
      .map((id) => id.replace(/\d+/g, '\\d{1,6}').replaceAll('-', hyphen)),
  );
  if (shapes.size === 0) return undefined;
  return new RegExp(
    `(?<![\\p{L}\\d._/#-])(?:${[...shapes].join('|')})(?![\\p{L}\\d_]|[-.][\\p{L}\\d])`,
    'giu',
  );
}

/** Hyphens as Word writes them, and signs that nobody sees beside them. */
const hyphen =
  '[\\u200b\\u2060\\ufeff]?[-_ \\u00a0\\u00ad\\u2010-\\u2014\\u2212]?[\\u200b\\u2060\\ufeff]?';

function otherSigns(written: string, id: string): SaidWords {
  const sign = /[^\p{L}\d_ -]/u.exec(written)?.[0];
  return sign === undefined
    ? sayUnmeant('likeId', written, id)
    : sayUnmeant('signInId', written.replace(/[\u00ad\u200b\u2060\ufeff]/g, ''), sign, id);
}

/** Numbers of controls and clauses that start with a letter of another alphabet. */
const disguisedControls = (handbook: Handbook): Stray[] =>
  readableDocuments(handbook).flatMap(({ body, file }) =>
    proseIn(body).flatMap(({ text, looks }) => {
      if (looks === text.value) return [];
      return [...looks.matchAll(controlNumber)].flatMap(({ 0: id, index }) => {
        const written = text.value.slice(index, index + id.length);
        if (written === id || !lookup(id)) return [];
        return [{ file, point: pointIn(text, index), words: otherAlphabet(written, id, id) }];
      });
    }),
  );

const controlNumber = /(?<![\p{L}\d._/#-])A(?:\.\d{1,2}){2,3}(?![\p{L}\d])/gu;

/** An id that a reader takes for another: nothing links to it, and no search finds it. */
function otherAlphabet(written: string, seen: string, id: string): SaidWords {
  const sign = [...written].find((each, index) => each !== seen[index]) ?? '';
  return sayUnmeant('otherAlphabet', written, id, sign);
}

/** The ids of all entries. */
const idsOf = memo(({ collectionOf }: Handbook) => [...collectionOf.keys()]);

function unknownWords(handbook: Handbook, id: string, files: readonly string[]): SaidWords {
  return {
    nearest: nearestId(id, idsOf(handbook)),
    ...sayUnmeant('unknownId', id, files),
  };
}
