import { number } from './number.ts';

/** ISO/IEC 27001 beside ISO/IEC 42001. */
export const crosswalk = {
  description:
    'ISO/IEC 27001 beside ISO/IEC 42001: what carries over, what is extended, what is new.',
  title: 'From ISO/IEC 27001 to ISO/IEC 42001',
  lead: 'The management system is reused, the controls are not. Clauses 4 to 10 carry over with edits; the 38 controls of Annex A, impact assessments, roles and life cycle are new work.',
  noCounterpart: 'No counterpart.',
  /** The drawing: three columns. Numbers stand before each text. */
  flow: {
    title: 'What carries over',
    foundation: {
      title: 'Foundation',
      lead: 'ISO/IEC 27001: the certified ISMS.',
      unit: 'controls of the ISMS',
      parts: {
        lends: 'lend something to an AI control',
        'lends-nothing': 'lend nothing and continue unchanged',
      },
    },
    shared: {
      title: 'Shared structure',
      lead: 'One management system, run once.',
      clauses: (of: number) => `of ${number(of)} sub-clauses`,
      controls: (of: number) => `of ${number(of)} AI controls`,
      parts: {
        reuse: 'reuse: unchanged',
        extend: 'extend: with AI added',
        partial: 'some content carries over',
        format: 'only the template carries over',
      },
    },
    additions: {
      title: 'Additions',
      lead: 'ISO/IEC 42001: what no ISMS has.',
      clauses: (of: number) => `of ${number(of)} sub-clauses`,
      controls: (of: number) => `of ${number(of)} AI controls`,
      new: 'new',
      none: 'none: no counterpart',
    },
  },
  otherWay: 'The other way round: what each control of the ISMS lends',
  glance: {
    title: 'At a glance',
    label: 'The two standards at a glance',
    caption: 'The two standards in seven dimensions',
    columns: {
      dimension: 'Dimension',
      iso27001: 'ISO/IEC 27001:2022',
      iso42001: 'ISO/IEC 42001:2023',
    },
  },
  clauses: {
    title: 'Clause by clause',
    caption: 'Clauses of the two standards',
    columns: {
      iso42001: 'ISO/IEC 42001',
      iso27001: 'ISO/IEC 27001',
      disposition: 'Carries over',
      adds: 'What the AIMS adds',
      ours: 'Here',
    },
    ours: (status: string) => `{disposition} ${status}`,
    notDecided: 'Not decided.',
  },
  controls: {
    title: 'Control by control',
    caption: 'Controls of ISO/IEC 42001 and what ISO/IEC 27001 lends to each',
    columns: {
      iso42001: 'ISO/IEC 42001',
      transfer: 'Transfer',
      why: 'What carries over',
      iso27001: 'ISO/IEC 27001',
      state: 'State here',
    },
    noEntry: 'No entry.',
  },
  reverse: {
    title: 'From ISO/IEC 27001',
    lead: 'The 93 controls of the ISMS, each with the AI controls that it supports, if any.',
    caption: 'Controls of ISO/IEC 27001 and the AI controls that they support',
    columns: { iso27001: 'ISO/IEC 27001', isms: 'In our ISMS', lendsTo: 'Lends to' },
    lending: (count: number) => `${number(count)} lend something`,
    notLending: (count: number) => `${number(count)} lend nothing`,
    notInIsms: 'Not in the ISMS Statement.',
    none: 'No AI control.',
  },
  nist: {
    title: 'NIST AI RMF',
    lead: 'Subcategories of the NIST AI Risk Management Framework, with the clauses and controls of ISO/IEC 42001 that serve them.',
    caption: 'The NIST AI RMF beside ISO/IEC 42001',
    columns: { nist: 'Subcategory', clauses: 'Clauses', controls: 'Controls' },
    source: 'Source',
  },
};
