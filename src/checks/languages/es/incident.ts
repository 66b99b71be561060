import type { GroupTexts } from '../texts.ts';

export const incident: GroupTexts<'incident'> = {
  'incident/period': {
    summary: 'El plazo de una notificación ha terminado y no se ha enviado nada.',
    why: 'El art. 73 del Reglamento de IA de la UE da al proveedor de un sistema de alto riesgo 15 días para notificar un incidente grave, 10 tras un fallecimiento y 2 ante una infracción generalizada o una alteración de infraestructuras críticas. El art. 26(5) pide al responsable del despliegue que notifique de inmediato. Otras leyes y contratos tienen sus propios plazos.',
  },
  'incident/due': {
    summary:
      'Una notificación según el art. 73 del Reglamento de IA de la UE está prevista después del fin de su plazo.',
    why: 'El plazo se deriva de la gravedad y del día en que se tuvo conocimiento; nadie puede acordar uno posterior. Solo termina unos días más tarde si su último día es sábado, domingo o festivo.',
  },
  'incident/unassessed': {
    summary:
      'Nadie ha juzgado si un incidente con un sistema de alto riesgo es grave, ni a quién hay que notificar uno grave.',
    why: 'Un incidente grave debe notificarse en días (art. 73 y 26(5) del Reglamento de IA de la UE). Los plazos corren tanto si alguien lo ha juzgado como si no; por eso el juicio va primero.',
  },
  'incident/closed-unproven': {
    summary: 'Un incidente está cerrado sin fecha, o sin lo que lo causó y lo que se aprendió.',
    why: 'Un registro de incidentes está para aprender de él (10.1, 10.2, A.8.4). De cada incidente cerrado, un auditor pregunta qué lo causó y qué se cambió.',
  },
};
