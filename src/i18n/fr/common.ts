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
  /** What tells the four lists of what is wrong apart; each name leads to its list. */
  fourLists:
    '{findings} : relevés par des personnes, lors d’audits, après des incidents, dans des réclamations. {checks} : fautes et dates que cet outil a remarquées dans les fiches. {traps} : celles qu’un auditeur cherche en premier. {gaps} : travaux que les fiches elles-mêmes disent inachevés.',
  checksList: 'Signalements des vérifications',
};
