import { isInForce } from '../handbook/state/reassessment.ts';
import { deadline, defineView, overWhenRetired, documentStatus } from './collection.ts';

/** How impact assessments are shown and judged; `schemas/assessments.ts` says what they are. */
export const assessments = defineView('assessments', {
  names: {
    de: {
      title: 'Folgenabschätzungen',
      description:
        'Was die KI-Systeme bei Einzelnen, Gruppen und in der Gesellschaft bewirken können, nach ISO/IEC 42005.',
      singular: 'Folgenabschätzung',
    },
    fr: {
      title: 'Évaluations d’impact',
      description:
        'Ce que les systèmes d’IA peuvent entraîner pour les individus, les groupes et la société, selon l’ISO/IEC 42005.',
      singular: 'évaluation d’impact',
    },
    es: {
      title: 'Evaluaciones de impacto',
      description:
        'Qué pueden suponer los sistemas de IA para individuos, grupos y sociedad, según la ISO/IEC 42005.',
      singular: 'evaluación de impacto',
    },
    it: {
      title: 'Valutazioni d’impatto',
      description:
        'Che cosa i sistemi di IA possono comportare per individui, gruppi e società, secondo la ISO/IEC 42005.',
      singular: 'valutazione d’impatto',
    },
  },
  navigation: { area: 'systems', rank: 4 },
  columns: ['system', 'status', 'conclusion', 'performed', 'nextReview', 'owner'],
  searched: ['status', 'conclusion'],
  registerSections: ['missing', 'stale', 'without', 'register'],
  sections: ({ data: { conditions, fria } }) => [
    'conclusion',
    ...(conditions.length > 0 ? (['conditions'] as const) : []),
    'impacts',
    'misuse',
    'reassessment',
    'facts',
    ...(fria ? (['fria'] as const) : []),
    'elements',
  ],
  pageIds: ({ fields: { impacts, conditions, fria } }) => [
    ...['conclusion', 'impacts', 'misuse', 'reassessment', 'facts', 'elements', 'history'],
    ...(Array.isArray(conditions) && conditions.length > 0 ? ['conditions'] : []),
    ...(fria === undefined ? [] : ['fria']),
    ...(Array.isArray(impacts) ? impacts.map((_, index) => `impact-${index + 1}`) : []),
  ],
  fields: {
    impacts: ['impacts'],
    conditions: ['conditions'],
    fria: ['fria'],
    misuse: ['foreseeableMisuse'],
    reassessment: ['reassessOn'],
    facts: ['assessors', 'intendedUses', 'interestedParties'],
    history: ['changes'],
  },
  shownApart: [
    'system',
    'owner',
    'performed',
    'foreseeableMisuse',
    'impacts',
    'conclusion',
    'conditions',
    'fria',
    'reassessOn',
    'changes',
  ],
  retold: ['approvedText'],
  history: true,
  road: 4.1,
  status: documentStatus,
  // Only those of the assessment that speaks for its system are still to be fulfilled.
  deadlines: (handbook, assessment) =>
    isInForce(handbook, assessment)
      ? assessment.data.conditions.flatMap(({ due, done }) =>
          done === undefined ? deadline(due, 'condition') : [],
        )
      : [],
  over: overWhenRetired,
  changed: ({ data }) =>
    data.status === 'retired' ? undefined : { what: 'was performed', date: data.performed },
});
