import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** Words that many pages share. */
export const common: Messages['common'] = {
  none: 'aucun',
  nobody: 'personne',
  yes: 'oui',
  no: 'non',
  table: 'Tableau',
  owner: 'Responsable',
  noEntry: 'Cette mesure n’a pas de fiche.',
  entries: (count) => counted(count, 'fiche', 'fiches'),
  labelled: (label, text) => `${label} : ${text}`,
};
