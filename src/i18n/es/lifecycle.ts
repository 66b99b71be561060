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
  noneMissing: 'Cada etapa superada ha dejado evidencias.',
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
  },
  missing: 'falta',
  missingLong: 'Falta: la etapa se superó, y nada lo demuestra.',
  nothingYet: 'aún nada',
  legend:
    'En un sistema adquirido, los datos y el desarrollo corresponden al proveedor. Una etapa superada sigue demostrada por una evidencia que haya caducado después; un borrador no demuestra nada.',
  pages: 'Páginas de sistemas',
  proofs: (count) => counted(count, 'evidencia', 'evidencias'),
};
