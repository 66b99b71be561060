import type { Messages } from '../messages.ts';

/** The page of a control. */
export const control: Messages['control'] = {
  owner: 'responsabile {role}',
  reviewed: 'riesaminato il {day}',
  nextReview: 'prossimo riesame {day}',
  target: 'da completare entro il {day}',
  applicable: 'Applicabile',
  notApplicable: 'Non applicabile',
  because: (drivers) => `{decision}; motivo: ${drivers}.`,
  excludedOn: (basis) => `{decision}: ${basis}.`,
  responsibility: (who) => `La responsabilità è ${who}.`,
  documents: 'Documenti',
  noDocument: 'Nessun documento lo attua.',
  risks: 'Rischi che vi fanno affidamento',
  noRisk: 'Nessun rischio vi fa affidamento.',
  systems: 'Sistemi di IA',
  allSystems: 'tutti',
  noSystem: 'Nessun sistema.',
  isms: 'Dal SGSI',
  noCounterpart: 'Nessun corrispondente nel SGSI.',
};
