import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The timeline of what applies when, and the page of a requirement. */
export const regulations: Messages['regulations'] = {
  timeline: 'Qué se aplica y cuándo',
  drawing: (count, first, last) =>
    `${counted(count, 'fecha', 'fechas')} del ${first} al ${last}, una línea por requisito. La tabla de abajo dice lo mismo.`,
  asOf: (date) => `situación a ${date}`,
  mark: (date, title) => `${date}: ${title}`,
  past: (count) => `En vigor: ${counted(count, 'fecha', 'fechas')}`,
  toCome: (count) => `Por venir: ${counted(count, 'fecha', 'fechas')}`,
  nothingToCome: 'No hay nada por venir.',
  nothingPast: 'Aún no hay nada en vigor.',
  noDate: 'Ningún requisito indica una fecha.',
  undated: 'Sin fecha',
  register: 'Registro',
  columns: {
    no: 'N.º',
    date: 'Fecha',
    what: 'Qué se aplica',
    requirement: 'Requisito',
    basis: 'Fundamento',
    concerns: 'Afecta a',
    systems: 'Sistemas',
    system: 'Sistema',
    why: 'Por qué',
    duties: 'Obligaciones',
  },
  replaces: (date) => `${date} antes de la modificación`,
  everyone: 'todos',
  inForce: 'en vigor',
  noSystem: 'ninguno',
  notTold: 'véase el texto',
  next: 'próxima fecha {day}',
  noneToCome: 'nada más por venir',
  reasons: {
    'in-scope': 'en el ámbito de aplicación del Reglamento',
    'personal-data': 'trata datos personales',
    named: 'mencionado en el texto',
  },
  reachNone:
    'Ningún sistema de IA resulta afectado, según el ámbito de aplicación, los datos y el texto de esta entrada.',
  duties: (inForce, unmet) =>
    `{link} para estos sistemas, ${number(inForce)} en vigor; ` +
    (unmet === 0
      ? 'se muestra que todas ellas se cumplen.'
      : `${number(unmet)} de ellas sin mostrar que se cumplen.`),
  dutiesLink: (total) => counted(total, 'obligación', 'obligaciones'),
  swiss: {
    title: 'Derecho suizo sobre IA',
    lead: 'Fuentes que afectan a la IA en Suiza, seguidas hasta el {day}. Usted decide si alguna se aplica; lo que se aplica está en el registro de arriba.',
    columns: { source: 'Fuente', kind: 'Tipo', date: 'Fecha', asks: 'Lo que pide' },
    addressees: (who) => `para ${who}`,
    kinds: { law: 'ley', guidance: 'orientación', circular: 'circular', treaty: 'tratado' },
  },
};
