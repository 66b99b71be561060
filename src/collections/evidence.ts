import { validityOf } from '../handbook/state/proof.ts';
import { deadline, defineView, neverChanged } from './collection.ts';

/** How evidence are shown and judged; `schemas/evidence.ts` says what they are. */
export const evidence = defineView('evidence', {
  names: {
    de: {
      title: 'Nachweise',
      description:
        'Was belegt, dass Maßnahmen wirken: was es ist, wo es liegt und bis wann es gilt.',
      singular: 'Nachweis',
    },
    fr: {
      title: 'Preuves',
      description:
        'Ce qui montre que les mesures fonctionnent : ce que c’est, où cela se trouve et jusqu’à quand cela vaut.',
      singular: 'preuve',
    },
    es: {
      title: 'Evidencias',
      description:
        'Lo que demuestra que los controles funcionan: qué es, dónde está y hasta cuándo vale.',
      singular: 'evidencia',
    },
    it: {
      title: 'Evidenze',
      description:
        'Ciò che dimostra che i controlli funzionano: che cos’è, dove si trova e fino a quando vale.',
      singular: 'evidenza',
    },
  },
  navigation: { area: 'assurance', rank: 2 },
  columns: ['kind', 'origin', 'collected', 'validUntil', 'status', 'owner'],
  searched: ['kind', 'origin', 'status'],
  registerSections: [],
  sections: undefined,
  pageIds: () => [],
  fields: {},
  shownApart: ['owner', 'status'],
  retold: [],
  history: false,
  road: 4,
  status: ({ asOf }, evidence) => {
    const validity = validityOf(evidence, asOf);
    return validity === 'valid'
      ? { of: 'word', value: evidence.data.status }
      : { of: 'validity', value: validity };
  },
  deadlines: (_, { data }) =>
    data.status === 'current' ? deadline(data.validUntil, 'validUntil') : [],
  over: ({ data }) => (data.status === 'superseded' ? 'superseded' : undefined),
  changed: neverChanged,
});
