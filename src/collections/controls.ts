import { controlRow } from '../standards/control-crosswalk.ts';
import { controlState } from '../handbook/state/control-state.ts';
import { deadline, defineView, neverChanged, neverOver } from './collection.ts';

/** How controls are shown and judged; `schemas/controls.ts` says what they are. */
export const controls = defineView('controls', {
  names: {
    de: {
      title: 'Maßnahmen',
      description:
        'Die 38 Referenzmaßnahmen aus Anhang A in ihren neun Bereichen und die eigenen Maßnahmen.',
      singular: 'Maßnahme',
    },
    fr: {
      title: 'Mesures',
      description:
        'Les 38 mesures de référence de l’annexe A dans leurs neuf domaines, et les mesures propres à l’organisation.',
      singular: 'mesure',
    },
    es: {
      title: 'Controles',
      description:
        'Los 38 controles de referencia del Anexo A en sus nueve áreas, y los controles propios.',
      singular: 'control',
    },
    it: {
      title: 'Controlli',
      description:
        'I 38 controlli di riferimento dell’Appendice A nelle loro nove aree, e i controlli propri.',
      singular: 'controllo',
    },
  },
  navigation: { area: 'assurance', rank: 1 },
  columns: ['applicable', 'status', 'owner', 'lastReviewed', 'nextReview'],
  searched: ['applicable', 'status', 'responsibility'],
  registerSections: [],
  sections: ({ data }) =>
    data.applicable === false ? ['decision', 'context'] : ['decision', 'proof', 'context'],
  pageIds: ({ id, fields }) => [
    ...['state', 'decision', 'context', 'documents', 'risks', 'systems', 'history'],
    ...(fields['applicable'] === false ? [] : ['proof']),
    ...(controlRow(id) ? ['isms'] : []),
  ],
  fields: {
    decision: ['drivers', 'justification', 'exclusionBasis', 'exceptions', 'responsibility'],
    proof: ['evidence'],
    context: ['implementedBy', 'systems', 'objectives'],
  },
  shownApart: ['reviewedText'],
  retold: ['applicable', 'responsibility', 'reviewedText'],
  history: true,
  road: 2,
  status: (handbook, control) => ({ of: 'control', value: controlState(handbook, control) }),
  deadlines: (_, { data }) => deadline(data.targetDate, 'targetDate'),
  over: neverOver,
  changed: neverChanged,
});
