import { defineView, neverChanged, neverOver, noDeadlines } from './collection.ts';

/** How regulations are shown and judged; `schemas/regulations.ts` says what they are. */
export const regulations = defineView('regulations', {
  names: {
    de: {
      title: 'Rechtliche Anforderungen',
      description: 'Gesetze, Leitfäden, Normen und Verträge, die gelten, und ab wann.',
      singular: 'Anforderung',
    },
    fr: {
      title: 'Exigences externes',
      description:
        'Les lois, lignes directrices, normes et contrats qui s’appliquent, et à partir de quand.',
      singular: 'exigence',
    },
    es: {
      title: 'Requisitos legales y otros',
      description: 'Leyes, directrices, normas y contratos aplicables, y desde cuándo.',
      singular: 'requisito',
    },
    it: {
      title: 'Requisiti normativi',
      description: 'Leggi, linee guida, norme e contratti che si applicano, e da quando.',
      singular: 'requisito',
    },
  },
  navigation: { area: 'managementSystem', rank: 8 },
  columns: ['kind', 'jurisdiction', 'authority', 'owner'],
  searched: ['kind', 'jurisdiction'],
  registerSections: ['timeline', 'past', 'to-come', 'register', 'act', 'swiss'],
  sections: () => ['milestones', 'systems'],
  pageIds: () => ['milestones', 'systems'],
  fields: { milestones: ['milestones'] },
  shownApart: [],
  retold: ['milestones'],
  history: false,
  road: undefined,
  status: () => undefined,
  deadlines: noDeadlines,
  over: neverOver,
  changed: neverChanged,
});
