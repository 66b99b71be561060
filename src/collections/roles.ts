import { defineView, neverChanged, neverOver, noDeadlines } from './collection.ts';

/** How roles are shown and judged; `schemas/roles.ts` says what they are. */
export const roles = defineView('roles', {
  names: {
    de: {
      title: 'Rollen',
      description: 'Wer wofür einsteht und welche Kompetenzen es dazu braucht (A.3.2, 7.2).',
      singular: 'Rolle',
    },
    fr: {
      title: 'Rôles',
      description: 'Qui répond de quoi, et avec quelles compétences (A.3.2, 7.2).',
      singular: 'rôle',
    },
    es: {
      title: 'Roles',
      description: 'Quién responde de qué, y qué tiene que saber (A.3.2, 7.2).',
      singular: 'rol',
    },
    it: {
      title: 'Ruoli',
      description: 'Chi risponde di che cosa, e che cosa deve sapere (A.3.2, 7.2).',
      singular: 'ruolo',
    },
  },
  navigation: { area: 'managementSystem', rank: 5 },
  columns: ['responsibilities', 'ismsCounterpart'],
  searched: [],
  registerSections: ['register', 'competences', 'path'],
  sections: () => ['competences', 'duties'],
  pageIds: () => ['competences', 'duties'],
  fields: { competences: ['competences'] },
  // Names of accounts are of use to the host of the repository only.
  shownApart: ['responsibilities', 'competences', 'ismsCounterpart', 'codeOwners'],
  retold: [],
  history: false,
  road: undefined,
  status: () => undefined,
  deadlines: noDeadlines,
  over: neverOver,
  changed: neverChanged,
});
