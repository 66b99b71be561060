import type { GroupTexts } from '../texts.ts';
import { either } from './words.ts';

export const objective: GroupTexts<'objective'> = {
  'objective/unmeasured': {
    summary: 'Un objetivo no se ha medido en los últimos 365 días.',
    why: 'Los objetivos deben seguirse (6.2) y los resultados evaluarse (9.1). Una meta que nadie mide es un deseo.',
    says: {
      old: (id, latest, asOf, since, metric) => ({
        found: `${id} se midió por última vez el ${latest}, más de un año antes del ${asOf}.`,
        expected: `una medición a partir del ${since}`,
        fix: `${metric === undefined ? 'Medirlo' : `Medir «${metric}»`} y añadir la fecha y el valor en \`measurements\`.`,
      }),
      never: (id, since, metric) => ({
        found: `${id} aún no se ha medido.`,
        expected: `una medición a partir del ${since}`,
        fix: `${metric === undefined ? 'Medirlo' : `Medir «${metric}»`} y añadir la fecha y el valor en \`measurements\`.`,
      }),
    },
  },
  'objective/unplanned': {
    summary:
      'Un objetivo no dice qué se hace para alcanzarlo, con qué, o cómo se juzga el resultado.',
    why: 'Para cada objetivo, el plan dice qué se hace, qué recursos necesita, quién y para cuándo, y cómo se evalúa el resultado (6.2).',
    says: {
      lacking: (id, lacking) => ({
        found: `${id} no dice ${either(lacking.map((name) => `${{ actions: 'qué se hace para alcanzarlo', resources: 'qué necesita', evaluation: 'cómo se juzga el resultado' }[name]} (\`${name}\`)`))}.`,
        expected: 'un plan para alcanzarlo',
        fix: `Añadir ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
      }),
    },
  },
  'objective/action-overdue': {
    summary: 'Una acción para un objetivo ha pasado su fecha y no está hecha.',
    why: 'Un objetivo se alcanza con lo que se hace por él (6.2). Si eso se retrasa, también se retrasará el objetivo.',
    says: {
      past: (id, what, due, asOf, owner) => ({
        found: `${id}: «${what}» vencía el ${due} y no está hecha.`,
        expected: `una fecha a partir del ${asOf}, o \`done\` con la fecha`,
        fix: `Hacer que ${owner} la termine, o acordar una nueva fecha.`,
      }),
    },
  },
};
