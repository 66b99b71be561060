import { collectionTitle } from '../../../collections/names.ts';
import type { HeldAs } from '../../../handbook/state/documented-information.ts';
import { documents } from '../../../standards/languages/es/documents.ts';
import type { CollectionName } from '../../../../schemas/fields.ts';
import { shortened } from '../../../handbook/reading/shortened.ts';
import type { PartsChanged } from '../../../handbook/state/text-changes.ts';
import { crosswalk } from '../../../standards/languages/es/crosswalk.ts';
import { iso27001 } from '../../../standards/languages/es/iso27001.ts';
import { iso42001 } from '../../../standards/languages/es/iso42001.ts';
import { counted } from '../../../i18n/es/number.ts';
import { terms } from '../../../i18n/es/terms.ts';
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

export const { listed, either, firstOf, byArea } = listsIn('es', {
  more: (count) => `${count} más`,
});

/** A number of days. */
export const days = (count: number) => counted(count, 'día', 'días');

/** How long ago a day was: "hace 12 días". */
export const ago = (count: number) => `hace ${days(count)}`;

/** How far ahead a day lies: "hoy", "dentro de 12 días". */
export const ahead = (count: number) => (count === 0 ? 'hoy' : `dentro de ${days(count)}`);

const states = {
  draft: 'en borrador',
  'in-review': 'en revisión',
  approved: 'en vigor',
  retired: 'fuera de uso',
};

/** Where a document stands, after "está". The words are the same for every gender. */
export const statusOf = (status: keyof typeof states) => states[status];

/** A field, at the beginning of a sentence or within one. */
export const fieldName = fieldNameIn(
  (field, place, list) => `${field} en el elemento ${place} de ${list}`,
  (place, list) => `el elemento ${place} de ${list}`,
);

/** The title of a clause or control of ISO/IEC 42001; of an own one that of its entry. */
export const titleOf = knownIn(iso42001.titles);

/** What the crosswalk says of a control of ISO/IEC 42001. */
export const crosswalkOf = knownIn(crosswalk.controls);

/** The title of a control of ISO/IEC 27001. */
export const ismsTitleOf = knownIn(iso27001.titles);

/** What an approval does not say, after "nada dice". */
export const unsaidOf = (missing: Unsaid): string =>
  ({ by: 'por quién', when: 'cuándo', both: 'por quién ni cuándo' })[missing];

/** Which rows or risks are not as they were approved, in a sentence. */
export function partsOf(known: PartsChanged | undefined, what: 'rows' | 'risks'): string {
  if (!known) return 'Git no conoce aquí lo que se aprobó, así que no se puede decir qué cambió.';
  const { ids, commit } = known;
  const since = `desde el commit ${commit.hash.slice(0, 8)} del ${commit.date}`;
  return ids.length === 0
    ? `Su versión cambió ${since}.`
    : `${what === 'rows' ? 'Filas que cambiaron' : 'Riesgos que cambiaron'} ${since}: ${firstOf(ids)}.`;
}

/** What is kept up to date, at the beginning of a sentence. */
export const subjectName = (subject: Subject): string =>
  typeof subject === 'string'
    ? subject
    : { statement: 'La declaración de aplicabilidad', plan: 'El plan de tratamiento' }[
        subject.whole
      ];

/** The same after "de". */
export const ofSubject = (subject: Subject): string =>
  typeof subject === 'string'
    ? `de ${subject}`
    : { statement: 'de la declaración de aplicabilidad', plan: 'del plan de tratamiento' }[
        subject.whole
      ];

const openStates = {
  planned: 'planificado',
  partial: 'implementado en parte',
  undecided: 'sin decidir',
  excluded: 'excluido',
};

/** How far a control is that is not at work. */
export const openState = (state: keyof typeof openStates): string => openStates[state];

/** Paragraphs by their beginnings. */
export const quoted = (texts: readonly string[]): string =>
  firstOf(texts.map((text) => `«${shortened(text)}»`));

const held: Readonly<Record<HeldAs, string>> = {
  'a management review that was held': 'una revisión por la dirección realizada',
  'a nonconformity': 'una no conformidad',
  'a role with evidence of a competence': 'un rol con la evidencia de una competencia',
  'an AI risk': 'un riesgo de IA',
  'an AI risk with an action that is done, or one that was accepted with nothing left to do':
    'un riesgo de IA con una acción hecha, o uno aceptado sin nada pendiente',
  'an AI risk with its treatment': 'un riesgo de IA con su tratamiento',
  'an approved impact assessment': 'una evaluación de impacto aprobada',
  'an approved policy or procedure': 'una política o un procedimiento aprobado',
  'an external requirement': 'un requisito externo',
  'an internal audit that was held': 'una auditoría interna realizada',
  'an objective': 'un objetivo',
  'an objective with a measurement': 'un objetivo con una medición',
  'the `scope`': 'el `scope`',
  'the rows of the Statement': 'las filas de la Declaración',
  'valid evidence that was made for AI': 'una evidencia válida hecha para la IA',
};

/** What it takes in a register to hold a piece of documented information. */
export const heldAs = (what: HeldAs): string => held[what];

const documentTitle = knownIn(documents);

/** What a piece of documented information is called. */
export const documentName = (name: string): string => documentTitle(name, name);

/** What a collection is called. */
export const collectionName = (name: CollectionName): string => collectionTitle('es', name);

const grades: Readonly<Record<Grade, string>> = {
  major: 'mayor',
  minor: 'menor',
  observation: 'observación',
  opportunity: 'oportunidad de mejora',
};

/** How grave a finding is, in brackets after its id. */
export const gradeOf = (grade: Grade): string => grades[grade];

/** A value of a field, as pages show it. */
export const wordOf = (value: string): string => terms.words[value] ?? value;

/** A provision of the EU AI Act as it is cited: "Art. 26(5)". */
export const cited = (place: string): string => citedIn('es', place);

/** A duty under the EU AI Act with what it asks, and whether it falls on the organisation only on a condition. */
export const dutyName = (duty: { article: string; condition: string | undefined }): string => {
  const words = dutyWords(textsIn('es'), duty);
  return `${cited(duty.article)} (${words.short.charAt(0).toLowerCase()}${words.short.slice(1)}${duty.condition === undefined ? '' : `; condición: ${words.condition}`})`;
};
