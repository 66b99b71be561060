import type { GroupTexts } from '../texts.ts';

export const change: GroupTexts<'change'> = {
  'change/unexamined': {
    summary:
      'Un cambio planificado está aprobado, pero nada dice a qué afecta o, si es de un sistema, si necesita una evaluación de impacto.',
    why: 'El rol que aprueba un cambio tiene que saber qué hace el cambio: a las personas (8.4), a los riesgos (8.2), a los documentos y a la declaración de aplicabilidad.',
  },
  'change/unapproved': {
    summary:
      'Un cambio planificado se hizo sin aprobación o antes de ella, o su decisión no dice de quién es ni de cuándo.',
    why: 'Los cambios del SGIA se hacen de forma planificada (6.3), y los de sus procesos se controlan (8.1). Una aprobación que llega después del cambio no controla nada.',
  },
  'change/unassessed': {
    summary:
      'Un cambio planificado se hizo, pero la evaluación de impacto que dice necesitar no está aprobada.',
    why: 'Las evaluaciones de impacto se hacen cuando se proponen cambios significativos (8.4). Después del cambio, las personas ya están expuestas a lo que nadie ha evaluado.',
  },
  'change/overdue': {
    summary: 'Un cambio planificado ha pasado su plazo y no se ha hecho.',
    why: 'Un cambio que se retrasa, o que nadie decide, ya no está planificado (6.3). Lo que depende de él espera sin saberlo.',
  },
};
