import { counted, form, number } from './number.ts';

/** What top management sees first: the judgement, the systems, the risks and the decisions. */
export const board = {
  title: 'Board report',
  description: 'On one page: are we on track, what is at risk, and what has to be decided?',
  asOf: (organization: string) => `${organization}, as of {day}`,
  judgement: 'Are we on track?',
  meaning:
    'On track means: the checks find no error, no control is unproven or undecided, and no date set for a control or a finding has passed.',
  stage1: {
    onTrack: (day: string) => `On track for stage 1 on ${day}`,
    offTrack: (day: string) => `Not on track for stage 1 on ${day}`,
  },
  stage2: {
    onTrack: (day: string) => `On track for stage 2 on ${day}`,
    offTrack: (day: string) => `Not on track for stage 2 on ${day}`,
  },
  certified: {
    onTrack: (day: string) => `Certified until ${day}, and on track`,
    offTrack: (day: string) => `Certified until ${day}, but not on track`,
  },
  past: (day: string) => `The audit was planned for ${day}, and no certificate is recorded`,
  noAudit: 'On track; no certification audit is planned',
  noAuditOffTrack: 'Not on track; no certification audit is planned',
  obstacles: {
    errors: (count: number) => counted(count, 'error in the checks', 'errors in the checks'),
    unproven: (count: number) => counted(count, 'control unproven', 'controls unproven'),
    undecided: (count: number) => counted(count, 'control undecided', 'controls undecided'),
    overdue: (count: number) =>
      counted(count, 'control past its target date', 'controls past their target dates'),
    findings: (count: number) =>
      counted(count, 'finding past its due date', 'findings past their due dates'),
  },
  proven: (proven: number, total: number) =>
    `${number(proven)} of ${counted(total, 'control', 'controls')} proven`,
  open: (count: number) => `${number(count)} open`,
  noneOpen: 'none open',
  afterStage2: (count: number) => `${number(count)} due after stage 2`,
  risksAbove: (count: number) =>
    count === 0
      ? 'no risk above appetite today'
      : `${counted(count, 'risk', 'risks')} above appetite today`,
  /** How the figures moved since the last management review. */
  trend: {
    since: 'Since {review} on {day}:',
    figures: {
      proven: 'controls proven',
      open: 'controls open',
      risks: 'risks above appetite',
      findings: 'open findings',
    },
  },
  systems: 'AI systems',
  portrait: {
    columns: {
      system: 'System',
      tier: 'Tier',
      impact: 'Impact',
      assessment: 'Impact assessment',
      risk: 'Highest risk today',
      stage: 'Stage',
      duties: 'Legal duties',
    },
    undecided: 'undecided',
    noRisk: 'no risk recorded',
    above: (score: number) => `${number(score)}, above appetite`,
    within: (score: number) => `${number(score)}, within appetite`,
    duties: (open: number, toCome: number) =>
      [
        ...(open > 0 || toCome === 0
          ? [open === 0 ? 'none open' : `${number(open)} not shown as met`]
          : []),
        ...(toCome > 0 ? [`${number(toCome)} to come`] : []),
      ].join(', '),
  },
  moreSystems: (count: number) => counted(count, 'more system', 'more systems'),
  retiredLeftOut: (count: number) =>
    `${counted(count, 'retired system is', 'retired systems are')} not listed.`,
  noSystems: 'No AI system is in use or under way.',
  risks: 'Risks: before treatment, today and target',
  heat: {
    columns: {
      risk: 'Risk',
      before: 'Before',
      today: 'Today',
      target: 'Target',
      owner: 'Owner',
    },
    above: (score: number) => `${number(score)} above`,
    within: (score: number) => `${number(score)} within`,
    low: (score: number) => `${number(score)} low`,
  },
  legend: (appetite: number) =>
    `Score = likelihood × impact. Above: more than the risk appetite of ${number(appetite)}. Low: no more than half of it.`,
  moreRisks: (count: number) => counted(count, 'more risk', 'more risks'),
  opportunitiesLeftOut: (count: number) =>
    `${counted(count, 'opportunity is', 'opportunities are')} not listed.`,
  noRisks: 'No risk is recorded.',
  decisions: 'Decisions needed',
  noDecisions: 'No decision is waiting.',
  moreDecisions: (count: number) =>
    `${form(count, 'Another decision is', `Another ${number(count)} decisions are`)} waiting.`,
  decision: {
    columns: { decision: 'Decision', about: 'About', by: 'Decided by', due: 'By when' },
    noDay: 'no date set',
    what: {
      refused: 'Stop the system, or change it: its assessment found it not acceptable',
      'accept-risk': 'Accept the risk at its present score, or treat it further',
      'approve-plan': 'Approve the treatment plan and the residual risks',
      'approve-statement': 'Approve the Statement of Applicability',
      'decide-control': 'Decide whether the control applies',
      'decide-system': 'Decide the impact and the tier of the system',
      'decide-change': 'Approve or reject the planned change',
      'approve-again': 'Approve the text, which changed after its approval',
      approve: 'Approve the document',
    },
  },
};
