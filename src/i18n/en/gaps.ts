import { counted, number } from './number.ts';

/** The gap analysis: the backlog, its plan, and the AI controls beside those of the ISMS. */
export const gaps = {
  description:
    'What is open before certification, by when, and what the ISMS lends to each AI control.',
  lead: 'What is open before certification, in the order in which it blocks it; by when it is to be done; and what each AI control may take over from the ISMS.',
  stage1: 'Stage 1 is aimed at {stage1}.',
  stages: 'Stage 1 is aimed at {stage1}, stage 2 at {stage2}.',
  stage2: 'Stage 2 is aimed at {stage2}.',
  noStages:
    'No day is aimed at for certification: `certification` in `handbook.yaml` would say so.',
  open: (count: number) => counted(count, 'gap', 'gaps'),
  late: {
    overdue: (count: number) => `${number(count)} overdue`,
    'after-stage2': (count: number) => `${number(count)} due after stage 2`,
    'after-stage1': (count: number) => `${number(count)} due after stage 1`,
  },
  undated: (count: number) => `${number(count)} without a date`,
  nothing: 'Nothing is open.',
  sections: {
    backlog: 'Backlog',
    plan: 'Plan',
    controls: 'Controls beside the ISMS',
  },
  backlog: {
    columns: {
      open: 'Open',
      isms: 'From the ISMS',
      owner: 'Owner',
      target: 'Target',
    },
    noDate: 'no date',
    owners: 'By owner:',
    /** Of a group that is too long to be shown. */
    more: (count: number) => `${number(count)} more: see all`,
  },
  kinds: {
    unproven: {
      title: 'Controls called implemented that nothing proves',
      why: 'A claim without proof is a nonconformity; an honest plan is not.',
    },
    missing: {
      title: 'Controls without an entry in the Statement',
      why: 'The Statement has to answer for every control of Annex A (6.1.3).',
    },
    assessment: {
      title: 'High-impact systems without an approved impact assessment',
      why: 'The gap that is found most often at certification (6.1.4, 8.4).',
    },
    nonconformity: {
      title: 'Nonconformities that are not closed',
      why: 'An open major nonconformity stands in the way of a certificate; an open minor one needs its plan (10.2).',
    },
    clause: {
      title: 'Parts of the management system that are not done',
      why: 'No clause can be left out. What is not done needs a day in a plan of its own.',
    },
    planned: {
      title: 'Controls that are planned',
      why: 'They apply, and nothing of them works yet.',
    },
    partial: {
      title: 'Controls that are done in part',
      why: 'They apply, and work in part.',
    },
  },
  lateness: {
    overdue: 'overdue',
    'after-stage2': 'after stage 2',
    'after-stage1': 'after stage 1',
  },
  plan: {
    drawing: 'Target dates against the days of certification',
    none: 'Nothing that is open has a target date.',
    marks: { 'as-of': 'as of', stage1: 'stage 1', stage2: 'stage 2' },
    inTime: 'in time for stage 1',
    bar: (id: string, date: string, when: string) => `${id}, by ${date}${when && `, ${when}`}`,
    columns: { day: 'Day', what: 'What', distance: 'Against stage 1' },
    before: (days: number) => `${counted(days, 'day', 'days')} before`,
    after: (days: number) => `${counted(days, 'day', 'days')} after`,
    same: 'the same day',
    caption: (count: number, before: number) =>
      `${counted(count, 'target date', 'target dates')}, ${number(before)} of them in time for stage 1.`,
    captionAlone: (count: number) => `${counted(count, 'target date', 'target dates')}.`,
    more: (count: number) =>
      counted(count, 'later date is not drawn.', 'later dates are not drawn.'),
  },
  controls: {
    lead: 'What may be reused, what has to be new, and why. Formats are reused, contents are not.',
    transfers: {
      partial: 'Evidence of the ISMS counts for its part; what AI adds is shown anew.',
      format: 'Template and routine may be reused; the evidence is made new.',
      none: 'Nothing to reuse: document, routine and evidence are made new.',
    },
    counts: (total: number, proven: number, open: number) =>
      `${counted(total, 'control', 'controls')}: ${number(proven)} with proof, ${number(open)} open`,
    columns: {
      control: 'AI control',
      isms: 'In the ISMS',
      transfer: 'Carries over',
      reused: 'Reused evidence',
      made: 'New evidence',
    },
    noCounterpart: 'No counterpart.',
    noRow: 'no row',
    noEntry: 'no entry',
    noneReused: {
      partial: 'None named; some may count.',
      format: 'None; the form only.',
      none: 'None possible.',
    },
    supports: 'Supports, and proves nothing on its own.',
    toMake: 'To be made.',
    notNeeded: 'Not needed: excluded.',
  },
};
