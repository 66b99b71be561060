import type { Messages } from '../messages.ts';

/** The page of a control. */
export const control: Messages['control'] = {
  owner: 'responsable: {role}',
  reviewed: 'revisado el {day}',
  nextReview: 'próxima revisión: {day}',
  target: 'fecha objetivo: {day}',
  applicable: 'Aplicable',
  notApplicable: 'No aplicable',
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
};
