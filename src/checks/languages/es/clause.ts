import type { GroupTexts } from '../texts.ts';
import { ago, listed, statusOf } from './words.ts';

export const clause: GroupTexts<'clause'> = {
  'clause/target-date': {
    summary:
      'Un apartado planificado o parcial no tiene fecha objetivo, o su fecha objetivo ha pasado.',
    why: 'Ningún capítulo puede excluirse, así que cada uno debe estar implementado antes de la certificación. Sin una fecha, nadie puede decir si lo estará.',
    says: {
      none: (entry, ids) => ({
        found: `Ningún apartado de ${entry} está implementado ni tiene fecha objetivo: ${listed(ids)}.`,
        expected: '`targetDate` en cada fila, con la fecha en que estará implementada',
        fix: 'Añadir `targetDate` a cada fila.',
      }),
      undated: (id, status) => ({
        found: `${id} está ${status === 'planned' ? 'planificado' : 'implementado en parte'}, pero no tiene fecha objetivo.`,
        expected: '`targetDate` con la fecha en que estará implementado',
        fix: 'Añadir `targetDate`.',
      }),
      passed: (id, status, target, past, asOf) => ({
        found: `${id} está ${status === 'planned' ? 'planificado' : 'implementado en parte'}; debía estar implementado el ${target}, ${ago(past)}.`,
        expected: `\`status: implemented\`, o una fecha no anterior al ${asOf}`,
        fix: 'Si está implementado, poner `status: implemented` y quitar `targetDate`. Si no, poner un nuevo `targetDate` y decir por qué en el texto.',
      }),
    },
  },
  'clause/unproven': {
    summary:
      'Un apartado está implementado, pero ningún documento aprobado, documento del SGSI ni registro lo muestra.',
    why: 'Un auditor pregunta dónde se lleva a cabo el capítulo. Sin un documento en vigor ni un registro, no hay nada que mostrar.',
    says: {
      none: (id) => ({
        found: `${id} está implementado, pero ningún documento ni registro lo muestra.`,
        expected: 'una política aprobada en `documents`, o el documento del SGSI en `isms`',
        fix: 'Nombrar el documento que lo lleva a cabo, o poner `status: partial` con un `targetDate`.',
      }),
      noneInForce: (id, documents) => ({
        found: `${id} está implementado, pero ${listed(documents.map((document) => `${document.id} está ${statusOf(document.status)}`))}, así que nada en vigor lo muestra.`,
        expected: 'una política aprobada en `documents`, o el documento del SGSI en `isms`',
        fix: 'Hacer aprobar el documento, o poner `status: partial` con un `targetDate`.',
      }),
    },
  },
};
