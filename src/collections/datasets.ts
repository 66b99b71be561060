import { defineView, neverChanged, neverOver, noDeadlines } from './collection.ts';

/** How datasets are shown and judged; `schemas/datasets.ts` says what they are. */
export const datasets = defineView('datasets', {
  names: {
    de: {
      title: 'Datensätze',
      description:
        'Die Daten, mit denen KI-Systeme gebaut, geprüft und betrieben werden: woher sie stammen, mit welchem Recht sie verwendet werden und wie gut sie sind (A.4.3, A.7).',
      singular: 'Datensatz',
    },
    fr: {
      title: 'Jeux de données',
      description:
        'Les données avec lesquelles les systèmes d’IA sont construits, testés et exploités\u202f: leur origine, à quel titre elles servent, et leur qualité (A.4.3, A.7).',
      singular: 'jeu de données',
    },
    es: {
      title: 'Conjuntos de datos',
      description:
        'Los datos con los que se construyen, prueban y operan los sistemas de IA: de dónde proceden, con qué derecho se usan y qué calidad tienen (A.4.3, A.7).',
      singular: 'conjunto de datos',
    },
    it: {
      title: 'Insiemi di dati',
      description:
        'I dati con cui i sistemi di IA sono costruiti, provati e gestiti: da dove provengono, a che titolo sono usati e di che qualità sono (A.4.3, A.7).',
      singular: 'insieme di dati',
    },
  },
  navigation: { area: 'systems', rank: 5.5 },
  columns: ['uses', 'personal', 'acquisition', 'owner'],
  searched: ['uses', 'personal', 'acquisition'],
  registerSections: [],
  sections: () => ['facts', 'systems', 'provenance', 'quality'],
  pageIds: () => ['facts', 'systems', 'provenance', 'quality'],
  fields: {
    facts: ['uses', 'acquisition', 'retention'],
    provenance: ['rights', 'legalBasis', 'provenance', 'preparation', 'bias'],
    quality: ['quality'],
  },
  shownApart: [
    ...['owner', 'custodian', 'version', 'personal'],
    ...['rights', 'legalBasis', 'provenance', 'preparation', 'bias', 'quality'],
  ],
  retold: ['personal'],
  history: false,
  road: undefined,
  status: () => undefined,
  deadlines: noDeadlines,
  over: neverOver,
  changed: neverChanged,
});
