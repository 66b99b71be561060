import { counted } from '../../../i18n/it/number.ts';
import { fieldNameIn } from '../field-name-in.ts';
import { listsIn } from '../lists.ts';

export { counted };

export const { listed, either, firstOf, alsoIn, byArea } = listsIn('it', {
  more: (count) => counted(count, 'altro', 'altri'),
  alsoIn: (files) => ` Anche in ${files}.`,
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
