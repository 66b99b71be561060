import { collectionTitle } from '../../../collections/names.ts';
import type { HeldAs } from '../../../handbook/state/documented-information.ts';
import { documents } from '../../../standards/languages/de/documents.ts';
import type { CollectionName } from '../../../../schemas/fields.ts';
import { shortened } from '../../../handbook/reading/shortened.ts';
import type { PartsChanged } from '../../../handbook/state/text-changes.ts';
import { crosswalk } from '../../../standards/languages/de/crosswalk.ts';
import { iso27001 } from '../../../standards/languages/de/iso27001.ts';
import { iso42001 } from '../../../standards/languages/de/iso42001.ts';
import { counted } from '../../../i18n/de/number.ts';
import { terms } from '../../../i18n/de/terms.ts';
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

export const { listed, either, firstOf, byArea } = listsIn('de', {
  more: (count) => counted(count, 'weitere', 'weitere'),
});

/** A number of days. */
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
export const titleOf = knownIn(iso42001.titles);

/** What the crosswalk says of a control of ISO/IEC 42001. */
export const crosswalkOf = knownIn(crosswalk.controls);

/** The title of a control of ISO/IEC 27001. */
export const ismsTitleOf = knownIn(iso27001.titles);

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

const openStates = {
  planned: 'geplant',
  partial: 'teilweise umgesetzt',
  undecided: 'nicht entschieden',
  excluded: 'ausgeschlossen',
};

/** How far a control is that is not at work. */
export const openState = (state: keyof typeof openStates): string => openStates[state];

/** Paragraphs by their beginnings. */
export const quoted = (texts: readonly string[]): string =>
  firstOf(texts.map((text) => `„${shortened(text)}“`));

const held: Readonly<Record<HeldAs, string>> = {
  'a management review that was held': 'eine durchgeführte Managementbewertung',
  'a nonconformity': 'eine Nichtkonformität',
  'a role with evidence of a competence': 'eine Rolle mit dem Nachweis einer Kompetenz',
  'an AI risk': 'ein KI-Risiko',
  'an AI risk with an action that is done, or one that was accepted with nothing left to do':
    'ein KI-Risiko mit einem erledigten Schritt, oder eines, das akzeptiert wurde und nichts mehr offenlässt',
  'an AI risk with its treatment': 'ein KI-Risiko mit seiner Behandlung',
  'an approved impact assessment': 'eine genehmigte Folgenabschätzung',
  'an approved policy or procedure': 'eine genehmigte Richtlinie oder ein genehmigtes Verfahren',
  'an external requirement': 'eine externe Anforderung',
  'an internal audit that was held': 'ein durchgeführtes internes Audit',
  'an objective': 'ein Ziel',
  'an objective with a measurement': 'ein Ziel mit einer Messung',
  'the `scope`': 'der `scope`',
  'the rows of the Statement': 'die Zeilen der Erklärung',
  'valid evidence that was made for AI': 'ein gültiger Nachweis, der für KI erhoben wurde',
};

/** What it takes in a register to hold a piece of documented information. */
export const heldAs = (what: HeldAs): string => held[what];

const documentTitle = knownIn(documents);

/** What a piece of documented information is called. */
export const documentName = (name: string): string => documentTitle(name, name);

/** What a collection is called. */
export const collectionName = (name: CollectionName): string => collectionTitle('de', name);

const grades: Readonly<Record<Grade, string>> = {
  major: 'wesentlich',
  minor: 'geringfügig',
  observation: 'Beobachtung',
  opportunity: 'Verbesserungsmöglichkeit',
};

/** How grave a finding is, in brackets after its id. */
export const gradeOf = (grade: Grade): string => grades[grade];

/** A value of a field, as pages show it. */
export const wordOf = (value: string): string => terms.words[value] ?? value;

/** A provision of the EU AI Act as it is cited: "Art. 26(5)". */
export const cited = (place: string): string => citedIn('de', place);

/** A duty under the EU AI Act with what it asks, and whether it falls on the organisation only on a condition. */
export const dutyName = (duty: { article: string; condition: string | undefined }): string => {
  const words = dutyWords(textsIn('de'), duty);
  return `${cited(duty.article)} (${words.short}${duty.condition === undefined ? '' : `; Bedingung: ${words.condition}`})`;
};
