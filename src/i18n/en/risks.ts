import { counted, number } from './number.ts';

/** The register of risks and the page of a risk. */
export const risks = {
  matrix: 'Before and after treatment',
  plan: 'Treatment plan',
  register: 'Register',
  byObjective: 'By objective of Annex C',
  bySource: 'By source of Annex C',
  bySystem: 'By system',
  byControl: 'By control',
  ai: (count: number) => `${number(count)} of AI`,
  informationSecurity: (count: number) => `${number(count)} of information security`,
  aboveBefore: (count: number) => `${number(count)} above appetite before treatment`,
  aboveAfter: (count: number) => `${number(count)} above appetite after treatment`,
  noneAboveAfter: 'none above appetite after treatment',
  pending: (count: number) =>
    `${counted(count, 'score after treatment is', 'scores after treatment are')} still to be reached: a control is not at work`,
  pendingShort: 'still to be reached',
  pendingLong: 'still to be reached: a control on which it rests is not at work',
  unaccepted: (count: number) => `${number(count)} not accepted by anyone`,
  appetite: (appetite: number) =>
    `The line is the risk appetite: a score (likelihood × impact) above ${number(appetite)} has to be treated, and what is left above it has to be accepted by name (6.1.3).`,
  before: 'Before treatment',
  after: 'After treatment',
  likelihood: 'Likelihood',
  impact: 'Impact',
  /** What a number in the matrix means: "3 risks at score 16, above appetite". */
  inCell: (count: number, score: number, above: boolean) =>
    `${counted(count, 'risk', 'risks')} at score ${number(score)}${above ? ', above appetite' : ''}`,
  /** Heading of the risks of a cell: "16 = 4 × 4". */
  cell: (score: number, likelihood: number, impact: number) =>
    `${score} = ${likelihood} × ${impact}`,
  categories: { ai: 'AI', 'information-security': 'information security' },
  none: 'No risk is registered.',
  planLead: 'What is still to be done, by the day by which it is due.',
  planDone:
    'Every treatment is done, and every control on which a residual score rests is at work.',
  columns: {
    risk: 'Risk',
    category: 'Category',
    before: 'Before',
    treatment: 'Treatment',
    open: 'Still open',
    due: 'Due',
    after: 'After',
    acceptance: 'Accepted',
    owner: 'Owner',
    nextReview: 'Next review',
    control: 'Control',
    state: 'State',
  },
  states: {
    untreated: 'nothing planned',
    dated: 'under way',
    'control-open': 'control not at work',
    accepted: 'left as it is',
    done: 'done',
  },
  allAtWork: 'all controls at work',
  undated: 'no day',
  aboveAppetite: 'above appetite',
  accepted: '{role}, {day}',
  notAccepted: 'not accepted',
  acceptedByNobody: 'by nobody',
  moreSystems: (count: number) =>
    `${counted(count, 'more system has', 'more systems have')} risks; the page of each lists them.`,
  organisation: 'The whole organisation',
  noneHere: 'No risk names it.',
  /** Between two scores, where an arrow is drawn: "16 to 8". */
  to: 'to',
  changeMeaning: (before: number, after: number) =>
    `score ${before} before treatment, ${after} after`,

  // The page of a risk.
  score: (before: number, after: number) => `score ${before} before treatment, ${after} after`,
  owner: 'owner {role}',
  nextReview: 'next review {day}',
  level: (likelihood: number, impact: number, score: number) =>
    `likelihood ${likelihood} × impact ${impact} = ${score}`,
  within: (appetite: number) => `within the appetite of ${appetite}`,
  above: (appetite: number) => `above the appetite of ${appetite}`,
  marks: { before: 'before', after: 'after' },
  sources: 'Sources',
  noSource: 'No source of Annex C is named.',
  objectives: 'Objectives at risk',
  noObjective: 'No objective of Annex C is named.',
  systems: 'Systems',
  noControl: 'No control treats it.',
  isms: (state: string) => `${state} in the ISMS`,
  excludedInIsms: 'excluded in the ISMS',
  unknownControl: 'unknown',
  dueBy: 'to be done by {day}',
  acceptedOn: 'What is left was accepted by {role} on {day}.',
  mustBeAccepted:
    'Nobody has accepted what is left, and somebody has to: it lies above the risk appetite (6.1.3).',
  needNotBeAccepted: 'Nobody has accepted what is left. It lies within the risk appetite.',
};
