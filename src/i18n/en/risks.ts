import { counted, number } from './number.ts';

/** The register of risks and the page of a risk. */
export const risks = {
  /** By what the register is grouped: as the title of a column, and after the name of the register. */
  groupings: {
    system: { title: 'AI system', by: 'by AI system' },
    control: { title: 'Control', by: 'by control' },
    objective: { title: 'Objective of Annex C', by: 'by objective' },
    source: { title: 'Source of Annex C', by: 'by risk source' },
    owner: { title: 'Owner', by: 'by owner' },
    before: { title: 'Score before treatment', by: 'by score before' },
    today: { title: 'Score today', by: 'by score today' },
    after: { title: 'Score after treatment', by: 'by score after' },
  },
  matrix: 'Before treatment, today and after it',
  plan: 'Treatment plan',
  register: 'Register',
  ai: (count: number) => `${number(count)} of AI`,
  informationSecurity: (count: number) => `${number(count)} of information security`,
  aboveBefore: (count: number) => `${number(count)} above appetite before treatment`,
  aboveToday: (count: number) => `${number(count)} above appetite today`,
  aboveAfter: (count: number) => `${number(count)} above appetite after treatment`,
  noneAboveAfter: 'none above appetite after treatment',
  pending: (count: number) =>
    `${counted(count, 'residual score', 'residual scores')} not reached yet: a control is not in place, or an action is open`,
  pendingShort: 'not reached yet',
  pendingLong: 'not reached yet: a control is not in place, or an action is open',
  unstated: (count: number) =>
    `${counted(count, 'score of today is', 'scores of today are')} not stated`,
  opportunities: (count: number) => counted(count, 'opportunity', 'opportunities'),
  unaccepted: (count: number) => `${number(count)} not accepted`,
  appetite: (appetite: number) =>
    `The line is the risk appetite: a score (likelihood × impact) above ${number(appetite)} must be treated. Until then, and if more than that remains, a named role must have accepted it (6.1.3).`,
  before: 'Before treatment',
  today: 'Today',
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
  columns: {
    risk: 'Risk',
    category: 'Category',
    before: 'Before',
    today: 'Today',
    treatment: 'Treatment',
    after: 'After',
    acceptance: 'Accepted',
    owner: 'Owner',
    nextReview: 'Next review',
    control: 'Control',
    state: 'State',
  },
  states: {
    untreated: 'nothing planned',
    'under-way': 'under way',
    undecided: 'not decided',
    'control-open': 'control not in place',
    accepted: 'retained',
    done: 'done',
  },
  notStated: 'not stated',
  unstatedHere: (count: number) => `Of ${counted(count, 'risk', 'risks')} this is not stated.`,
  aboveAppetite: 'above appetite',
  withinAppetite: 'within appetite',
  accepted: '{role}, {day}',
  notAccepted: 'not accepted',
  acceptedByNobody: 'not accepted',
  organisation: 'The whole organisation',
  noneHere: 'No risk names it.',
  /** Between two scores, where an arrow is drawn: "16 to 8". */
  to: 'to',
  changeMeaning: (before: number, after: number) =>
    `score ${before} before treatment, ${after} after`,

  // The page of a risk.
  score: (before: number, today: number | undefined, after: number | undefined) =>
    [
      `score ${before} before treatment`,
      ...(today === undefined ? [] : [`${today} today`]),
      ...(after === undefined ? [] : [`${after} after`]),
    ].join(', '),
  owner: 'owner {role}',
  nextReview: 'next review {day}',
  level: (likelihood: number, impact: number, score: number) =>
    `likelihood ${likelihood} × impact ${impact} = ${score}`,
  within: (appetite: number) => `within the appetite of ${appetite}`,
  above: (appetite: number) => `above the appetite of ${appetite}`,
  marks: { before: 'before', today: 'today', after: 'after' },
  sources: 'Sources',
  noSource: 'No source of Annex C is named.',
  objectives: 'Objectives at risk',
  noObjective: 'No objective of Annex C is named.',
  systems: 'Systems',
  noControl: 'No control treats it.',
  isms: (state: string) => `${state} in the ISMS`,
  excludedInIsms: 'excluded in the ISMS',
  unknownControl: 'unknown',
  acceptedOn: 'Accepted by {role} on {day}, as it was on that day.',
  mustBeAccepted:
    'The risk is above the risk appetite, today or after treatment, and must be accepted as it is (6.1.3). This has not been done.',
  needNotBeAccepted:
    'The risk has not been accepted. It is within the risk appetite, so it need not be.',
  needNotBeAcceptedAsPlanned:
    'The risk has not been accepted. Where it is today is not stated; what is to remain is within the risk appetite.',
  opportunity: 'opportunity',
  treatmentOpen: 'How it is treated has not been decided.',
  consequence: (score: number) => `${number(score)} of 5`,
  historyColumns: { date: 'Date', likelihood: 'Likelihood', impact: 'Impact', score: 'Score' },
  criteria: {
    title: 'What the scores mean',
    lead: 'These are the criteria by which risks are scored (6.1.2).',
    document: 'They are explained in {document}.',
    columns: { score: 'Score', likelihood: 'Likelihood', impact: 'Impact' },
  },
  planSummary: (open: number, overdue: number) =>
    `${counted(open, 'action is', 'actions are')} open${overdue > 0 ? `, ${number(overdue)} of them overdue` : ''}.`,
  planLink: 'The plan, with its approval',

  // The page of the treatment plan.
  treatmentPlan: {
    lead: 'What is still to be done about risks, by whom and by when, and what was done. Management approves the plan, and with it the residual risks (6.1.3, 8.3).',
    description:
      'Actions about risks by date, their controls and the residual risks, with the approval of the plan (6.1.3).',
    pageTitle: (page: number) => `Treatment plan, page ${page}`,
    pages: 'Pages of the treatment plan',
    actions: 'Actions',
    approval: 'Approval',
    none: 'There is no plan that anybody could have approved.',
    version: 'Version',
    status: 'Status',
    nextReview: 'Next review',
    approvedVersion: (version: string) =>
      `Version ${version} was approved by {role} on {day}, and with it the residual risks.`,
    changedText:
      'The plan has been changed since its approval. Approve it again, or restore what was approved.',
    unapprovedVersion: (version: string) => `Version ${version} has not been approved yet.`,
    outdated: (risks: number) =>
      `${counted(risks, 'risk was', 'risks were')} assessed after that: the plan must be approved again.`,
    above: (count: number, appetite: number) =>
      count === 0
        ? `No residual score is above the appetite of ${number(appetite)}.`
        : `${counted(count, 'residual score is', 'residual scores are')} above the appetite of ${number(appetite)} and must be accepted one by one.`,
    open: (count: number) => `${counted(count, 'action', 'actions')} open`,
    overdue: (count: number) => `${number(count)} overdue`,
    done: (count: number) => `${number(count)} done`,
    unplanned: (count: number) => `${counted(count, 'risk', 'risks')} without an action`,
    empty: 'No action is planned.',
    noAction: 'no action is written',
    noControl: 'none',
    doneOn: 'done {day}',
    columns: {
      action: 'Action',
      risk: 'Risk',
      controls: 'Controls',
      owner: 'Owner',
      due: 'Due',
      status: 'Status',
      today: 'Risk today',
      after: 'Residual risk',
    },
    evidence: 'Evidence',
  },
};
