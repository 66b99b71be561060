import { actionState } from '../handbook/state/action-state.ts';
import { auditState } from '../handbook/state/audit-state.ts';
import type { Entry } from '../handbook/types.ts';
import { deadline, defineView, neverChanged, neverOver, type EntrySections } from './collection.ts';

/** How audits and reviews are shown and judged; `schemas/audits.ts` says what they are. */
export const audits = defineView('audits', {
  names: {
    de: {
      title: 'Audits und Bewertungen',
      description:
        'Interne Audits, Managementbewertungen und die Audits der Zertifizierungsstelle (9.2, 9.3).',
      singular: 'Audit',
    },
    fr: {
      title: 'Audits et revues',
      description:
        'Audits internes, revues de direction et audits de l’organisme de certification (9.2, 9.3).',
      singular: 'audit',
    },
    es: {
      title: 'Auditorías y revisiones',
      description:
        'Auditorías internas, revisiones por la dirección y auditorías del organismo de certificación (9.2, 9.3).',
      singular: 'auditoría',
    },
    it: {
      title: 'Audit e riesami',
      description:
        'Audit interni, riesami di direzione e audit dell’organismo di certificazione (9.2, 9.3).',
      singular: 'audit',
    },
  },
  navigation: { area: 'assurance', rank: 4 },
  columns: ['kind', 'date', 'status', 'lead'],
  searched: ['kind', 'status'],
  registerSections: ['programme', 'certification', 'register'],
  sections: auditSections,
  pageIds: ({ fields: { kind, status, checklist } }) => {
    if (kind === 'management-review') return ['agenda', 'review-decisions'];
    if (status !== 'done') return ['checklist'];
    return ['findings', 'results', ...(checklist === undefined ? [] : ['checklist'])];
  },
  fields: {
    agenda: ['inputs'],
    'review-decisions': ['decisions'],
    results: ['results'],
    checklist: ['checklist'],
  },
  shownApart: [
    'kind',
    'owner',
    'date',
    'lead',
    'body',
    'covers',
    'status',
    'results',
    'inputs',
    'decisions',
    'figures',
    'checklist',
    'frozen',
  ],
  retold: ['covers', 'figures', 'checklist'],
  history: false,
  road: 4.2,
  status: (handbook, audit) => ({ of: 'audit', value: auditState(handbook, audit) }),
  deadlines: (handbook, { data }) => [
    ...(data.status === 'planned' ? deadline(data.date, 'audit') : []),
    ...(data.decisions ?? [])
      .filter((decision) => actionState(handbook, decision) !== 'done')
      .flatMap(({ due }) => deadline(due, 'decision')),
  ],
  over: neverOver,
  changed: neverChanged,
});

/** Ids of the sections of an audit's page, in their order; `text` is where the text of the entry stands. */
function auditSections({ data }: Entry<'audits'>): EntrySections {
  if (data.kind === 'management-review') return ['agenda', 'review-decisions'];
  if (data.status !== 'done') return ['text', 'checklist'];
  return ['findings', 'text', 'results', ...(data.checklist ? (['checklist'] as const) : [])];
}
