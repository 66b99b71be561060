import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { ago, listed } from './words.ts';

type Over = Parameters<RuleTexts['incident/period']['says']['unsent']>[2];

/** Which period is over. */
const overdue = (over: Over): string =>
  'aware' in over
    ? `el art. 26(5) lo exige de inmediato, y la organización lo sabe desde el ${over.aware}`
    : `el último día fue el ${over.due}, ${ago(over.past)}`;

const incomplete = (mayBe: boolean): string =>
  mayBe ? ' Una primera notificación puede estar incompleta (art. 73(5)).' : '';

export const incident: GroupTexts<'incident'> = {
  'incident/period': {
    summary: 'El plazo de una notificación ha terminado y no se ha enviado nada.',
    why: 'El art. 73 del Reglamento de IA de la UE da al proveedor de un sistema de alto riesgo 15 días para notificar un incidente grave, 10 tras un fallecimiento y 2 ante una infracción generalizada o una alteración de infraestructuras críticas. El art. 26(5) pide al responsable del despliegue que notifique de inmediato. Otras leyes y contratos tienen sus propios plazos.',
    says: {
      unsent: (id, to, over, mayBeIncomplete) => ({
        found: `${id} no se ha notificado a «${to}»: ${overdue(over)}.`,
        expected: 'una notificación con la fecha en que se envió',
        fix: `Enviarla, y escribir la fecha en \`sent\`.${incomplete(mayBeIncomplete)} Si no tiene que enviarse, quitarla y decir por qué en el texto.`,
      }),
      unrecorded: (id, basis, over, mayBeIncomplete) => ({
        found: `${id} es grave, y no consta ninguna notificación según ${basis}: ${overdue(over)}.`,
        expected: 'una notificación con la fecha en que se envió',
        fix: `Enviarla, y añadirla en \`notifications\` con \`to\`, \`basis: ${basis}\` y \`sent\`.${incomplete(mayBeIncomplete)}`,
      }),
    },
  },
  'incident/due': {
    summary:
      'Una notificación según el art. 73 del Reglamento de IA de la UE está prevista después del fin de su plazo.',
    why: 'El plazo se deriva de la gravedad y del día en que se tuvo conocimiento; nadie puede acordar uno posterior. Solo termina unos días más tarde si su último día es sábado, domingo o festivo.',
    says: {
      later: (id, due, lastDay) => ({
        found: `${id} debe notificarse antes del ${due}, pero el plazo del art. 73 termina el ${lastDay}.`,
        expected: `un día no posterior al ${lastDay} o al siguiente día laborable`,
        fix: 'Quitar `due`: el plazo se calcula.',
      }),
    },
  },
  'incident/unassessed': {
    summary:
      'Nadie ha juzgado si un incidente con un sistema de alto riesgo es grave, ni a quién hay que notificar uno grave.',
    why: 'Un incidente grave debe notificarse en días (art. 73 y 26(5) del Reglamento de IA de la UE). Los plazos corren tanto si alguien lo ha juzgado como si no; por eso el juicio va primero.',
    says: {
      unjudged: (id, systems) => ({
        found: `${id} afecta a ${listed(systems)}, ${systems.length === 1 ? 'un sistema' : 'sistemas'} de alto riesgo, y nadie ha juzgado si el incidente es grave.`,
        expected: '`seriousness`',
        fix: 'Juzgarlo según el art. 3(49), y escribir el resultado en `seriousness`: `none`, o lo que lo hace grave. Si es grave, añadir en `notifications` a quién hay que notificarlo.',
      }),
      unrecorded: (id, basis, due) => ({
        found: `${id} es grave, y no consta ninguna notificación según ${basis}. ${due === undefined ? 'Debe enviarse de inmediato' : `El último día es el ${due}`}.`,
        expected: `una notificación con \`basis: ${basis}\``,
        fix: `Añadirla en \`notifications\` con \`to\` y \`basis: ${basis}\`, y con \`sent\` cuando se haya enviado.`,
      }),
    },
  },
  'incident/closed-unproven': {
    summary: 'Un incidente está cerrado sin fecha, o sin lo que lo causó y lo que se aprendió.',
    why: 'Un registro de incidentes está para aprender de él (10.1, 10.2, A.8.4). De cada incidente cerrado, un auditor pregunta qué lo causó y qué se cambió.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} está cerrado, pero falta ${listed(missing.map((part) => ({ closed: 'la fecha', lessons: 'lo que se aprendió' })[part]))}.`,
        expected:
          '`closed` con la fecha, y `lessons` con la causa, lo que se aprendió y lo que se cambió',
        fix: 'Completar lo que falta. Si nadie conoce aún la causa, devolver el estado a `contained` y quitar `closed`.',
      }),
    },
  },
};
