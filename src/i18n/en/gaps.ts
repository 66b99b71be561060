import { counted, number } from './number.ts';

/** The gap analysis: the backlog, its plan, and the AI controls beside those of the ISMS. */
export const gaps = {
  description:
    'What is still open before certification, by when it is due, and what each AI control can reuse from the ISMS.',
  lead: 'What is still open before certification, most blocking first, with due dates; and what each AI control can reuse from the ISMS.',
  stage1: 'Stage 1 is planned for {stage1}.',
  stages: 'Stage 1 is planned for {stage1}, stage 2 for {stage2}.',
  stage2: 'Stage 2 is planned for {stage2}.',
  noStages: 'No certification dates are set. Add them under `certification` in `handbook.yaml`.',
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
      title: 'Controls marked implemented without proof',
      why: 'A claim without proof may be raised as a nonconformity. An honest plan is better, as long as it ends in time.',
    },
    missing: {
      title: 'Controls without an entry in the Statement',
      why: 'The Statement must cover every control of Annex A (6.1.3).',
    },
    undecided: {
      title: 'Undecided controls',
      why: 'The Statement must say whether each control applies, and why (6.1.3).',
    },
    assessment: {
      title: 'High-impact systems without an approved impact assessment',
      why: 'An ISMS has no counterpart, so it is often still missing (6.1.4, 8.4).',
    },
    nonconformity: {
      title: 'Open nonconformities',
      why: 'An open major nonconformity blocks the certificate; an open minor one needs a plan (10.2).',
    },
    clause: {
      title: 'Unfinished parts of the management system',
      why: 'No clause can be excluded. Every unfinished requirement needs a date in a plan.',
    },
    planned: {
      title: 'Planned controls',
      why: 'They apply, but do not work yet.',
    },
    partial: {
      title: 'Partly implemented controls',
      why: 'They apply, but work only in part.',
    },
    system: {
      title: 'Systems with something unknown or undecided',
      why: 'Whatever depends on it stays open as well: duties, controls and assessments.',
    },
    supplier: {
      title: 'Suppliers that have not been assessed',
      why: 'Suppliers must be selected and monitored with AI in mind (A.10.3).',
    },
  },
  lateness: {
    overdue: 'overdue',
    'after-stage2': 'after stage 2',
    'after-stage1': 'after stage 1',
  },
  plan: {
    drawing: 'Target dates and certification dates',
    none: 'No open item has a target date.',
    marks: { 'as-of': 'as of', stage1: 'stage 1', stage2: 'stage 2' },
    inTime: 'in time for stage 1',
    bar: (id: string, date: string, when: string) => `${id}, by ${date}${when && `, ${when}`}`,
    columns: { day: 'Date', what: 'What', distance: 'Relative to stage 1' },
    before: (days: number) => `${counted(days, 'day', 'days')} before`,
    after: (days: number) => `${counted(days, 'day', 'days')} after`,
    same: 'the same day',
    caption: (count: number, before: number) =>
      `${counted(count, 'target date', 'target dates')}, ${number(before)} of them in time for stage 1.`,
    captionAlone: (count: number) => `${counted(count, 'target date', 'target dates')}.`,
    more: (count: number) =>
      counted(count, 'later date is not shown.', 'later dates are not shown.'),
  },
  controls: {
    lead: 'What can be reused, what must be new, and why. Templates can be reused, content cannot.',
    transfers: {
      partial: 'ISMS evidence counts for its share; the AI part needs new evidence.',
      format: 'Template and routine can be reused; the evidence must be new.',
      none: 'Nothing to reuse: document, routine and evidence must be new.',
    },
    counts: (total: number, proven: number, open: number, excluded: number) =>
      `${counted(total, 'control', 'controls')} of Annex A: ${number(proven)} with proof, ${number(open)} open, ${number(excluded)} excluded`,
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
      format: 'None; only the template.',
      none: 'None possible.',
    },
    toMake: 'Still needed.',
    notNeeded: 'Not needed: excluded.',
    undecided: 'Undecided.',
  },
};
