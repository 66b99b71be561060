import { clauses as subClauses } from '../standards/iso42001.ts';
import {
  deadline,
  defineView,
  neverChanged,
  overWhenRetired,
  documentStatus,
} from './collection.ts';

/** How clauses 4–10 are shown and judged; `schemas/clauses.ts` says what they are. */
export const clauses = defineView('clauses', {
  names: {
    de: {
      title: 'Abschnitte 4–10',
      description:
        'Das Managementsystem Abschnitt für Abschnitt: was das ISMS trägt und was das AIMS ergänzt.',
      singular: 'Abschnitt',
    },
    fr: {
      title: 'Articles 4 à 10',
      description:
        'Le système de management article par article : ce que le SMSI contient déjà et ce que le SMIA ajoute.',
      singular: 'article',
    },
    es: {
      title: 'Capítulos 4–10',
      description:
        'El sistema de gestión apartado por apartado: qué contiene ya el SGSI y qué añade el SGIA.',
      singular: 'capítulo',
    },
    it: {
      title: 'Punti 4–10',
      description:
        'Il sistema di gestione punto per punto: che cosa contiene già il SGSI e che cosa aggiunge il SGIA.',
      singular: 'punto',
    },
  },
  navigation: { area: 'managementSystem', rank: 2 },
  columns: ['status', 'version', 'owner', 'approved', 'nextReview'],
  searched: ['status'],
  registerSections: [],
  sections: ({ id }) => (id === 'clause-7' ? ['sub-clauses', 'communication'] : ['sub-clauses']),
  pageIds: ({ id }) => [
    'sub-clauses',
    ...leafIdsOf(id),
    ...(id === 'clause-7' ? ['communication'] : []),
    'history',
  ],
  fields: { 'sub-clauses': ['rows'], history: ['changes'] },
  shownApart: ['changes'],
  retold: ['approvedText'],
  history: true,
  road: 2.1,
  status: documentStatus,
  deadlines: (_, { data }) =>
    data.rows.flatMap(({ status, targetDate }) =>
      status === 'implemented' ? [] : deadline(targetDate, 'targetDate'),
    ),
  over: overWhenRetired,
  changed: neverChanged,
});

/** The page of a clause shows all its sub-clauses, those without a row among them. */
export const leafIdsOf = (id: string) =>
  subClauses
    .map((clause) => clause.id)
    .filter((clause) => clause.startsWith(`${id.replace('clause-', '')}.`));
