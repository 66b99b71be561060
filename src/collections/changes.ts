import { deadline, defineView, neverChanged } from './collection.ts';

/** How planned changes are shown and judged; `schemas/changes.ts` says what they are. */
export const changes = defineView('changes', {
  names: {
    de: {
      title: 'Geplante Änderungen',
      description:
        'Änderungen des AIMS oder eines KI-Systems: vorgeschlagen, geprüft, entschieden, ausgeführt und verifiziert (6.3, 8.1).',
      singular: 'geplante Änderung',
    },
    fr: {
      title: 'Modifications planifiées',
      description:
        'Modifications du SMIA ou d’un système d’IA : proposées, examinées, décidées, réalisées et vérifiées (6.3, 8.1).',
      singular: 'modification planifiée',
    },
    es: {
      title: 'Cambios planificados',
      description:
        'Cambios del SGIA o de un sistema de IA: propuestos, examinados, decididos, realizados y verificados (6.3, 8.1).',
      singular: 'cambio planificado',
    },
    it: {
      title: 'Modifiche pianificate',
      description:
        'Modifiche del SGIA o di un sistema di IA: proposte, esaminate, decise, attuate e verificate (6.3, 8.1).',
      singular: 'modifica pianificata',
    },
  },
  navigation: { area: 'managementSystem', rank: 7 },
  columns: ['of', 'systems', 'decision', 'proposed', 'due', 'done', 'owner'],
  searched: ['of', 'decision'],
  registerSections: [],
  sections: () => ['steps', 'effects'],
  pageIds: () => ['steps', 'effects'],
  fields: { effects: ['effects'] },
  shownApart: [],
  // The steps say them in their own words.
  retold: ['of', 'decision', 'due'],
  history: false,
  road: undefined,
  status: (_, { data }) => ({ of: 'word', value: data.done ? 'done' : data.decision }),
  deadlines: (_, { data }) =>
    data.done !== undefined || data.decision === 'rejected' ? [] : deadline(data.due, 'change'),
  over: ({ data }) =>
    data.done !== undefined || data.decision === 'rejected' ? 'closed' : undefined,
  changed: neverChanged,
});
