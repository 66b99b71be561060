import { deadline, defineView } from './collection.ts';

/** What is recorded of a system beyond its facts: what it has to meet, and how it is run. */
export const operationFields = [
  'oversight',
  'eventLog',
  'requirements',
  'monitoring',
  'informs',
] as const;

/** How ai systems are shown and judged; `schemas/inventory.ts` says what they are. */
export const inventory = defineView('inventory', {
  names: {
    de: {
      title: 'KI-Systeme',
      description:
        'Alles, was entwickelt, gekauft, eingebettet oder genutzt wird: der Boden, auf dem alles andere steht.',
      singular: 'KI-System',
    },
    fr: {
      title: 'Systèmes d’IA',
      description:
        'Tout ce qui est développé, acquis, intégré ou utilisé : la base sur laquelle repose tout le reste.',
      singular: 'système d’IA',
    },
    es: {
      title: 'Sistemas de IA',
      description:
        'Todo lo que se desarrolla, se adquiere, se integra o se usa: la base en la que se apoya todo lo demás.',
      singular: 'sistema de IA',
    },
    it: {
      title: 'Sistemi di IA',
      description:
        'Tutto ciò che è sviluppato, acquistato, integrato o usato: la base su cui poggia tutto il resto.',
      singular: 'sistema di IA',
    },
  },
  navigation: { area: 'systems', rank: 1 },
  columns: ['purpose', 'origin', 'stage', 'isoRoles', 'aiAct.risk', 'impact', 'owner'],
  searched: ['origin', 'stage', 'impact', 'aiAct.risk'],
  registerSections: [],
  sections: () => [
    'facts',
    'decisions',
    'data',
    'roles',
    'obligations',
    'operation',
    'lifecycle',
    'assessment',
    'risks',
    'controls',
    'findings',
    'incidents',
  ],
  pageIds: () => [
    ...['facts', 'decisions', 'data', 'roles', 'obligations', 'operation', 'lifecycle'],
    ...['assessment', 'risks', 'controls', 'findings', 'incidents'],
  ],
  fields: {
    assessment: ['screening'],
    decisions: ['decisions'],
    data: ['data'],
    roles: ['isoRoles', 'aiAct'],
    obligations: ['duties'],
    operation: operationFields,
  },
  shownApart: [
    'owner',
    'purpose',
    'data',
    'decisions',
    'stage',
    'isoRoles',
    'aiAct',
    'duties',
    'impact',
    'screening',
    'lastChanged',
    'lifecycle',
    ...operationFields,
  ],
  retold: ['isoRoles', 'aiAct', 'data'],
  history: false,
  road: 5,
  status: (_, { data }) => ({ of: 'word', value: data.stage }),
  deadlines: (_, { data }) =>
    Object.values(data.duties).flatMap(({ status, due }) =>
      status === 'open' || status === 'not-due' ? deadline(due, 'duty') : [],
    ),
  over: ({ data }) => (data.stage === 'retirement' ? 'retired' : undefined),
  changed: ({ data }) =>
    data.lastChanged === undefined ? undefined : { what: 'changed', date: data.lastChanged },
});
