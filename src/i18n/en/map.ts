import { counted, number } from './number.ts';

/** The map of traces, and the neighbourhood of an entry. */
export const map = {
  lead: 'From each risk through the control that treats it to the document that carries the control out, the evidence that shows it and the system for which it does.',
  areaLead:
    'Risks, controls, documents, evidence and systems of this area. Each box leads to its page.',
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
    'A control without a line to a system applies to all of them. A line from a control straight to a system says that no evidence of the control belongs to that system.',
  overviewNote:
    'A line says that one at least of the controls of the area has the relation. Each area leads to its own map.',
  ownControls: 'Controls of our own',
  empty: 'No control of this area has an entry.',
  /** Entries that stand in one box, because there are too many for one each. */
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
    documents: 'Carried out by',
    evidence: 'Shown by',
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
  loose: 'Where a trace breaks off',
  looseNone: 'Nowhere: every trace leads from end to end.',
  looseKinds: {
    risk: 'Risks that no control treats',
    driver: 'Controls driven by risk that no risk names',
    document: 'Controls that no document carries out',
    proof: 'Implemented controls without evidence',
    evidence: 'Evidence that nothing refers to',
    system: 'Systems without any evidence',
  },
  more: (count: number) => `and ${number(count)} more`,

  // The neighbourhood of an entry.
  neighbourhood: 'Neighbours',
  leadsHere: 'Leads here',
  leadsTo: 'Leads to',
  sources: 'Risk sources',
  nothingHere: 'The trace begins here.',
  nothingOn: 'The trace ends here.',
};
