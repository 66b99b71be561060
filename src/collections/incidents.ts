import { isUnsent, notificationsOf } from '../handbook/state/notifications.ts';
import { deadline, defineView, neverChanged, ownStatus } from './collection.ts';

/** How incidents are shown and judged; `schemas/incidents.ts` says what they are. */
export const incidents = defineView('incidents', {
  names: {
    de: {
      title: 'Vorfälle und Bedenken',
      description:
        'Was schiefging oder beinahe schiefging, Bedenken und Beschwerden, und wer wann informiert wurde (A.3.3, A.8.3, A.8.4).',
      singular: 'Vorfall',
    },
    fr: {
      title: 'Incidents et préoccupations',
      description:
        'Ce qui a mal tourné ou failli mal tourner, les préoccupations et les réclamations, et qui a été informé quand (A.3.3, A.8.3, A.8.4).',
      singular: 'incident',
    },
    es: {
      title: 'Incidentes e inquietudes',
      description:
        'Lo que salió mal o estuvo a punto, las inquietudes y reclamaciones, y a quién se informó y cuándo (A.3.3, A.8.3, A.8.4).',
      singular: 'incidente',
    },
    it: {
      title: 'Incidenti e preoccupazioni',
      description:
        'Che cosa è andato storto o quasi, preoccupazioni e reclami, e chi è stato informato quando (A.3.3, A.8.3, A.8.4).',
      singular: 'incidente',
    },
  },
  navigation: { area: 'assurance', rank: 6 },
  columns: ['kind', 'status', 'detected', 'seriousness', 'owner'],
  searched: ['kind', 'status', 'seriousness'],
  registerSections: ['notifications', 'register'],
  sections: () => ['facts', 'notifications', 'lessons'],
  pageIds: () => ['facts', 'notifications', 'lessons'],
  fields: {
    facts: [
      ...['systems', 'occurred', 'detected', 'aware', 'seriousness', 'widespread'],
      ...['affected', 'contained', 'anonymous', 'closed'],
    ],
    notifications: ['notifications'],
    lessons: ['lessons', 'findings'],
  },
  shownApart: ['owner', 'kind', 'status', 'notifications', 'lessons', 'findings'],
  retold: [],
  history: false,
  road: undefined,
  status: ownStatus,
  deadlines: (handbook, incident) =>
    notificationsOf(handbook, incident)
      .filter(isUnsent)
      .flatMap(({ due }) => deadline(due, 'notification')),
  over: ({ data }) => (data.status === 'closed' ? 'closed' : undefined),
  changed: neverChanged,
});
