import { isOpen } from '../handbook/state/finding-state.ts';
import { actionState } from '../handbook/state/action-state.ts';
import { deadline, defineView, neverChanged } from './collection.ts';

/** How findings are shown and judged; `schemas/findings.ts` says what they are. */
export const findings = defineView('findings', {
  names: {
    de: {
      title: 'Feststellungen',
      description:
        'Nichtkonformitäten, Beobachtungen und Verbesserungsmöglichkeiten, von der Feststellung bis zum Abschluss (10.2).',
      singular: 'Feststellung',
    },
    fr: {
      title: 'Constats',
      description:
        'Non-conformités, observations et opportunités d’amélioration, du relevé à la clôture (10.2).',
      singular: 'constat',
    },
    es: {
      title: 'Hallazgos',
      description:
        'No conformidades, observaciones y oportunidades de mejora, de la detección al cierre (10.2).',
      singular: 'hallazgo',
    },
    it: {
      title: 'Rilievi',
      description:
        'Non conformità, osservazioni e opportunità di miglioramento, dalla rilevazione alla chiusura (10.2).',
      singular: 'rilievo',
    },
  },
  navigation: { area: 'assurance', rank: 5 },
  columns: ['grade', 'source', 'raised', 'due', 'closed', 'owner'],
  searched: ['grade', 'source'],
  registerSections: [],
  sections: () => ['closure'],
  pageIds: () => ['closure'],
  fields: { closure: ['correction', 'rootCause', 'planned', 'correctiveAction', 'effectiveness'] },
  shownApart: [],
  retold: [],
  history: false,
  road: undefined,
  status: (handbook, finding) => ({
    of: 'finding',
    value: isOpen(handbook, finding) ? 'open' : 'closed',
  }),
  deadlines: (handbook, finding) =>
    isOpen(handbook, finding)
      ? [
          ...deadline(finding.data.due, 'closure'),
          ...finding.data.planned
            .filter((action) => actionState(handbook, action) !== 'done')
            .flatMap(({ due }) => deadline(due, 'action')),
        ]
      : [],
  over: ({ data }) => (data.closed === undefined ? undefined : 'closed'),
  changed: neverChanged,
});
