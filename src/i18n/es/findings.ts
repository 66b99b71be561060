import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Findings on their way to closure. */
export const findings: Messages['findings'] = {
  lead: 'Primero figura lo abierto, por fecha de vencimiento; después, lo cerrado más recientemente.',
  tally: (open, overdue, total) =>
    `${number(open)} ${form(open, 'abierto', 'abiertos')} de ${number(total)}, ${overdue > 0 ? number(overdue) : 'ninguno'} fuera de plazo.`,
  empty: 'No hay ningún hallazgo registrado.',
  states: { open: 'abierto', overdue: 'fuera de plazo', closed: 'cerrado' },
  columns: {
    finding: 'Hallazgo',
    grade: 'Grado',
    state: 'Estado',
    steps: 'Pasos realizados',
    due: 'Plazo',
    owner: 'Responsable',
  },
  stepsDone: (done, all) => `${number(done)} de ${number(all)}`,
  next: (step) => `siguiente: ${step}`,
  closedWithout: (step) => `cerrado sin ${step}`,
  closedOn: 'cerrado el {day}',
  standing: {
    raised: 'detectado el {day}',
    due: 'plazo: {day}',
    closed: 'cerrado el {day}',
    owner: 'responsable: {role}',
  },
  facts: { against: 'Requisito', source: 'Origen', systems: 'Sistemas de IA' },
  noSystem: 'No se indica ningún sistema de IA.',
  steps: {
    correction: 'Corrección',
    rootCause: 'Causa raíz',
    correctiveAction: 'Acción correctiva',
    effectiveness: 'Eficacia',
  },
  stepsInText: {
    correction: 'corrección',
    rootCause: 'causa raíz',
    correctiveAction: 'acción correctiva',
    effectiveness: 'verificación de la eficacia',
  },
  stepStates: {
    done: 'realizado',
    open: 'abierto',
    overdue: 'fuera de plazo',
    planned: 'planificado',
    missing: 'falta',
    'not-asked': 'no exigido',
  },
  notAsked: 'Todos los pasos se exigen solo de una no conformidad (10.2).',
  planned: {
    title: 'Acciones previstas',
    columns: { action: 'Acción', owner: 'Responsable', due: 'Plazo', state: 'Estado' },
  },
  actionsOpen: (count) =>
    `${counted(count, 'acción prevista abierta', 'acciones previstas abiertas')}`,
  without: {
    planned: 'Hay acciones previstas; véase más abajo.',
    open: 'Aún no hay nada escrito.',
    overdue: 'No hay nada escrito, y el plazo del hallazgo ha vencido.',
    missing: 'El hallazgo se cerró sin este paso.',
  },
  checked: 'Verificada el {day}, como demuestra {evidence}.',
  checkPlanned: 'Por verificar el {day} con {evidence}.',
};
