import { number } from './number.ts';

/** The dossier of an AI system. */
export const dossier = {
  title: 'Dossier',
  titleOf: (title: string) => `Dossier: ${title}`,
  lead: 'Everything that the EU AI Act and ISO/IEC 42001 ask about this one system, put together from this handbook. What is missing is named with the place that would fill it.',
  link: 'Dossier of this system',
  /** Points filled, of those that are due. */
  counts: (filled: number, due: number) => `${number(filled)} of ${number(due)}`,
  filledOf: (filled: number, due: number) => `${number(filled)} of ${number(due)} filled`,
  summary: 'Points filled by part',
  nothing: 'Nothing here yet.',
  disclaimer:
    'Titles of points are in our own words; the law and the standard decide. This is not legal advice. A point is filled if the handbook has all that is listed there; whether it is enough is for a person to judge.',
  columns: { point: 'Point', held: 'What the handbook has', state: 'State' },
  part: 'Part',
  states: {
    filled: 'filled',
    partial: 'in part',
    empty: 'nothing yet',
    ahead: 'not due yet',
    'not-applicable': 'does not apply',
  },
  header: {
    system: 'AI system',
    organization: 'Organisation',
    version: 'Version',
    asOf: 'As of',
    noVersion: 'not stated',
  },
  source: 'Source',
  labels: {
    risks: 'Risks',
    changes: 'Changes',
    incidents: 'Incidents',
    standards: 'Standards',
    declaration: 'Declaration',
    provider: 'Provider',
    evidence: 'Evidence',
  },
  /** What would fill a point. Names between backticks are fields and files. */
  fill: {
    field: (field: string) => `Fill in \`${field}\` in the entry of the system.`,
    handbook: (field: string, place: string) => `Fill in \`${field}\` in \`${place}\`.`,
    stage: (field: string) => `Name evidence about this system under \`${field}\`.`,
    control: (field: string, place: string) =>
      `Name evidence about this system under \`${field}\` of \`${place}\`.`,
    controlUndecided: (control: string) => `Decide first whether \`${control}\` applies.`,
    assessment: (field: string) =>
      `Fill in \`${field}\` in an approved impact assessment of this system.`,
    duty: (field: string, place: string) =>
      `Name evidence about this system under \`${field}\`, and set \`${place}\`.`,
    entry: (folder: string, place: string) =>
      `Add an entry to \`${folder}\` that names this system under \`${place}\`.`,
    standards: (folder: string, place: string) =>
      `Add the standard to \`${folder}\` with \`${place}\`.`,
    dataset: (field: string, place: string) =>
      `Name the datasets of the system under \`${field}\`, and fill in \`${place}\` of each.`,
  },
  parts: {
    technicalDocumentation: 'Technical documentation',
    instructions: 'Instructions for use',
    fundamentalRights: 'Fundamental rights impact assessment',
    registration: 'Registration of the high-risk system',
    registrationExempt: 'Registration as not high-risk',
    declaration: 'EU declaration of conformity',
    afterMarket: 'Monitoring and incidents',
    duties: 'Other duties under the EU AI Act',
    lifecycle: 'Records of the life cycle',
    data: 'Records of the data',
    information: 'Information for users',
  },
  /** What each point of a part asks for, in our own words; those of ISO/IEC 42001 have the titles of their controls. */
  points: {
    technicalDocumentation: {
      general: 'The system in general: purpose, version, software and hardware',
      development: 'How it was developed: design, data, training and tests',
      monitoring: 'How it works and is overseen: limits, misuse, human oversight',
      metrics: 'Why the performance metrics are suitable',
      risks: 'The risk management system',
      changes: 'Changes over its life',
      standards: 'Harmonised standards that were applied',
      declaration: 'A copy of the EU declaration of conformity',
      plan: 'The plan for monitoring after market launch',
    },
    instructions: {
      provider: 'Who the provider is, and how to reach it',
      performance: 'Purpose, performance, foreseeable misuse, people concerned, data',
      changes: 'Changes that the provider planned in advance',
      oversight: 'Measures for human oversight',
      resources: 'Computing needed, lifetime and maintenance',
      logs: 'How logs are kept and read',
    },
    fundamentalRights: {
      processes: 'The processes in which it is used',
      period: 'How long and how often it is used',
      groups: 'People and groups affected',
      risks: 'Risks of harm to them',
      oversight: 'How people oversee it',
      remedies: 'What is done if the risks occur, and where people complain',
      notified: 'Notice to the market surveillance authority',
    },
    registration: {
      provider: 'Name and contact of the provider',
      representative: 'Authorised representative',
      name: 'Trade name and version',
      purpose: 'Intended purpose',
      logic: 'Data, inputs and how it works',
      status: 'Status: in use, withdrawn',
      certificate: 'Certificate of the notified body',
      states: 'Member States in which it is available',
      declaration: 'Copy of the EU declaration of conformity',
      instructions: 'Instructions for use in electronic form',
      entry: 'The entry in the EU database',
    },
    registrationExempt: {
      provider: 'Name and contact of the provider',
      representative: 'Authorised representative',
      name: 'Trade name and version',
      purpose: 'Intended purpose',
      exemption: 'The condition of Art. 6(3) that is met',
      grounds: 'Why it is not high-risk',
      status: 'Status: in use, withdrawn',
      states: 'Member States in which it is available',
      entry: 'The entry in the EU database',
    },
    declaration: {
      name: 'Name, type and version of the system',
      provider: 'Name and address of the provider or its representative',
      responsibility: 'That the provider alone is responsible for it',
      conformity: 'That the system conforms to the regulation',
      personalData: 'That personal data is processed lawfully',
      standards: 'Harmonised standards and specifications',
      certificate: 'Notified body, procedure and certificate',
      signature: 'Day, name and function of the signatory',
    },
    afterMarket: {
      plan: 'Monitoring after market launch',
      incidents: 'Serious incidents and how they are reported',
    },
  },
};
