import type { GroupTexts } from '../texts.ts';

export const clause: GroupTexts<'clause'> = {
  'clause/target-date': {
    summary:
      'Un apartado planificado o parcial no tiene fecha objetivo, o su fecha objetivo ha pasado.',
    why: 'Ningún capítulo puede excluirse, así que cada uno debe estar implementado antes de la certificación. Sin una fecha, nadie puede decir si lo estará.',
  },
  'clause/unproven': {
    summary:
      'Un apartado está implementado, pero ningún documento aprobado, documento del SGSI ni registro lo muestra.',
    why: 'Un auditor pregunta dónde se lleva a cabo el capítulo. Sin un documento en vigor ni un registro, no hay nada que mostrar.',
  },
};
