import { counted } from '../../../i18n/fr/number.ts';
import { fieldNameIn } from '../field-name-in.ts';
import { listsIn } from '../lists.ts';

export { counted };

export const { listed, either, firstOf, alsoIn, byArea } = listsIn('fr', {
  more: (count) => counted(count, 'autre', 'autres'),
  alsoIn: (files) => ` Également dans ${files}.`,
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
