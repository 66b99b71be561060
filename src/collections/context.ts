import { defineView, neverChanged, neverOver, noDeadlines } from './collection.ts';

/** How issues and interested parties are shown and judged; `schemas/context.ts` says what they are. */
export const context = defineView('context', {
  names: {
    de: {
      title: 'Kontext',
      description:
        'Die Themen, die auf das AIMS wirken, die interessierten Parteien, was sie verlangen und wo es erfüllt wird (4.1, 4.2).',
      singular: 'Thema oder Partei',
    },
    fr: {
      title: 'Contexte',
      description:
        'Les enjeux qui agissent sur le SMIA, les parties intéressées, ce qu’elles exigent et où cela est satisfait (4.1, 4.2).',
      singular: 'enjeu ou partie intéressée',
    },
    es: {
      title: 'Contexto',
      description:
        'Las cuestiones que influyen en el SGIA, las partes interesadas, lo que exigen y dónde se cumple (4.1, 4.2).',
      singular: 'cuestión o parte interesada',
    },
    it: {
      title: 'Contesto',
      description:
        'I fattori che influiscono sul SGIA, le parti interessate, che cosa richiedono e dove ciò è soddisfatto (4.1, 4.2).',
      singular: 'fattore o parte interessata',
    },
  },
  navigation: { area: 'managementSystem', rank: 1 },
  columns: ['kind', 'relevance', 'climate', 'reviewed', 'owner'],
  searched: ['kind'],
  registerSections: ['register', 'unmet', 'climate'],
  sections: ({ data }) => (data.kind === 'interested-party' ? ['requirements'] : []),
  pageIds: ({ fields: { kind } }) => (kind === 'interested-party' ? ['requirements'] : []),
  fields: { requirements: ['requirements'] },
  shownApart: ['owner', 'kind', 'relevance', 'climate', 'requirements', 'reviewed'],
  retold: [],
  history: false,
  road: undefined,
  status: () => undefined,
  deadlines: noDeadlines,
  over: neverOver,
  changed: neverChanged,
});
