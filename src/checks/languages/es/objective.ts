import type { GroupTexts } from '../texts.ts';

export const objective: GroupTexts<'objective'> = {
  'objective/unmeasured': {
    summary: 'Un objetivo no se ha medido en los últimos 365 días.',
    why: 'Los objetivos deben seguirse (6.2) y los resultados evaluarse (9.1). Una meta que nadie mide es un deseo.',
  },
  'objective/unplanned': {
    summary:
      'Un objetivo no dice qué se hace para alcanzarlo, con qué, o cómo se juzga el resultado.',
    why: 'Para cada objetivo, el plan dice qué se hace, qué recursos necesita, quién y para cuándo, y cómo se evalúa el resultado (6.2).',
  },
  'objective/action-overdue': {
    summary: 'Una acción para un objetivo ha pasado su fecha y no está hecha.',
    why: 'Un objetivo se alcanza con lo que se hace por él (6.2). Si eso se retrasa, también se retrasará el objetivo.',
  },
};
