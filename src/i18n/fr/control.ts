import { number } from './number.ts';
import type { Messages } from '../messages.ts';

/** The page of a control. */
export const control: Messages['control'] = {
  owner: 'responsable : {role}',
  reviewed: 'revue le {day}',
  notReviewed: 'pas encore revue',
  nextReview: 'prochaine revue : {day}',
  target: 'échéance : {day}',
  applicable: 'Applicable',
  notApplicable: 'Non applicable',
  undecided: 'Non décidée',
  isUndecided: '{decision} : personne n’a encore décidé si la mesure s’applique.',
  because: (drivers) => `{decision} : ${drivers}.`,
  excludedOn: (basis) => `{decision} : ${basis}.`,
  responsibility: (who) => `Responsabilité ${who}.`,
  documents: 'Documents',
  noDocument: 'Aucun document ne la met en œuvre.',
  risks: 'Risques qui s’appuient sur elle',
  noRisk: 'Aucun risque ne s’appuie sur elle.',
  systems: 'Systèmes d’IA',
  allSystems: 'tous',
  noSystem: 'Aucun système.',
  isms: 'Du SMSI',
  noCounterpart: 'Aucun équivalent dans le SMSI.',
  exception: 'Pas pour {systems} : {reason}',
  perSystem: 'Par système d’IA',
  perSystemNote:
    'Une preuve ne compte pour un système que si elle le nomme ou dit qu’elle porte sur tous.',
  perSystemColumns: { systems: 'Systèmes d’IA', proof: 'Preuves' },
  moreSystems: (count) => `et ${number(count)} autres`,
};
