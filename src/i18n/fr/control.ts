import type { Messages } from '../messages.ts';

/** The page of a control. */
export const control: Messages['control'] = {
  owner: 'responsable : {role}',
  reviewed: 'revue le {day}',
  nextReview: 'prochaine revue : {day}',
  target: 'échéance : {day}',
  applicable: 'Applicable',
  notApplicable: 'Non applicable',
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
};
