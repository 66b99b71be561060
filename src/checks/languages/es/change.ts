import type { GroupTexts } from '../texts.ts';
import { listed, statusOf, unsaidOf } from './words.ts';

const raise = (id: string): string => `Si no, anotar esto en un hallazgo cuyo texto nombre ${id}.`;

export const change: GroupTexts<'change'> = {
  'change/unexamined': {
    summary:
      'Un cambio planificado está aprobado, pero nada dice a qué afecta o, si es de un sistema, si necesita una evaluación de impacto.',
    why: 'El rol que aprueba un cambio tiene que saber qué hace el cambio: a las personas (8.4), a los riesgos (8.2), a los documentos y a la declaración de aplicabilidad.',
    says: {
      effects: (id) => ({
        found: `${id} está aprobado, pero nada dice a qué afecta el cambio.`,
        expected:
          '`effects` con `assessment`, `risks`, `documents` y `statement`, en la medida en que se apliquen, y `why`',
        fix: 'Examinar los efectos del cambio y escribirlos en `effects`.',
      }),
      assessment: (id) => ({
        found: `${id} cambia un sistema, pero no dice si necesita una evaluación de impacto.`,
        expected: '`assessment: needed` o `assessment: not-needed` en `effects`',
        fix: 'Decidirlo con el responsable del sistema, y escribirlo con la razón en `effects`.',
      }),
    },
  },
  'change/unapproved': {
    summary:
      'Un cambio planificado se hizo sin aprobación o antes de ella, o su decisión no dice de quién es ni de cuándo.',
    why: 'Los cambios del SGIA se hacen de forma planificada (6.3), y los de sus procesos se controlan (8.1). Una aprobación que llega después del cambio no controla nada.',
    says: {
      undecided: (id, made, decision) => ({
        found: `${id} se hizo el ${made}, pero ${decision === 'rejected' ? 'estaba rechazado' : 'la decisión sigue abierta'}.`,
        expected: 'un cambio aprobado antes de hacerse',
        fix: `Si se aprobó antes de hacerse, corregir \`decision\`, y escribir \`decidedBy\` y \`decided\`. ${raise(id)}`,
      }),
      unsaid: (id, decision, missing) => ({
        found: `${id} está ${{ approved: 'aprobado', rejected: 'rechazado' }[decision]}, pero nada dice ${unsaidOf(missing)}.`,
        expected: '`decidedBy` y `decided`',
        fix: 'Escribir el rol que decidió en `decidedBy`, y la fecha en `decided`.',
      }),
      early: (id, made, decided) => ({
        found: `${id} se hizo el ${made}, antes de aprobarse el ${decided}.`,
        expected: 'un cambio aprobado antes de hacerse',
        fix: `Si se aprobó antes de hacerse, corregir las fechas. ${raise(id)}`,
      }),
    },
  },
  'change/unassessed': {
    summary:
      'Un cambio planificado se hizo, pero la evaluación de impacto que dice necesitar no está aprobada.',
    why: 'Las evaluaciones de impacto se hacen cuando se proponen cambios significativos (8.4). Después del cambio, las personas ya están expuestas a lo que nadie ha evaluado.',
    says: {
      unapproved: (id, done, states) => ({
        found: `${id} se hizo el ${done} y necesita una evaluación de impacto, pero ${listed(states.map((state) => `${state.id} está ${statusOf(state.status)}`))}.`,
        expected: `una evaluación de impacto con \`change: ${id}\`, aprobada el ${done} a más tardar`,
        fix: `Hacer aprobar la evaluación, y anotar esto en un hallazgo cuyo texto nombre ${id}.`,
      }),
      missing: (id, done) => ({
        found: `${id} se hizo el ${done} y necesita una evaluación de impacto, pero ninguna lo nombra como su \`change\`.`,
        expected: `una evaluación de impacto con \`change: ${id}\`, aprobada el ${done} a más tardar`,
        fix: `Si se evaluó, nombrarlo en la evaluación en \`change\`. Si no, evaluarlo ahora, y anotar esto en un hallazgo cuyo texto nombre ${id}.`,
      }),
    },
  },
  'change/overdue': {
    summary: 'Un cambio planificado ha pasado su plazo y no se ha hecho.',
    why: 'Un cambio que se retrasa, o que nadie decide, ya no está planificado (6.3). Lo que depende de él espera sin saberlo.',
    says: {
      past: (id, due, isOpen, asOf) => ({
        found: `${id} vencía el ${due}, pero ${isOpen ? 'nadie ha decidido sobre ello' : 'no se hizo'}.`,
        expected: `un plazo no anterior al ${asOf}, o el día en que se hizo`,
        fix: isOpen
          ? 'Decidirlo: escribir `decision`, `decidedBy` y `decided`. Si se aprueba, acordar un nuevo `due`.'
          : 'Si se hizo, escribir la fecha en `done`. Si no, acordar un nuevo `due`.',
      }),
    },
  },
};
