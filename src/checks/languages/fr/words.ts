import { shortened } from '../../../handbook/reading/shortened.ts';
import type { PartsChanged } from '../../../handbook/state/text-changes.ts';
import { crosswalk } from '../../../standards/languages/fr/crosswalk.ts';
import { iso27001 } from '../../../standards/languages/fr/iso27001.ts';
import { iso42001 } from '../../../standards/languages/fr/iso42001.ts';
import { word } from '../../../i18n/terms.ts';
import { counted } from '../../../i18n/fr/number.ts';
import { fieldNameIn } from '../field-name-in.ts';
import { listsIn } from '../lists.ts';
import type { Subject } from '../../subject.ts';
import type { Unsaid } from '../../unsaid.ts';

export { counted };

export const { listed, either, firstOf, alsoIn, byArea } = listsIn('fr', {
  more: (count) => counted(count, 'autre', 'autres'),
  alsoIn: (files) => ` Également dans ${files}.`,
  semicolon: ' ;',
});

/** A number of days. */
export const days = (count: number) => counted(count, 'jour', 'jours');

/** How long ago a day was: "il y a 12 jours". */
export const ago = (count: number) => `il y a ${days(count)}`;

/** How far ahead a day lies: "aujourd’hui", "dans 12 jours". */
export const ahead = (count: number) => (count === 0 ? 'aujourd’hui' : `dans ${days(count)}`);

const states = {
  draft: 'à l’état de projet',
  'in-review': 'en relecture',
  approved: 'en vigueur',
  retired: 'hors d’usage',
};

/** Where a document stands, after "est". The words are the same for every gender. */
export const statusOf = (status: keyof typeof states) => states[status];

/** A field, at the beginning of a sentence or within one. */
export const fieldName = fieldNameIn(
  (field, place, list) => `${field} dans l’élément ${place} de ${list}`,
  (place, list) => `l’élément ${place} de ${list}`,
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

/** What an approval does not say, after "rien ne dit". */
export const unsaidOf = (missing: Unsaid): string =>
  ({ by: 'par qui', when: 'quand', both: 'par qui ni quand' })[missing];

/** Which rows or risks are not as they were approved, in a sentence. */
export function partsOf(known: PartsChanged | undefined, what: 'rows' | 'risks'): string {
  if (!known)
    return 'Git ne connaît pas ici ce qui a été approuvé, si bien qu’on ne peut pas dire ce qui a changé.';
  const { ids, commit } = known;
  const since = `depuis le commit ${commit.hash.slice(0, 8)} du ${commit.date}`;
  return ids.length === 0
    ? `Sa version a changé ${since}.`
    : `Parmi ses ${what === 'rows' ? 'lignes' : 'risques'}, ${firstOf(ids)} ont changé ${since}.`;
}

/** What is kept up to date, at the beginning of a sentence. */
export const subjectName = (subject: Subject): string =>
  typeof subject === 'string'
    ? subject
    : { statement: 'La déclaration d’applicabilité', plan: 'Le plan de traitement' }[subject.whole];

/** The same after "de". */
export const ofSubject = (subject: Subject): string =>
  typeof subject === 'string'
    ? `de ${subject}`
    : { statement: 'de la déclaration d’applicabilité', plan: 'du plan de traitement' }[
        subject.whole
      ];

/** A value of an enumeration. */
export const valueOf = (value: string): string => word('fr', value);

/** Paragraphs by their beginnings. */
export const quoted = (texts: readonly string[]): string =>
  firstOf(texts.map((text) => `« ${shortened(text)} »`));
