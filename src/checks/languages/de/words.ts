import { counted } from '../../../i18n/de/number.ts';
import { fieldNameIn } from '../field-name-in.ts';
import { listsIn } from '../lists.ts';

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
