import { counted } from '../../../i18n/es/number.ts';
import { fieldNameIn } from '../field-name-in.ts';
import { listsIn } from '../lists.ts';

export { counted };

export const { listed, either, firstOf, alsoIn, byArea } = listsIn('es', {
  more: (count) => `${count} más`,
  alsoIn: (files) => ` También en ${files}.`,
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
