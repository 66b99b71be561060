import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The life cycle: systems by stages. */
export const lifecycle: Messages['lifecycle'] = {
  title: 'Ciclo de vida',
  description:
    'Los sistemas de IA según las siete etapas de su vida, con las evidencias que dejó cada etapa.',
  lead: 'Cada sistema según las siete etapas de su vida, con las evidencias que dejó cada etapa y lo que falta para las etapas ya superadas.',
  pageTitle: (page) => `Ciclo de vida, página ${number(page)}`,
  systems: (count) => counted(count, 'sistema de IA', 'sistemas de IA'),
  missingCount: (count) =>
    `${counted(count, 'sistema ha', 'sistemas han')} superado una etapa que nada demuestra`,
  unknownCount: (count) => `no consta la etapa de ${counted(count, 'sistema', 'sistemas')}`,
  noneMissing: 'Cada etapa superada ha dejado evidencias.',
  /** Where stages that the supplier went through have none. */
  noneMissingHere: 'Cada etapa superada aquí ha dejado evidencias.',
  unseenCount: (count) =>
    `${counted(count, 'sistema', 'sistemas')} sin evidencia de una etapa del proveedor`,
  none: 'No hay ningún sistema de IA en el inventario.',
  summary: 'Sistemas por etapa alcanzada y por procedencia',
  matrix: 'Sistemas por etapas',
  columns: {
    stage: 'Etapa alcanzada',
    total: 'Sistemas',
    missing: 'Con carencias',
    system: 'Sistema',
    origin: 'Procedencia',
  },
  group: (stage, total) => `${stage}: ${counted(total, 'sistema', 'sistemas')}`,
  continued: (stage) => `${stage}, continuación`,
  state: {
    passed: 'superada',
    current: 'en curso',
    ahead: 'por venir',
    'not-ours': 'del proveedor',
    unseen: 'del proveedor, sin evidencia',
    unknown: 'no consta',
  },
  missing: 'falta',
  missingLong: 'Falta: la etapa se superó, y nada lo demuestra.',
  nothingYet: 'aún nada',
  legend:
    'En un sistema adquirido, los datos y el desarrollo corresponden al proveedor. Una etapa superada sigue demostrada por una evidencia que haya caducado después; un borrador no demuestra nada.',
  pages: 'Páginas de sistemas',
  proofs: (count) => counted(count, 'evidencia', 'evidencias'),
};
