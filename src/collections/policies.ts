import { stripsOf } from '../handbook/state/commitments.ts';
import type { Handbook } from '../handbook/types.ts';
import {
  deadline,
  defineView,
  overWhenRetired,
  type Deadline,
  documentStatus,
} from './collection.ts';

/** How policies are shown and judged; `schemas/policies.ts` says what they are. */
export const policies = defineView('policies', {
  names: {
    de: {
      title: 'Richtlinien',
      description:
        'Richtlinien, Verfahren, Standards, Leitlinien und Pläne, jedes davon ein gelenktes Dokument.',
      singular: 'Richtlinie',
    },
    fr: {
      title: 'Politiques',
      description:
        'Politiques, procédures, standards, lignes directrices et plans, chacun étant un document maîtrisé.',
      singular: 'politique',
    },
    es: {
      title: 'Políticas',
      description:
        'Políticas, procedimientos, normas internas, directrices y planes, cada uno bajo control documental.',
      singular: 'política',
    },
    it: {
      title: 'Politiche',
      description:
        'Politiche, procedure, standard, linee guida e piani, ciascuno sotto controllo documentale.',
      singular: 'politica',
    },
  },
  navigation: { area: 'managementSystem', rank: 3 },
  columns: ['kind', 'status', 'version', 'owner', 'approved', 'nextReview'],
  searched: ['kind', 'status', 'origin'],
  registerSections: [],
  sections: undefined,
  pageIds: () => ['history'],
  fields: { history: ['changes'] },
  shownApart: ['owner', 'version', 'status', 'nextReview', 'changes'],
  retold: ['approvedText'],
  history: true,
  road: 3,
  status: documentStatus,
  deadlines: (handbook, { id }) => promisesDue(handbook, id),
  over: overWhenRetired,
  changed: ({ data }) =>
    data.status === 'approved' && data.approved
      ? { what: 'was approved', date: data.approved }
      : undefined,
});

/** Days by which a promise of a policy is still to be kept: one for each promise, however many systems it is for. */
function promisesDue(handbook: Handbook, policy: string): Deadline[] {
  const open = stripsOf(handbook)
    .filter((strip) => strip.policy.id === policy)
    .flatMap(({ commitment, instances }) =>
      instances
        .filter(({ state }) => state === 'missing' || state === 'ahead')
        .map(({ due }) => `${commitment.id} ${due}`),
    );
  return [...new Set(open)].flatMap((each) => deadline(each.split(' ')[1], 'promise'));
}
