import type { GroupTexts } from '../texts.ts';
import { firstOf, listed, wordOf } from './words.ts';

const jurisdictions = {
  expected: '`jurisdictions` con los países en los que hay personas afectadas',
  fix: 'Escribir en `jurisdictions` las jurisdicciones que la evaluación consideró.',
};

export const assessment: GroupTexts<'assessment'> = {
  'assessment/coverage': {
    summary:
      'Una evaluación de impacto no examina la equidad, la seguridad física o la transparencia, o bien los individuos, los grupos o la sociedad.',
    why: 'Una evaluación que solo considera a los individuos pasa por alto lo que un sistema hace a los grupos y a la sociedad (A.5.4, A.5.5). Los auditores buscan ambas cosas.',
    says: {
      overlooked: (id, isApproved, missing) => ({
        found: `${id} está ${isApproved ? 'en vigor' : 'en revisión'}, pero no lo abarca todo. Falta: ${listed(missing.map(wordOf))}.`,
        expected:
          'impactos sobre la equidad, la seguridad y la transparencia, y sobre los individuos, los grupos y la sociedad',
        fix: 'Evaluar lo que falta y añadir un impacto para cada punto. Si no se espera ninguno, escribirlo como impacto de gravedad baja, con la razón.',
      }),
    },
  },
  'assessment/untreated': {
    summary:
      'Un daño grave, o uno cuya puntuación supera el apetito de riesgo, no tiene ninguna medida.',
    why: 'Una evaluación que encuentra un daño grave y no nombra ninguna medida documenta que se expone a personas a él a sabiendas. Los daños de gravedad 4 y 5 siempre necesitan una medida, por improbables que sean. Por debajo decide la puntuación, como en el registro de riesgos.',
    says: {
      harm: (id, { dimension, affects, severity, likelihood }, least, appetite) => ({
        found: `${id} constata un daño para ${{ individuals: 'los individuos', groups: 'los grupos', society: 'la sociedad' }[affects]} (${wordOf(dimension)}; gravedad ${severity}, probabilidad ${likelihood}), pero no nombra ninguna medida contra él.`,
        expected: `medidas contra cada daño de gravedad ${least} o 5, o con un valor (gravedad × probabilidad) superior a ${appetite}`,
        fix: 'Nombrar en `measures` los controles o riesgos que lo tratan.',
      }),
    },
  },
  'assessment/late': {
    summary:
      'La primera evaluación de impacto de un sistema se aprobó después de su puesta en servicio, o la de un cambio después del cambio.',
    why: 'Las evaluaciones se hacen a intervalos planificados y cuando se proponen cambios significativos (6.1.4, 8.4), para que aún puedan cambiar lo que se hace. Una que llega después solo lo describe.',
    says: {
      late: (id, approved, { after, day, system, change }) => ({
        found: `${id} se aprobó el ${approved}, después de ${{ live: `la puesta en operación de ${system} el ${day}`, planned: `la realización de ${change} el ${day}`, change: `el cambio de ${system} el ${day}` }[after]}.`,
        expected: `una evaluación aprobada el ${day} o antes`,
        fix: `${
          {
            live: 'Si una evaluación anterior se aprobó a tiempo, añadirla con el estado `retired`.',
            change:
              'Si el cambio se evaluó antes, añadir esa evaluación con el estado `retired`, o el cambio planificado en `changes/` con la evaluación que necesitaba.',
            planned: 'Si el cambio se evaluó antes, añadir esa evaluación con el estado `retired`.',
          }[after]
        } Si no hubo ninguna, anotarlo como hallazgo contra 8.4 que nombre ${system} en \`systems\`.`,
      }),
    },
  },
  'assessment/condition-overdue': {
    summary:
      'Una condición de una evaluación de impacto en vigor ha pasado su plazo sin cumplirse.',
    why: 'La conclusión depende de sus condiciones. Si una no se cumple a tiempo, nadie ha concluido que el sistema se pueda usar tal como está (6.1.4, 8.4).',
    says: {
      open: (id, what, due, asOf) => ({
        found: `${id} depende de «${what}», que debía hacerse antes del ${due} y sigue sin hacerse.`,
        expected: `\`done\` con la fecha, o un plazo no anterior al ${asOf}`,
        fix: 'Si la condición se cumplió, escribir la fecha en `done`. Si no, hacer aprobar de nuevo la evaluación con un nuevo `due`, o restringir el uso del sistema.',
      }),
    },
  },
  'assessment/jurisdiction-missing': {
    summary: 'Una evaluación de impacto aprobada no nombra ninguna jurisdicción.',
    why: 'La evaluación tiene que considerar el contexto técnico y social en que se usa el sistema, y las jurisdicciones que se aplican (6.1.4).',
    says: {
      many: (ids) => ({
        found: `${ids.length} evaluaciones de impacto aprobadas no nombran ninguna jurisdicción: ${firstOf(ids)}.`,
        ...jurisdictions,
      }),
      one: (id) => ({
        found: `${id} está en vigor, pero no nombra ninguna jurisdicción.`,
        ...jurisdictions,
      }),
    },
  },
  'assessment/fria-incomplete': {
    summary:
      'A una evaluación de impacto en los derechos fundamentales le falta una parte que exige el art. 27(1).',
    why: 'El art. 27(1) del Reglamento de IA de la UE enumera lo que la evaluación debe contener. Una incompleta no cumple la obligación del responsable del despliegue.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} está en vigor, pero su evaluación de impacto en los derechos fundamentales está incompleta. Falta ${listed(missing.map(({ field, point }) => `\`${field}\` (art. ${point})`))}.`,
        expected: 'todos los elementos del art. 27(1)',
        fix: 'Añadir lo que falta en `fria`.',
      }),
    },
  },
};
