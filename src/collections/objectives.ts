import { objectiveState } from '../handbook/state/objective-state.ts';
import { deadline, defineView, neverChanged, neverOver } from './collection.ts';

/** How objectives are shown and judged; `schemas/objectives.ts` says what they are. */
export const objectives = defineView('objectives', {
  names: {
    de: {
      title: 'Ziele',
      description: 'Was das AIMS erreichen will, wie es gemessen wird und wo es steht (6.2).',
      singular: 'Ziel',
    },
    fr: {
      title: 'Objectifs',
      description: 'Ce que le SMIA veut atteindre, comment cela se mesure et où il en est (6.2).',
      singular: 'objectif',
    },
    es: {
      title: 'Objetivos',
      description: 'Qué quiere lograr el SGIA, cómo se mide y en qué punto está (6.2).',
      singular: 'objetivo',
    },
    it: {
      title: 'Obiettivi',
      description: 'Che cosa il SGIA vuole raggiungere, come si misura e a che punto è (6.2).',
      singular: 'obiettivo',
    },
  },
  navigation: { area: 'managementSystem', rank: 6 },
  columns: ['kind', 'objective', 'metric', 'target', 'unit', 'qualitative', 'due', 'owner'],
  searched: ['kind'],
  registerSections: [],
  sections: () => ['actions', 'trend'],
  pageIds: () => ['actions', 'trend'],
  fields: { actions: ['actions'], trend: ['measurements'] },
  shownApart: [],
  retold: [],
  history: false,
  road: undefined,
  status: () => undefined,
  deadlines: (handbook, objective) => [
    ...objective.data.actions.flatMap(({ due, done }) =>
      done === undefined ? deadline(due, 'action') : [],
    ),
    ...(objectiveState(handbook, objective) === 'reached'
      ? []
      : deadline(objective.data.due, 'target')),
  ],
  over: neverOver,
  changed: neverChanged,
});
