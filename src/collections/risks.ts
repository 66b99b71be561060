import { openActions } from '../handbook/state/risk-state.ts';
import { deadline, defineView, neverOver } from './collection.ts';

/** How risks are shown and judged; `schemas/risks.ts` says what they are. */
export const risks = defineView('risks', {
  names: {
    de: {
      title: 'Risiken',
      description:
        'Ein Verzeichnis für KI und Informationssicherheit: vor der Behandlung, heute und danach.',
      singular: 'Risiko',
    },
    fr: {
      title: 'Risques',
      description:
        'Un seul registre pour l’IA et la sécurité de l’information : avant traitement, aujourd’hui et après.',
      singular: 'risque',
    },
    es: {
      title: 'Riesgos',
      description:
        'Un único registro para la IA y la seguridad de la información: antes del tratamiento, hoy y después.',
      singular: 'riesgo',
    },
    it: {
      title: 'Rischi',
      description:
        'Un solo registro per l’IA e la sicurezza delle informazioni: prima del trattamento, oggi e dopo.',
      singular: 'rischio',
    },
  },
  navigation: { area: 'systems', rank: 5 },
  columns: [
    ...['category', 'kind', 'likelihood', 'impact', 'current', 'treatment', 'residual'],
    ...['owner', 'nextReview'],
  ],
  searched: ['category', 'treatment'],
  registerSections: ['matrix', 'criteria', 'plan', 'register'],
  sections: () => ['scores', 'treatment', 'acceptance'],
  pageIds: () => ['scores', 'systems', 'treatment', 'acceptance'],
  fields: {
    scores: [
      ...['sources', 'objectives', 'systems', 'consequences', 'rationale'],
      ...['assessed', 'assessors', 'history'],
    ],
    treatment: ['treatment', 'controls', 'actions'],
    acceptance: ['acceptedBy', 'accepted'],
  },
  shownApart: [],
  retold: [],
  history: false,
  road: 1,
  status: () => undefined,
  deadlines: (_, risk) => openActions(risk).flatMap(({ due }) => deadline(due, 'treatment')),
  over: neverOver,
  // What it was found to be is what counts; an acceptance says when that was where no day is given.
  changed: ({ data }) => {
    if (data.assessed) return { what: 'was assessed', date: data.assessed };
    return data.accepted ? { what: 'was accepted', date: data.accepted } : undefined;
  },
});
