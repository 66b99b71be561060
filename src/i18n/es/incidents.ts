import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The register of incidents and concerns, and the page of one. */
export const incidents: Messages['incidents'] = {
  tally: (open, total) => `${number(open)} de ${number(total)} sin cerrar.`,
  empty: 'No hay registrado ningún incidente ni inquietud.',
  more: (count) => `y ${number(count)} más, en las páginas de los incidentes`,
  clocksLead:
    'Los plazos corren en días naturales, desde el día siguiente al conocimiento de la organización. {link} dice desde cuándo el Reglamento de IA exige un aviso. Es una orientación y no asesoramiento jurídico.',
  clocksLink: 'La página de obligaciones',
  register: 'Registro',
  columns: {
    incident: 'Incidente',
    kind: 'Tipo',
    systems: 'Sistemas de IA',
    detected: 'Detectado el',
    seriousness: 'Grave (art. 3, punto 49)',
    notifications: 'Notificaciones',
    state: 'Estado',
    owner: 'Responsable',
    to: 'A',
    basis: 'Base',
    due: 'Último día',
    sent: 'Enviada',
    evidence: 'Evidencia',
  },
  states: { open: 'abierto', contained: 'contenido', closed: 'cerrado' },
  notificationStates: {
    'in-time': 'enviada a tiempo',
    late: 'enviada con retraso',
    sent: 'enviada',
    running: 'plazo en curso',
    expired: 'no enviada, plazo vencido',
  },
  unjudged: 'sin valorar',
  noNotifications: 'ninguna',
  notificationCount: (count) => counted(count, 'notificación', 'notificaciones'),
  period: {
    days: (days, paragraph) => `${counted(days, 'día', 'días')} (art. 73, apdo. ${paragraph})`,
    immediately: 'inmediatamente (art. 26, apdo. 5)',
  },
  after: (days) =>
    days === 0
      ? 'el día del conocimiento'
      : `${counted(days, 'día', 'días')} después del conocimiento`,
  required: {
    '73': 'Autoridad de vigilancia del mercado',
    '26': 'Proveedor, importador o distribuidor, autoridad de vigilancia del mercado',
  },
  notRecorded: 'exigida, no registrada',
  notSent: 'no enviada',
  standing: {
    detected: 'detectado el {day}',
    closed: 'cerrado el {day}',
    owner: 'responsable: {role}',
    serious: (what) => `grave: ${what}`,
  },
  noNotification: 'No hay registrada ninguna notificación.',
  noLessons: {
    open: 'Aún no hay nada registrado.',
    closed: 'Se cerró sin dejar constancia de lo aprendido.',
  },
  noFinding: 'No se indica ningún hallazgo.',
  noneOfSystem: 'Ningún incidente ni inquietud menciona este sistema.',
};
