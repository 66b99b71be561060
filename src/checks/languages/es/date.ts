import type { GroupTexts } from '../texts.ts';
import { ahead, fieldName } from './words.ts';

export const date: GroupTexts<'date'> = {
  'date/future': {
    summary: 'Algo consta como hecho en una fecha que aún está por llegar.',
    why: 'Una aprobación, una prueba o una medición que no ha tenido lugar no demuestra nada. Contada de antemano, muestra al auditor un trabajo que nadie ha hecho.',
    says: {
      future: (path, day, left, asOf) => ({
        found: `${fieldName(path)} es ${day}, ${ahead(left)}, pero dice cuándo se hizo algo.`,
        expected: `una fecha no posterior al ${asOf}`,
        fix: 'Corregir la fecha. Lo que queda por hacer recibe su fecha cuando está hecho.',
      }),
    },
  },
  'date/doubtful': {
    summary:
      'Una fecha es anterior a 1970 o muy lejana: una revisión o un plazo a más de 5 años, cualquier otra a más de 25.',
    why: 'Un error al escribir un año, como 2207 por 2027, quita en silencio una revisión de todas las listas de vencimientos.',
    says: {
      doubtful: (path, day, away, bound) => ({
        found: `${fieldName(path)} es ${day}, ${away.isAhead ? 'dentro de' : 'hace'} ${away.years} años.`,
        expected: `una fecha no ${bound.isEarliest ? 'anterior' : 'posterior'} al ${bound.day}`,
        fix: 'Comprobar el año, y corregirlo.',
      }),
    },
  },
};
