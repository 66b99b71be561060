/** One dimension in which the two standards are set side by side, in the project's own words. */
export interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly iso27001: string;
  readonly iso42001: string;
}

/** ISO/IEC 27001:2022 and ISO/IEC 42001:2023 in seven dimensions. */
export const dimensions = [
  {
    id: 'governs',
    title: 'What it governs',
    iso27001:
      'Information: what the organisation holds and has to protect, on paper, in systems and in heads.',
    iso42001:
      'AI systems over their whole life cycle: those it develops, provides, embeds or uses.',
  },
  {
    id: 'question',
    title: 'Core question',
    iso27001: 'Do our information and our operations stay confidential, intact and available?',
    iso42001: 'Do our AI systems do right by the people they touch, and can we answer for them?',
  },
  {
    id: 'clauses',
    title: 'Management clauses',
    iso27001: 'Clauses 4 to 10 in the harmonised structure of ISO management systems.',
    iso42001:
      'The same clauses 4 to 10, plus the AI system impact assessment: its process in 6.1.4, its performance in 8.4.',
  },
  {
    id: 'annexes',
    title: 'Annex structure',
    iso27001:
      'Annex A only: 93 controls in four themes; their guidance is a standard of its own, ISO/IEC 27002.',
    iso42001:
      'Annex A: 38 controls in nine areas. Annex B guides each of them, Annex C names objectives and risk sources, Annex D speaks of domains and sectors.',
  },
  {
    id: 'risk',
    title: 'Risk focus',
    iso27001: 'Inward: what could happen to the assets and the business of the organisation.',
    iso42001:
      'Inward and outward: also what the AI systems could do to individuals, groups and society, such as unfairness, harm or loss of rights.',
  },
  {
    id: 'artefact',
    title: 'Signature artefact',
    iso27001: 'The Statement of Applicability over the 93 controls, with the risk treatment plan.',
    iso42001:
      'The AI system impact assessment, and a Statement of Applicability of its own over the 38 controls.',
  },
  {
    id: 'certification',
    title: 'Certification',
    iso27001:
      'By a body that is accredited under ISO/IEC 17021-1 and ISO/IEC 27006-1, for three years with yearly surveillance.',
    iso42001:
      'The same cycle, and audits can be combined; but it is a certificate of its own, by a body that is accredited under ISO/IEC 17021-1 and ISO/IEC 42006:2025. ISO/IEC 42001 is not a harmonised standard (Art. 40 of the EU AI Act): its certificate gives no presumption of conformity, and neither certificate proves compliance with the act.',
  },
] as const satisfies readonly Dimension[];
