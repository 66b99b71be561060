import { counted, number } from './number.ts';

/** The map of traces. */
export const map = {
  lead: 'Trace each risk to the control that treats it, the document that implements the control, the evidence for it, and the AI systems.',
  areaLead:
    'Risks, controls, documents, evidence and systems of this area. Each box links to its page.',
  columns: {
    risks: 'Risks',
    controls: 'Controls',
    areas: 'Control areas',
    documents: 'Documents',
    evidence: 'Evidence',
    systems: 'Systems',
  },
  picture: 'The traces as a picture',
  overview: 'All areas at a glance',
  areas: 'Areas',
  area: 'Area',
  inWords: 'The same in words',
  forAll:
    'An applicable control without a line to a system applies to all systems. A line straight from a control to a system means that no evidence of the control belongs to that system.',
  overviewNote:
    'A line means that at least one control in the area is linked. Each area links to its own map.',
  ownControls: 'Our own controls',
  empty: 'No control in this area has an entry.',
  /** Entries that share a box, because there are too many for one each. */
  folded: {
    risks: (count: number) => counted(count, 'risk', 'risks'),
    controls: (count: number) => counted(count, 'control', 'controls'),
    documents: (count: number) => counted(count, 'document', 'documents'),
    evidence: (count: number) => counted(count, 'proof', 'proofs'),
    systems: (count: number) => counted(count, 'system', 'systems'),
  },
  stateExplained: (title: string, state: string) => `${title} (${state})`,
  words: {
    risks: 'Treats',
    documents: 'Implemented by',
    evidence: 'Proven by',
    systems: 'For',
    none: {
      risks: 'No risk names it.',
      documents: 'No document.',
      evidence: 'No evidence.',
      systems: 'No system.',
    },
    allSystems: 'all systems',
    belongsTo: 'of',
  },
  previous: 'Previous area',
  next: 'Next area',
  loose: 'Where a trace breaks',
  looseEmpty: 'Nothing can be traced yet: no risk, evidence or AI system is registered.',
  looseNone: 'Nowhere: every trace is complete.',
  looseKinds: {
    risk: 'Risks that no control treats',
    driver: 'Controls driven by risk that no risk names',
    document: 'Controls that no document implements',
    proof: 'Implemented controls without evidence',
    evidence: 'Evidence that nothing refers to',
    system: 'Systems without any evidence',
  },
  more: (count: number) => `and ${number(count)} more`,
};
