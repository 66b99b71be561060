import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The handbook at a glance. */
export const home: Messages['home'] = {
  scope: 'Alcance',
  certificate: (standard, certificate) =>
    `Certificado ${standard} n.º ${certificate}, válido hasta el {day}`,
  construction: (held, pieces, decided, controls) =>
    `En construcción: ${number(held)} de ${counted(pieces, 'elemento', 'elementos')} de información documentada ${form(held, 'disponible', 'disponibles')}, ${number(decided)} de ${counted(controls, 'control', 'controles')} ${form(decided, 'decidido', 'decididos')}.`,
  stage1: 'ISO/IEC 42001: etapa 1 prevista para el {stage1}',
  stage2: 'ISO/IEC 42001: etapa 2 prevista para el {stage2}',
  stages: 'ISO/IEC 42001: etapa 1 prevista para el {stage1}, etapa 2 para el {stage2}',
  entrances: {
    board: { title: 'Para la dirección', text: 'Lo mismo en una página, para imprimir' },
    audit: {
      title: 'Para auditores',
      text: 'Las primeras preguntas, cada una con una respuesta breve',
    },
    work: { title: 'Para responsables', text: 'Qué está abierto y para cuándo' },
  },
  steps: 'Los ocho pasos',
  next: 'Siguiente criterio por cumplir: {criterion}',
  findings: 'Hallazgos abiertos',
  noFindings: 'No hay ningún hallazgo abierto.',
  checks: (errors, warnings) =>
    `Comprobaciones: ${counted(errors, 'error', 'errores')}, ${counted(warnings, 'advertencia', 'advertencias')}`,
  gaps: (count) =>
    counted(count, 'brecha antes de la certificación', 'brechas antes de la certificación'),
  traps: 'Lo que señalaría un auditor',
  allFindings: (count) =>
    count === 1 ? 'El único hallazgo abierto' : `Los ${number(count)} hallazgos abiertos`,
  closureBy: 'cierre previsto: {day}',
  dueWithin: (days) =>
    days === 1 ? 'Vence en el próximo día' : `Vence en los próximos ${number(days)} días`,
  nothingDue: 'No vence nada.',
  dueTally: (count, overdue) =>
    `${counted(count, 'vencimiento', 'vencimientos')}${overdue > 0 ? `, ${number(overdue)} fuera de plazo` : ''}`,
  dueMore: 'No se muestran:',
  columns: { date: 'Fecha', what: 'Qué', entry: 'Entrada', owner: 'Responsable' },
  changed: 'Qué ha cambiado',
  changedMore: (count) => `y ${counted(count, 'archivo más', 'archivos más')}`,
  changedAll: 'Historial de los documentos',
};
