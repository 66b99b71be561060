import { collectionTitle } from '../../../collections/names.ts';
import type { HeldAs } from '../../../handbook/state/documented-information.ts';
import { documents } from '../../../standards/languages/fr/documents.ts';
import type { CollectionName } from '../../../../schemas/fields.ts';
import { shortened } from '../../../handbook/reading/shortened.ts';
import type { PartsChanged } from '../../../handbook/state/text-changes.ts';
import { crosswalk } from '../../../standards/languages/fr/crosswalk.ts';
import { iso27001 } from '../../../standards/languages/fr/iso27001.ts';
import { iso42001 } from '../../../standards/languages/fr/iso42001.ts';
import { counted } from '../../../i18n/fr/number.ts';
import { terms } from '../../../i18n/fr/terms.ts';
import { fieldNameIn } from '../field-name-in.ts';
import { citedIn } from '../../../standards/citations.ts';
import { dutyWords } from '../../../standards/eu-ai-act-obligations.ts';
import { textsIn } from '../../../standards/languages/index.ts';
import { knownIn } from '../known-in.ts';
import { listsIn } from '../lists.ts';
import type { Grade } from '../../grade.ts';
import type { Subject } from '../../subject.ts';
import type { Unsaid } from '../../unsaid.ts';

export { counted };

export const { listed, either, firstOf, byArea } = listsIn('fr', {
  more: (count) => counted(count, 'autre', 'autres'),
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
export const titleOf = knownIn(iso42001.titles);

/** What the crosswalk says of a control of ISO/IEC 42001. */
export const crosswalkOf = knownIn(crosswalk.controls);

/** The title of a control of ISO/IEC 27001. */
export const ismsTitleOf = knownIn(iso27001.titles);

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

const openStates = {
  planned: 'à l’état planifié',
  partial: 'à l’état partiel',
  undecided: 'non décidée',
  excluded: 'exclue',
};

/** How far a control is that is not at work. */
export const openState = (state: keyof typeof openStates): string => openStates[state];

/** Paragraphs by their beginnings. */
export const quoted = (texts: readonly string[]): string =>
  firstOf(texts.map((text) => `« ${shortened(text)} »`));

const held: Readonly<Record<HeldAs, string>> = {
  'a management review that was held': 'une revue de direction tenue',
  'a nonconformity': 'une non-conformité',
  'a role with evidence of a competence': 'un rôle avec la preuve d’une compétence',
  'an AI risk': 'un risque lié à l’IA',
  'an AI risk with an action that is done, or one that was accepted with nothing left to do':
    'un risque lié à l’IA avec une action faite, ou un risque accepté sans rien qui reste à faire',
  'an AI risk with its treatment': 'un risque lié à l’IA avec son traitement',
  'an approved impact assessment': 'une évaluation d’impact approuvée',
  'an approved policy or procedure': 'une politique ou une procédure approuvée',
  'an external requirement': 'une exigence externe',
  'an internal audit that was held': 'un audit interne réalisé',
  'an objective': 'un objectif',
  'an objective with a measurement': 'un objectif avec une mesure',
  'the `scope`': 'le `scope`',
  'the rows of the Statement': 'les lignes de la Déclaration',
  'valid evidence that was made for AI': 'une preuve valable établie pour l’IA',
};

/** What it takes in a register to hold a piece of documented information. */
export const heldAs = (what: HeldAs): string => held[what];

const documentTitle = knownIn(documents);

/** What a piece of documented information is called. */
export const documentName = (name: string): string => documentTitle(name, name);

/** What a collection is called. */
export const collectionName = (name: CollectionName): string => collectionTitle('fr', name);

const grades: Readonly<Record<Grade, string>> = {
  major: 'majeure',
  minor: 'mineure',
  observation: 'observation',
  opportunity: 'possibilité d’amélioration',
};

/** How grave a finding is, in brackets after its id. */
export const gradeOf = (grade: Grade): string => grades[grade];

/** A value of a field, as pages show it. */
export const wordOf = (value: string): string => terms.words[value] ?? value;

/** A provision of the EU AI Act as it is cited: "Art. 26(5)". */
export const cited = (place: string): string => citedIn('fr', place);

/** A duty under the EU AI Act with what it asks, and whether it falls on the organisation only on a condition. */
export const dutyName = (duty: { article: string; condition: string | undefined }): string => {
  const words = dutyWords(textsIn('fr'), duty);
  return `${cited(duty.article)} (${words.short.charAt(0).toLowerCase()}${words.short.slice(1)}${duty.condition === undefined ? '' : ` ; condition : ${words.condition}`})`;
};
