import { compareHandbooks } from '../../compare/compare.ts';
import type { ChangePlace, Comparison, EntryChange } from '../../compare/comparison.ts';
import { collectionTitle } from '../../collections/names.ts';
import { NoStateError, withHandbookAt, type NoStateReason } from '../../handbook/former.ts';
import type { NamedCommit } from '../../handbook/reading/commit-named.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { memo } from '../../memo.ts';
import { linkTo, statementLink, type EntryLink } from '../links.ts';
import { statementThenAndNow, type StatementThenAndNow } from './statement.ts';
import { partRows, type PartRow } from './part-row.ts';

/** What became of an entry, in words. */
export interface ChangedEntry {
  link: EntryLink;
  fate: EntryChange['fate'];
  /** What became of it, where it did not only change: "new", "renamed, formerly RISK-4". */
  told: string | undefined;
  rows: PartRow[];
}

/** The changes of one collection, or of another place. */
export interface ChangedPlace {
  place: ChangePlace;
  title: string;
  entries: ChangedEntry[];
}

/** What differs between two states, in words and by place. */
export function changedPlaces(handbook: Handbook, comparison: Comparison): ChangedPlace[] {
  return [...Map.groupBy(comparison.entries, ({ place }) => place)].map(([place, entries]) => ({
    place,
    title: placeTitle(handbook, place),
    entries: entries.map((change) => ({
      link: linkOf(handbook, change),
      fate: change.fate,
      told: toldOf(handbook, change),
      rows: partRows(handbook, comparison, change),
    })),
  }));
}

function placeTitle({ config }: Handbook, place: ChangePlace): string {
  const { whatChanged: t } = messagesFor(config.language);
  return place === 'handbook' || place === 'isms' || place === 'files'
    ? t.places[place]
    : collectionTitle(config.language, place);
}

function linkOf(handbook: Handbook, { place, id, title, fate }: EntryChange): EntryLink {
  if (place === 'handbook') return { ...statementLink(handbook), id, title: id, path: undefined };
  if (place === 'files') return { id, title, path: undefined, collection: undefined };
  if (fate === 'gone' && place !== 'isms') return { id, title, path: undefined, collection: place };
  return linkTo(handbook, id);
}

function toldOf({ config }: Handbook, { fate, formerId }: EntryChange): string | undefined {
  const { whatChanged: t } = messagesFor(config.language);
  if (fate === 'changed') return undefined;
  return fate === 'renamed' && formerId !== undefined ? t.formerly(formerId) : t.fates[fate];
}

/** What changed since the state that `baseline` of `handbook.yaml` names. */
export type SinceBaseline =
  | {
      baseline: NamedCommit;
      comparison: Comparison;
      places: ChangedPlace[];
      statement: StatementThenAndNow;
    }
  | { missing: 'none' | NoStateReason; name: string };

/** Compares a handbook with its baseline. Git is asked once, when something first wants to know. */
export const sinceBaseline = memo((handbook: Handbook): SinceBaseline => {
  const { root, asOf, config } = handbook;
  const { baseline } = config;
  if (baseline === undefined) return { missing: 'none', name: '' };
  try {
    return withHandbookAt({ root, asOf, commit: baseline }, (former, at) => {
      const comparison = compareHandbooks(former, handbook);
      return {
        baseline: at,
        comparison,
        places: changedPlaces(handbook, comparison),
        statement: statementThenAndNow(former, handbook),
      };
    });
  } catch (error) {
    if (error instanceof NoStateError) return { missing: error.why, name: baseline };
    throw error;
  }
});
