import { number } from './number.ts';
import type { Messages } from '../messages.ts';

/** The page of a control. */
export const control: Messages['control'] = {
  owner: 'responsabile {role}',
  reviewed: 'riesaminato il {day}',
  notReviewed: 'non ancora riesaminato',
  nextReview: 'prossimo riesame {day}',
  target: 'da completare entro il {day}',
  applicable: 'Applicabile',
  notApplicable: 'Non applicabile',
  undecided: 'Non deciso',
  isUndecided: '{decision}: nessuno ha ancora deciso se il controllo si applica.',
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
  exception: 'Non per {systems}: {reason}',
  perSystem: 'Per sistema di IA',
  perSystemNote: 'Un’evidenza conta per un sistema solo se lo nomina o dice che riguarda tutti.',
  perSystemColumns: { systems: 'Sistemi di IA', proof: 'Evidenze' },
  moreSystems: (count) => `e altri ${number(count)}`,
};
