import { defineView, neverChanged, neverOver, noDeadlines } from './collection.ts';

/** How suppliers are shown and judged; `schemas/suppliers.ts` says what they are. */
export const suppliers = defineView('suppliers', {
  names: {
    de: {
      title: 'Lieferanten, Partner und Kunden',
      description:
        'Wer Modelle, Daten und Systeme liefert, wer daran mitwirkt, wer sie nutzt, und wer wofür einsteht (A.10).',
      singular: 'Lieferant',
    },
    fr: {
      title: 'Fournisseurs, partenaires et clients',
      description:
        'Qui fournit modèles, données et systèmes, qui y collabore, qui s’en sert, et qui répond de quoi (A.10).',
      singular: 'fournisseur',
    },
    es: {
      title: 'Proveedores, socios y clientes',
      description:
        'Quién suministra modelos, datos y sistemas, quién colabora, quién los usa y quién responde de qué (A.10).',
      singular: 'proveedor',
    },
    it: {
      title: 'Fornitori, partner e clienti',
      description:
        'Chi fornisce modelli, dati e sistemi, chi vi collabora, chi li usa, e chi risponde di che cosa (A.10).',
      singular: 'fornitore',
    },
  },
  navigation: { area: 'systems', rank: 6 },
  columns: ['relationship', 'services', 'country', 'assessed', 'result', 'nextReview', 'owner'],
  searched: ['relationship', 'country', 'result'],
  registerSections: [],
  // A system names its supplier only.
  sections: ({ data }) =>
    data.relationship === 'supplier'
      ? ['responsibilities', 'systems', 'contract']
      : ['responsibilities', 'contract'],
  pageIds: ({ fields: { relationship = 'supplier' } }) =>
    relationship === 'supplier'
      ? ['responsibilities', 'systems', 'contract']
      : ['responsibilities', 'contract'],
  fields: {
    responsibilities: ['responsibilities'],
    contract: ['contract', 'criteria', 'result', 'monitoring', 'expects'],
  },
  shownApart: [],
  retold: [],
  history: false,
  road: undefined,
  status: () => undefined,
  deadlines: noDeadlines,
  over: neverOver,
  changed: neverChanged,
});
