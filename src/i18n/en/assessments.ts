import { counted, number } from './number.ts';

/**
 * Beginnings of words by which a heading shows which element of ISO/IEC 42005 it answers: in lower
 * case, with commas between.
 */
const headingWords: Readonly<Record<string, string>> = {
  scope: 'scope',
  'system-description': 'system, description',
  capabilities: 'capabilit, function',
  purpose: 'purpose',
  'intended-uses': 'intended use, intended and unintended, uses',
  'unintended-uses': 'unintended, misuse, not intended',
  data: 'data, dataset',
  'algorithm-model': 'model, algorithm',
  'geography-languages': 'geograph, language, countr',
  environment: 'environment, deployment',
  'interested-parties': 'interested part, stakeholder, affected',
  'benefits-harms': 'benefit, harm, impact',
  'failures-misuse': 'failure, misuse',
  measures: 'measure, mitigation, treatment',
};

/** Impact assessments: the register and the page of each. */
export const assessments = {
  headingWords,

  // The register.
  needed: (count: number) =>
    `${counted(count, 'system needs', 'systems need')} an approved impact assessment by the threshold of this handbook: high impact or high-risk, past design and not retired. ISO/IEC 42001 itself sets no threshold (6.1.4, 8.4).`,
  stageUnknown: (count: number) => `The stage of ${number(count)} of them is unknown.`,
  undecided: (count: number) =>
    `${counted(count, 'more system', 'more systems')} may need one: impact or tier is undecided.`,
  unsure: (count: number) =>
    `${number(count)} assessed, but the date of the last change is unknown`,
  current: (count: number) => `${number(count)} with a current assessment`,
  toRepeat: (count: number) => `${number(count)} to be repeated`,
  missingCount: (count: number) => `${number(count)} without`,
  refused: 'In use but not acceptable',
  refusedCount: (count: number) => `${number(count)} in use but not acceptable`,
  refusedMeans:
    'These systems are in deployment or operation, but the assessment in force concludes that they are not acceptable. Take them out of use, or change them and assess them again (6.1.4, 8.4).',
  missing: 'Systems without an approved assessment',
  noneMissing: 'Every system that needs an assessment has an approved one.',
  stale: 'To be repeated',
  noneStale: 'No assessment needs to be repeated, as far as this handbook shows.',
  register: 'Register',
  columns: {
    system: 'System',
    why: 'Why it needs one',
    stage: 'Stage',
    written: 'Written so far',
    owner: 'Owner',
    assessment: 'Assessment',
    performed: 'Performed',
    signals: 'Reason',
    next: 'Successor',
    impact: 'Impact',
    screening: 'Screening',
    screened: 'Screened',
    by: 'By',
    reason: 'Reason',
  },
  why: {
    impact: 'high impact',
    tier: 'high-risk under the EU AI Act',
    both: 'high impact, and high-risk under the EU AI Act',
  },
  nothingWritten: 'nothing',
  noSuccessor: 'not started',

  // The page of an assessment.
  of: 'of {system}',
  performed: 'performed {day}',
  owner: 'owner {role}',
  nextReview: 'next review {day}',
  noReview: 'no next review',
  replacedBy: 'replaced by {assessment}',
  /** The conclusion of an assessment that nobody has approved. */
  provisional: (conclusion: string) => `${conclusion} (provisional)`,
  again: 'to be repeated',
  conclusion: {
    result: 'Result',
    noConditions: 'No conditions.',
    conditions: (met: number, all: number) =>
      `${number(met)} of ${counted(all, 'condition', 'conditions')} met`,
    approval: 'Approval',
    approved: '{role}, {day}',
    notApproved: 'Not approved yet.',
    worstHarm: 'Worst harm',
    worst: (before: number, after: number, appetite: number) =>
      `score ${before} before measures, ${after} after; risk appetite ${appetite}`,
    openMeasures: 'Measures not in place',
    allInPlace: 'None: every control that it names is implemented.',
  },
  facts: 'Facts',
  impactsLead: (harms: number, benefits: number) =>
    `${counted(harms, 'harm', 'harms')} and ${counted(benefits, 'benefit', 'benefits')}. Numbers are scores (severity × likelihood). If there are several harms, the worst counts.`,
  noImpacts: 'No impact is recorded.',
  dimension: 'Dimension',
  harms: 'Harms',
  harmsBeforeAfter: 'Harms, before and after measures',
  benefits: 'Benefits',
  benefitsAfter: 'Benefits, with measures',
  notLooked: 'not considered',
  harmMeaning: (count: number, before: number, after: number) =>
    `${counted(count, 'harm', 'harms')}, worst score before measures ${before}, after ${after}`,
  benefitMeaning: (count: number, score: number) =>
    `${counted(count, 'benefit', 'benefits')}, greatest score ${score}`,
  aboveAppetite: 'above appetite',
  above: (appetite: number) =>
    `Scores that stay above the risk appetite of ${number(appetite)} after measures are marked.`,
  noHarm: 'No harm is named.',
  /** What a change of score means, severity × likelihood before measures and after. */
  changeMeaning: (before: string, after: string) => `before measures ${before}, after ${after}`,
  levels: (severity: number, likelihood: number, score: number) =>
    `severity ${severity} × likelihood ${likelihood} = ${score}`,
  measures: 'Measures',
  noMeasure: 'no measure',
  noMisuse: 'No foreseeable misuse is named.',
  signalsNone: 'It does not need to be repeated, as far as this handbook shows.',
  signalsSome: 'It must be repeated:',
  signalsNotInForce: 'It is not in force, so it does not need to be repeated.',
  signals: {
    changed: 'the system was changed on {day}',
    overdue: 'the next review was due on {day}',
    finding: 'raised on {day}: {link}',
    risk: 'the residual risk of {link} is not accepted',
  },
  triggers: 'The assessment also names triggers of its own:',
  noTriggers: 'The assessment names no trigger of its own.',
  elementsLead:
    'What ISO/IEC 42005 (clause 6) says should be documented, and where to find it here.',
  elementsMissing: (count: number) =>
    `${counted(count, 'element is', 'elements are')} not covered.`,
  elementColumns: { element: 'Element', where: 'Where it is covered' },
  inText: 'In the text: {link}',
  inField: 'Above: {link}',
  inSystem: 'Inventory: {link}',
  notAnswered: 'Not covered.',
  fields: {
    intendedUses: 'intended uses',
    foreseeableMisuse: 'foreseeable misuse',
    interestedParties: 'interested parties',
    impacts: 'impacts',
    measures: 'measures on each impact',
  },
  systemFields: {
    purpose: 'purpose',
    data: 'data',
    model: 'model',
    decisions: 'decisions',
  },
  // Systems that no assessment names.
  without: 'Screening of systems without an assessment',
  withoutLead:
    'No assessment names these systems. Somebody has to have decided why (6.1.4): screening says who, when and for which reason.',
  noneWithout: 'An assessment names every system.',
  withoutLeftOut: (count: number) =>
    `${counted(count, 'more system', 'more systems')} without an assessment: see the inventory.`,
  impactUndecided: 'undecided',
  screeningStates: {
    screened: 'screened',
    stale: 'screened before the last change',
    open: 'not screened',
    needed: 'needs an assessment',
    ahead: 'in design',
    retired: 'retired',
  },

  // Conditions, and what the EU AI Act asks of a deployer.
  conditionsLead:
    'The conclusion holds as long as these conditions are kept or fulfilled by their date.',
  conditionColumns: {
    condition: 'Condition',
    owner: 'Owner',
    due: 'Due',
    state: 'State',
  },
  conditionStates: { done: 'done', open: 'open' },
  friaLead: 'What Art. 27(1) of the EU AI Act requires of this assessment, and what it says.',
  notified: 'The market surveillance authority was notified on {day} (Art. 27(3)).',
  notNotified: 'No notification of the market surveillance authority is recorded (Art. 27(3)).',
  friaColumns: { element: 'Element', article: 'Article', said: 'In this assessment' },
  article: (point: string) => `Art. ${point}`,
  notRecorded: 'not recorded',
};
