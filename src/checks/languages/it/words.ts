import { collectionTitle } from '../../../collections/names.ts';
import type { HeldAs } from '../../../handbook/state/documented-information.ts';
import { documents } from '../../../standards/languages/it/documents.ts';
import type { CollectionName } from '../../../../schemas/fields.ts';
import { shortened } from '../../../handbook/reading/shortened.ts';
import type { PartsChanged } from '../../../handbook/state/text-changes.ts';
import { crosswalk } from '../../../standards/languages/it/crosswalk.ts';
import { iso27001 } from '../../../standards/languages/it/iso27001.ts';
import { iso42001 } from '../../../standards/languages/it/iso42001.ts';
import { counted } from '../../../i18n/it/number.ts';
import { terms } from '../../../i18n/it/terms.ts';
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

export const { listed, either, firstOf, byArea } = listsIn('it', {
  more: (count) => counted(count, 'altro', 'altri'),
});

/** A number of days. */
export const days = (count: number) => counted(count, 'giorno', 'giorni');

/** How long ago a day was: "12 giorni fa". */
export const ago = (count: number) => `${days(count)} fa`;

/** How far ahead a day lies: "oggi", "fra 12 giorni". */
export const ahead = (count: number) => (count === 0 ? 'oggi' : `fra ${days(count)}`);

const states = {
  draft: 'in bozza',
  'in-review': 'in revisione',
  approved: 'in vigore',
  retired: 'fuori uso',
};

/** Where a document stands, after "è". The words are the same for every gender. */
export const statusOf = (status: keyof typeof states) => states[status];

/** A field, at the beginning of a sentence or within one. */
export const fieldName = fieldNameIn(
  (field, place, list) => `${field} nell’elemento ${place} di ${list}`,
  (place, list) => `l’elemento ${place} di ${list}`,
);

/** The title of a clause or control of ISO/IEC 42001; of an own one that of its entry. */
export const titleOf = knownIn(iso42001.titles);

/** What the crosswalk says of a control of ISO/IEC 42001. */
export const crosswalkOf = knownIn(crosswalk.controls);

/** The title of a control of ISO/IEC 27001. */
export const ismsTitleOf = knownIn(iso27001.titles);

/** What an approval does not say, after "nulla dice". */
export const unsaidOf = (missing: Unsaid): string =>
  ({ by: 'da chi', when: 'quando', both: 'da chi né quando' })[missing];

/** Which rows or risks are not as they were approved, in a sentence. */
export function partsOf(known: PartsChanged | undefined, what: 'rows' | 'risks'): string {
  if (!known)
    return 'Git non conosce qui ciò che è stato approvato, perciò non si può dire che cosa è cambiato.';
  const { ids, commit } = known;
  const since = `dal commit ${commit.hash.slice(0, 8)} del ${commit.date}`;
  return ids.length === 0
    ? `La sua versione è cambiata ${since}.`
    : `${what === 'rows' ? 'Righe cambiate' : 'Rischi cambiati'} ${since}: ${firstOf(ids)}.`;
}

/** What is kept up to date, at the beginning of a sentence. */
export const subjectName = (subject: Subject): string =>
  typeof subject === 'string'
    ? subject
    : { statement: 'La dichiarazione di applicabilità', plan: 'Il piano di trattamento' }[
        subject.whole
      ];

/** The same after "di". */
export const ofSubject = (subject: Subject): string =>
  typeof subject === 'string'
    ? `di ${subject}`
    : { statement: 'della dichiarazione di applicabilità', plan: 'del piano di trattamento' }[
        subject.whole
      ];

const openStates = {
  planned: 'pianificato',
  partial: 'parziale',
  undecided: 'non deciso',
  excluded: 'escluso',
};

/** How far a control is that is not at work. */
export const openState = (state: keyof typeof openStates): string => openStates[state];

/** Paragraphs by their beginnings. */
export const quoted = (texts: readonly string[]): string =>
  firstOf(texts.map((text) => `«${shortened(text)}»`));

const held: Readonly<Record<HeldAs, string>> = {
  'a management review that was held': 'un riesame di direzione svolto',
  'a nonconformity': 'una non conformità',
  'a role with evidence of a competence': 'un ruolo con l’evidenza di una competenza',
  'an AI risk': 'un rischio dell’IA',
  'an AI risk with an action that is done, or one that was accepted with nothing left to do':
    'un rischio dell’IA con un’azione svolta, o uno accettato senza altro da fare',
  'an AI risk with its treatment': 'un rischio dell’IA con il suo trattamento',
  'an approved impact assessment': 'una valutazione d’impatto approvata',
  'an approved policy or procedure': 'una politica o una procedura approvata',
  'an external requirement': 'un requisito esterno',
  'an internal audit that was held': 'un audit interno svolto',
  'an objective': 'un obiettivo',
  'an objective with a measurement': 'un obiettivo con una misurazione',
  'the `scope`': 'lo `scope`',
  'the rows of the Statement': 'le righe della Dichiarazione',
  'valid evidence that was made for AI': 'un’evidenza valida prodotta per l’IA',
};

/** What it takes in a register to hold a piece of documented information. */
export const heldAs = (what: HeldAs): string => held[what];

const documentTitle = knownIn(documents);

/** What a piece of documented information is called. */
export const documentName = (name: string): string => documentTitle(name, name);

/** What a collection is called. */
export const collectionName = (name: CollectionName): string => collectionTitle('it', name);

const grades: Readonly<Record<Grade, string>> = {
  major: 'maggiore',
  minor: 'minore',
  observation: 'osservazione',
  opportunity: 'opportunità di miglioramento',
};

/** How grave a finding is, in brackets after its id. */
export const gradeOf = (grade: Grade): string => grades[grade];

/** A value of a field, as pages show it. */
export const wordOf = (value: string): string => terms.words[value] ?? value;

/** A provision of the EU AI Act as it is cited: "Art. 26(5)". */
export const cited = (place: string): string => citedIn('it', place);

/** A duty under the EU AI Act with what it asks, and whether it falls on the organisation only on a condition. */
export const dutyName = (duty: { article: string; condition: string | undefined }): string => {
  const words = dutyWords(textsIn('it'), duty);
  return `${cited(duty.article)} (${words.short.charAt(0).toLowerCase()}${words.short.slice(1)}${duty.condition === undefined ? '' : `; condizione: ${words.condition}`})`;
};
