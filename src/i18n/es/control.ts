import { number } from './number.ts';
import type { Messages } from '../messages.ts';

/** The page of a control. */
export const control: Messages['control'] = {
  owner: 'responsable: {role}',
  reviewed: 'revisado el {day}',
  notReviewed: 'aún no revisado',
  nextReview: 'próxima revisión: {day}',
  target: 'fecha objetivo: {day}',
  applicable: 'Aplicable',
  notApplicable: 'No aplicable',
  undecided: 'Sin decidir',
  isUndecided: '{decision}: nadie ha decidido aún si el control es aplicable.',
  because: (drivers) => `{decision}. Motivos: ${drivers}.`,
  excludedOn: (basis) => `{decision}: ${basis}.`,
  responsibility: (who) => `La responsabilidad es ${who}.`,
  documents: 'Documentos',
  noDocument: 'Ningún documento lo desarrolla.',
  risks: 'Riesgos que dependen de él',
  noRisk: 'Ningún riesgo depende de él.',
  systems: 'Sistemas de IA',
  allSystems: 'todos',
  noSystem: 'Ningún sistema.',
  isms: 'Del SGSI',
  noCounterpart: 'Sin equivalente en el SGSI.',
  exception: 'No para {systems}: {reason}',
  perSystem: 'Por sistema de IA',
  perSystemNote:
    'Una evidencia cuenta para un sistema solo si lo nombra o dice que trata de todos.',
  perSystemColumns: { systems: 'Sistemas de IA', proof: 'Evidencias' },
  moreSystems: (count) => `y ${number(count)} más`,
};
