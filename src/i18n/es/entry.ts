import type { Messages } from '../messages.ts';

const sections: Messages['entry']['sections'] = {
  decision: 'Decisión',
  proof: 'Evidencias',
  'sub-clauses': 'Apartados',
  facts: 'Datos generales',
  decisions: 'Decisiones y personas',
  roles: 'Roles',
  obligations: 'Obligaciones',
  lifecycle: 'Ciclo de vida',
  assessment: 'Evaluación de impacto',
  risks: 'Riesgos',
  controls: 'Controles',
  findings: 'Hallazgos',
  responsibilities: 'Responsabilidades',
  systems: 'Sistemas de IA',
  contract: 'Contrato y evaluación',
  milestones: 'Hitos',
  checklist: 'Lista de verificación',
  agenda: 'Orden del día',
  'review-decisions': 'Decisiones',
  closure: 'Pasos hasta el cierre',
  trend: 'Tendencia',
  competences: 'Competencias',
  duties: 'Responde de',
  history: 'Historial',
  scores: 'Antes y después del tratamiento',
  treatment: 'Tratamiento',
  acceptance: 'Riesgo residual',
  impacts: 'Impactos',
  misuse: 'Uso indebido previsible',
  reassessment: 'Repetición de la evaluación',
  elements: 'Elementos de la ISO/IEC 42005',
};

/** What the pages of all entries say beside their fields. */
export const entry: Messages['entry'] = {
  sections,
  linkedFrom: 'Enlazado desde',
  notLinked: 'Ninguna otra entrada la menciona.',
  mentionedIn: 'Mencionado en el texto de',
};
