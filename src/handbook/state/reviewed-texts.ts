import { documentsOf } from '../lookup/control-documents.ts';
import type { Entry, Handbook } from '../types.ts';
import { currentDigest } from './written-text.ts';

/**
 * Ids of what a control relies on: its documents, the systems that it names, its evidence, and the risks
 * and impact assessments that name it. With `systems: all` no system counts: every change to any of them
 * would make every control doubtful.
 */
export function baseOf(handbook: Handbook, control: Entry<'controls'>): string[] {
  const { evidence, systems } = control.data;
  const users = (handbook.backlinks.get(control.id) ?? []).filter(
    ({ collection, field }) =>
      (collection === 'risks' && field === 'controls') ||
      (collection === 'assessments' && field === 'impacts'),
  );
  return [
    ...new Set([
      ...documentsOf(handbook, control).map(({ id }) => id),
      ...(systems === 'all' ? [] : systems),
      ...evidence,
      ...users.map(({ from }) => from),
    ]),
  ];
}

/** Digits of a digest that a row keeps of each text: what is enough to notice a change. */
const digits = 16;

/**
 * The digests of a row and of the texts that it relies on, by id. Evidence is no text that somebody
 * approved: a row names it, and whether it is valid other rules say.
 */
export const reviewedTexts = (
  handbook: Handbook,
  control: Entry<'controls'>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [control.id, ...baseOf(handbook, control).filter((id) => isText(handbook, id))].flatMap(
      (id) => {
        const digest = currentDigest(handbook, id);
        return digest === undefined ? [] : [[id, digest.slice(0, digits)] as const];
      },
    ),
  );

const isText = ({ byId }: Handbook, id: string): boolean => {
  const collection = byId.get(id)?.collection;
  return collection !== undefined && collection !== 'evidence' && collection !== 'audits';
};

/** What is not as it was when a row was last reviewed, by id; undefined where the row has no digests. */
export function changedSinceReview(
  handbook: Handbook,
  control: Entry<'controls'>,
): { changed: string[]; added: string[]; removed: string[] } | undefined {
  const then = control.data.reviewedText;
  if (!then) return undefined;
  const now = reviewedTexts(handbook, control);
  return {
    changed: Object.keys(now).filter((id) => id in then && then[id] !== now[id]),
    added: Object.keys(now).filter((id) => !(id in then)),
    // What could not be read is neither there nor gone.
    removed: Object.keys(then).filter((id) => !(id in now) && isGone(handbook, id)),
  };
}

const isGone = ({ byId, collectionOf }: Handbook, id: string): boolean =>
  byId.has(id) || !collectionOf.has(id);
