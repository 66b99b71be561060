import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** The page of a supplier. */
export const supplier: Messages['supplier'] = {
  owner: 'responsable: {role}',
  assessed: 'evaluado el {day}',
  nextReview: 'próxima evaluación: {day}',
  notAssessed: 'sin evaluar',
  noNextReview: 'sin próxima evaluación',
  country: (country) => `país: ${country}`,
  responsibilitiesLead: 'Quién hace qué a lo largo del ciclo de vida (A.10.2).',
  noResponsibility: 'No hay nada asignado: quién hace qué no consta por escrito.',
  task: 'Tarea',
  parties: { us: 'Nosotros', them: 'Ellos', shared: 'Compartidas' },
  count: (count) => counted(count, 'tarea', 'tareas'),
  systemsNone: 'Ningún sistema de IA los menciona como proveedor.',
  columns: { system: 'Sistema', origin: 'Procedencia', stage: 'Etapa', model: 'Modelo' },
  contract: 'Contrato',
  noContract: 'No se indica ningún contrato.',
  noModel: 'no indicado',
  lastAssessment: 'Última evaluación',
  nextAssessment: 'Próxima evaluación',
};
