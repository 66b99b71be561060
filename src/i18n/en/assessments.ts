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
    `${counted(count, 'system', 'systems')} must have an approved impact assessment: of high impact or high-risk, past design and not retired (6.1.4, 8.4).`,
  current: (count: number) => `${number(count)} with a current assessment`,
  toRepeat: (count: number) => `${number(count)} to be done again`,
  missingCount: (count: number) => `${number(count)} without`,
  refused: 'In use although not acceptable',
  refusedCount: (count: number) => `${number(count)} in use although not acceptable`,
  refusedMeans:
    'These systems are in deployment or operation, and the assessment in force concludes that they may not be. Take them out of use, or change them and assess them again (6.1.4, 8.4).',
  missing: 'Systems without an approved assessment',
  noneMissing: 'Every system that needs an assessment has an approved one.',
  stale: 'To be done again',
  noneStale: 'Nothing that the handbook can see asks for an assessment to be done again.',
  register: 'Register',
  columns: {
    system: 'System',
    why: 'Why it needs one',
    stage: 'Stage',
    written: 'Written so far',
    owner: 'Owner',
    assessment: 'Assessment',
    performed: 'Performed',
    signals: 'What asks for it',
    next: 'Its successor',
  },
  why: {
    impact: 'high impact',
    tier: 'high-risk under the EU AI Act',
    both: 'high impact, and high-risk under the EU AI Act',
  },
  nothingWritten: 'nothing',
  noSuccessor: 'not begun',

  // The page of an assessment.
  of: 'of {system}',
  performed: 'performed {day}',
  owner: 'owner {role}',
  nextReview: 'next review {day}',
  noReview: 'no next review',
  replacedBy: 'replaced by {assessment}',
  again: 'to be done again',
  facts: 'Facts',
  impactsLead: (harms: number, benefits: number) =>
    `${counted(harms, 'harm', 'harms')} and ${counted(benefits, 'benefit', 'benefits')}. A number is a score, severity × likelihood; of several harms the worst counts.`,
  noImpacts: 'No impact is written down.',
  dimension: 'Dimension',
  harms: 'Harms',
  harmsBeforeAfter: 'Harms, before and after measures',
  benefits: 'Benefits',
  benefitsAfter: 'Benefits, with measures',
  notLooked: 'not looked at',
  harmMeaning: (count: number, before: number, after: number) =>
    `${counted(count, 'harm', 'harms')}, worst score before measures ${before}, after ${after}`,
  benefitMeaning: (count: number, score: number) =>
    `${counted(count, 'benefit', 'benefits')}, greatest score ${score}`,
  aboveAppetite: 'above appetite',
  above: (appetite: number) =>
    `Scores above the risk appetite of ${number(appetite)} are marked where they are left after measures.`,
  noBenefit: 'No benefit is named.',
  noHarm: 'No harm is named.',
  /** What a change of score means, severity × likelihood before measures and after. */
  changeMeaning: (before: string, after: string) => `before measures ${before}, after ${after}`,
  levels: (severity: number, likelihood: number, score: number) =>
    `severity ${severity} × likelihood ${likelihood} = ${score}`,
  measures: 'Measures',
  noMeasure: 'no measure',
  noMisuse: 'No foreseeable misuse is named.',
  signalsNone: 'Nothing that the handbook can see asks for it to be done again.',
  signalsSome: 'It has to be done again:',
  signalsNotInForce: 'It is not in force, so nothing has to be done again.',
  signals: {
    changed: 'the system was changed on {day}',
    overdue: 'the next review was due on {day}',
    finding: 'raised on {day}: {link}',
    risk: 'nobody has accepted what is left of {link}',
  },
  triggers: 'Besides, the assessment itself asks for it on:',
  noTriggers: 'The assessment names no trigger of its own.',
  elementsLead: 'What ISO/IEC 42005 (clause 6) asks to be documented, and where it stands here.',
  elementsMissing: (count: number) =>
    `${counted(count, 'element is', 'elements are')} answered nowhere.`,
  elementColumns: { element: 'Element', where: 'Where it is answered' },
  inText: 'In the text: {link}',
  inField: 'Above: {link}',
  inSystem: 'Inventory: {link}',
  notAnswered: 'Not answered.',
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
};
