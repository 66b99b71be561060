import { shortened } from '../../../handbook/reading/shortened.ts';
import type { PartsChanged } from '../../../handbook/state/text-changes.ts';
import { crosswalk } from '../../../standards/languages/de/crosswalk.ts';
import { iso27001 } from '../../../standards/languages/de/iso27001.ts';
import { iso42001 } from '../../../standards/languages/de/iso42001.ts';
import { word } from '../../../i18n/terms.ts';
import { counted } from '../../../i18n/de/number.ts';
import { fieldNameIn } from '../field-name-in.ts';
import { listsIn } from '../lists.ts';
import type { Subject } from '../../subject.ts';
import type { Unsaid } from '../../unsaid.ts';

export { counted };

export const { listed, either, firstOf, alsoIn, byArea } = listsIn('de', {
  more: (count) => counted(count, 'weitere', 'weitere'),
  alsoIn: (files) => ` Ebenso in ${files}.`,
});

/** A number of days, where it is not after a preposition. */
export const days = (count: number) => counted(count, 'Tag', 'Tage');

/** How long ago a day was: "vor 12 Tagen". */
export const ago = (count: number) => `vor ${counted(count, 'Tag', 'Tagen')}`;

/** How far ahead a day lies: "heute", "in 12 Tagen". */
export const ahead = (count: number) =>
  count === 0 ? 'heute' : `in ${counted(count, 'Tag', 'Tagen')}`;

const states = {
  draft: 'ein Entwurf',
  'in-review': 'in Prüfung',
  approved: 'genehmigt',
  retired: 'zurückgezogen',
};

/** Where a document stands, after "ist". */
export const statusOf = (status: keyof typeof states) => states[status];

/** A field, at the beginning of a sentence or within one. */
export const fieldName = fieldNameIn(
  (field, place, list) => `${field} im ${place}. Element von ${list}`,
  (place, list) => `das ${place}. Element von ${list}`,
);

/** The title of a clause or control of ISO/IEC 42001; of an own one that of its entry. */
export const titleOf = (id: string, own: string): string =>
  (iso42001.titles as Readonly<Record<string, string>>)[id] ?? own;

/** What the crosswalk says of a control of ISO/IEC 42001. */
export const crosswalkOf = (id: string, own: string): string =>
  (crosswalk.controls as Readonly<Record<string, string>>)[id] ?? own;

/** The title of a control of ISO/IEC 27001. */
export const ismsTitleOf = (id: string, own: string): string =>
  (iso27001.titles as Readonly<Record<string, string>>)[id] ?? own;

/** What an approval does not say, after "nicht gesagt". */
export const unsaidOf = (missing: Unsaid): string =>
  ({ by: 'von wem', when: 'wann', both: 'von wem und wann' })[missing];

/** Which rows or risks are not as they were approved, in a sentence. */
export function partsOf(known: PartsChanged | undefined, what: 'rows' | 'risks'): string {
  if (!known)
    return 'Git kennt hier nicht, was genehmigt wurde; daher lässt sich nicht sagen, was sich geändert hat.';
  const { ids, commit } = known;
  const since = `seit dem Commit ${commit.hash.slice(0, 8)} vom ${commit.date}`;
  return ids.length === 0
    ? `Ihre Version hat sich ${since} geändert.`
    : `Geändert haben sich ${since} die ${what === 'rows' ? 'Zeilen' : 'Risiken'} ${firstOf(ids)}.`;
}

/** What is kept up to date, at the beginning of a sentence. */
export const subjectName = (subject: Subject): string =>
  typeof subject === 'string'
    ? subject
    : { statement: 'Die Erklärung zur Anwendbarkeit', plan: 'Der Behandlungsplan' }[subject.whole];

/** The same after "von". */
export const ofSubject = (subject: Subject): string =>
  typeof subject === 'string'
    ? `von ${subject}`
    : { statement: 'der Erklärung zur Anwendbarkeit', plan: 'des Behandlungsplans' }[subject.whole];

/** A value of an enumeration. */
export const valueOf = (value: string): string => word('de', value);

/** Paragraphs by their beginnings. */
export const quoted = (texts: readonly string[]): string =>
  firstOf(texts.map((text) => `„${shortened(text)}“`));
