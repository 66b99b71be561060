import type { GroupTexts } from '../texts.ts';

export const assessment: GroupTexts<'assessment'> = {
  'assessment/coverage': {
    summary:
      'Una evaluación de impacto no examina la equidad, la seguridad física o la transparencia, o bien los individuos, los grupos o la sociedad.',
    why: 'Una evaluación que solo considera a los individuos pasa por alto lo que un sistema hace a los grupos y a la sociedad (A.5.4, A.5.5). Los auditores buscan ambas cosas.',
  },
  'assessment/untreated': {
    summary:
      'Un daño grave, o uno cuya puntuación supera el apetito de riesgo, no tiene ninguna medida.',
    why: 'Una evaluación que encuentra un daño grave y no nombra ninguna medida documenta que se expone a personas a él a sabiendas. Los daños de gravedad 4 y 5 siempre necesitan una medida, por improbables que sean. Por debajo decide la puntuación, como en el registro de riesgos.',
  },
  'assessment/late': {
    summary:
      'La primera evaluación de impacto de un sistema se aprobó después de su puesta en servicio, o la de un cambio después del cambio.',
    why: 'Las evaluaciones se hacen a intervalos planificados y cuando se proponen cambios significativos (6.1.4, 8.4), para que aún puedan cambiar lo que se hace. Una que llega después solo lo describe.',
  },
  'assessment/condition-overdue': {
    summary:
      'Una condición de una evaluación de impacto en vigor ha pasado su plazo sin cumplirse.',
    why: 'La conclusión depende de sus condiciones. Si una no se cumple a tiempo, nadie ha concluido que el sistema se pueda usar tal como está (6.1.4, 8.4).',
  },
  'assessment/jurisdiction-missing': {
    summary: 'Una evaluación de impacto aprobada no nombra ninguna jurisdicción.',
    why: 'La evaluación tiene que considerar el contexto técnico y social en que se usa el sistema, y las jurisdicciones que se aplican (6.1.4).',
  },
  'assessment/fria-incomplete': {
    summary:
      'A una evaluación de impacto en los derechos fundamentales le falta una parte que exige el art. 27(1).',
    why: 'El art. 27(1) del Reglamento de IA de la UE enumera lo que la evaluación debe contener. Una incompleta no cumple la obligación del responsable del despliegue.',
  },
};
