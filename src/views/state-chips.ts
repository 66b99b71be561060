import type { Handbook } from '../handbook/types.ts';
import { messagesFor, type Messages } from '../i18n/messages.ts';
import { word } from '../i18n/terms.ts';

/** Icons of states. Each also gives a colour; shapes differ, so that states tell apart without it. */
export type StateIcon =
  | 'proven'
  | 'unproven'
  | 'partial'
  | 'planned'
  | 'excluded'
  | 'now'
  | 'ahead'
  | 'due-soon'
  | 'overdue'
  | 'undecided'
  /** How much of something, which is no state: neither good nor bad by itself. */
  | 'low'
  | 'medium'
  | 'high';

/** A state as pages show it: an icon, its colour, and words. */
export interface StateChip {
  icon: StateIcon;
  /** The colour, where it is not the icon's own. */
  tone?: StateIcon | undefined;
  text: string;
  /** Path of the page that says why it is so, at its `#state` unless it names another part. */
  path?: string | undefined;
}

/** Which icon a state has, by what it is a state of. */
const icons = {
  acceptance: { missing: 'unproven' },
  action: { open: 'now', overdue: 'overdue', done: 'proven' },
  auditResult: { conform: 'proven', finding: 'now', 'not-looked-at': 'excluded' },
  assessment: {
    refused: 'unproven',
    assessed: 'proven',
    changed: 'overdue',
    overdue: 'overdue',
    draft: 'partial',
    missing: 'unproven',
    'not-needed': 'excluded',
    unsure: 'undecided',
    undecided: 'undecided',
  },
  competence: {
    proven: 'proven',
    expired: 'overdue',
    unproven: 'unproven',
    role: 'now',
    absent: 'excluded',
  },
  change: {
    open: 'now',
    rejected: 'excluded',
    approved: 'planned',
    overdue: 'overdue',
    made: 'partial',
    verified: 'proven',
  },
  changeStep: {
    done: 'proven',
    open: 'now',
    overdue: 'overdue',
    ahead: 'ahead',
    missing: 'unproven',
  },
  conclusion: {
    acceptable: 'proven',
    'acceptable-with-measures': 'partial',
    'not-acceptable': 'overdue',
  },
  condition: { done: 'proven', open: 'now', 'due-soon': 'due-soon', overdue: 'overdue' },
  control: {
    proven: 'proven',
    unproven: 'unproven',
    partial: 'partial',
    planned: 'planned',
    excluded: 'excluded',
    undecided: 'undecided',
  },
  coverage: {
    shown: 'proven',
    organisation: 'partial',
    borrowed: 'unproven',
    nothing: 'ahead',
  },
  criterion: { met: 'proven', open: 'partial', nothing: 'ahead', off: 'excluded' },
  document: {
    held: 'proven',
    partial: 'partial',
    draft: 'partial',
    missing: 'unproven',
    'not-needed': 'excluded',
    excluded: 'excluded',
    planned: 'planned',
    undecided: 'undecided',
  },
  duty: {
    done: 'proven',
    unproven: 'unproven',
    overdue: 'overdue',
    open: 'now',
    unrecorded: 'undecided',
    'not-due': 'ahead',
    'not-applicable': 'excluded',
  },
  file: { unchanged: 'proven', changed: 'overdue' },
  finding: { open: 'now', overdue: 'overdue', closed: 'proven' },
  dossier: {
    filled: 'proven',
    partial: 'partial',
    empty: 'unproven',
    ahead: 'ahead',
    'not-applicable': 'excluded',
  },
  findingStep: {
    done: 'proven',
    open: 'now',
    overdue: 'overdue',
    planned: 'planned',
    missing: 'unproven',
    'not-asked': 'excluded',
  },
  incident: { open: 'now', contained: 'partial', closed: 'proven' },
  instance: { there: 'proven', late: 'partial', missing: 'unproven', ahead: 'ahead' },
  ismsControl: {
    implemented: 'proven',
    partial: 'partial',
    planned: 'planned',
    excluded: 'excluded',
    unknown: 'unproven',
  },
  lateness: {
    overdue: 'overdue',
    'after-stage2': 'overdue',
    'after-stage1': 'due-soon',
  },
  measurement: { stale: 'overdue' },
  notification: {
    'in-time': 'proven',
    late: 'overdue',
    sent: 'proven',
    running: 'now',
    expired: 'unproven',
  },
  objective: {
    reached: 'proven',
    missed: 'overdue',
    towards: 'partial',
    still: 'partial',
    short: 'partial',
    away: 'unproven',
    unmeasured: 'unproven',
    'in-words': 'partial',
  },
  policy: {
    draft: 'planned',
    'in-review': 'planned',
    approved: 'proven',
    retired: 'excluded',
    changed: 'overdue',
  },
  record: {
    valid: 'proven',
    expired: 'overdue',
    superseded: 'excluded',
    unapproved: 'planned',
    'not-held': 'planned',
  },
  requirement: { met: 'proven', planned: 'planned', unmet: 'unproven' },
  review: { overdue: 'overdue', expired: 'overdue', 'due-soon': 'due-soon' },
  score: { above: 'unproven', pending: 'partial', unstated: 'undecided', within: 'proven' },
  screening: {
    screened: 'proven',
    stale: 'overdue',
    open: 'unproven',
    needed: 'unproven',
    ahead: 'ahead',
    retired: 'excluded',
  },
  stage: {
    passed: 'proven',
    current: 'now',
    ahead: 'ahead',
    'not-ours': 'excluded',
    unseen: 'undecided',
    unknown: 'undecided',
    missing: 'unproven',
  },
  step: { done: 'proven', 'under-way': 'partial', 'not-begun': 'ahead' },
  supplier: {
    accepted: 'proven',
    'accepted-with-conditions': 'partial',
    rejected: 'overdue',
  },
  trap: { found: 'overdue', clear: 'proven', 'partly-off': 'partial', off: 'excluded' },
  treatment: {
    untreated: 'unproven',
    'under-way': 'planned',
    undecided: 'undecided',
    'control-open': 'partial',
    accepted: 'excluded',
    done: 'proven',
  },
} as const satisfies Record<string, Record<string, StateIcon>>;

/** What states are told of. */
export type StateFamily = keyof typeof icons;

/** A state of a family. */
export type StateOf<Family extends StateFamily> = keyof (typeof icons)[Family] & string;

/** Where the messages name the states of a family. */
const names: {
  readonly [Family in StateFamily]: (
    messages: Messages,
    word: (value: string) => string,
  ) => Record<StateOf<Family>, string>;
} = {
  action: ({ states }) => states.action,
  acceptance: ({ risks }) => ({ missing: risks.notAccepted }),
  assessment: ({ system }) => system.assessment,
  auditResult: (_, word) => ({
    conform: word('conform'),
    finding: word('finding'),
    'not-looked-at': word('not-looked-at'),
  }),
  competence: ({ roles }) => roles.states,
  change: ({ changes }) => changes.states,
  changeStep: ({ changes }) => changes.stepStates,
  conclusion: (_, word) => ({
    acceptable: word('acceptable'),
    'acceptable-with-measures': word('acceptable-with-measures'),
    'not-acceptable': word('not-acceptable'),
  }),
  condition: ({ assessments, states }) => ({ ...assessments.conditionStates, ...states.review }),
  control: ({ states }) => states.control,
  coverage: ({ states }) => states.coverage,
  criterion: ({ roadmap }) => roadmap.criterionStates,
  document: ({ documents }) => documents.states,
  duty: ({ obligations }) => obligations.state,
  file: ({ evidence }) => evidence.file,
  finding: ({ findings }) => findings.states,
  dossier: ({ dossier }) => dossier.states,
  findingStep: ({ findings }) => findings.stepStates,
  incident: ({ incidents }) => incidents.states,
  instance: ({ commitments }) => commitments.states,
  ismsControl: ({ risks }, word) => ({
    implemented: risks.isms(word('implemented')),
    partial: risks.isms(word('partial')),
    planned: risks.isms(word('planned')),
    excluded: risks.excludedInIsms,
    unknown: risks.unknownControl,
  }),
  lateness: ({ gaps }) => gaps.lateness,
  measurement: ({ objectives }) => ({ stale: objectives.stale }),
  notification: ({ incidents }) => incidents.notificationStates,
  objective: ({ objectives }) => objectives.states,
  policy: ({ states }, word) => ({
    draft: word('draft'),
    'in-review': word('in-review'),
    approved: word('approved'),
    retired: word('retired'),
    changed: states.changedSinceApproval,
  }),
  record: ({ states }, word) => ({ ...states.validity, valid: word('current') }),
  requirement: ({ context }) => context.states,
  review: ({ states }) => states.review,
  score: ({ risks }) => ({
    above: risks.aboveAppetite,
    pending: risks.pendingShort,
    unstated: risks.notStated,
    within: risks.noneAboveAfter,
  }),
  screening: ({ assessments }) => assessments.screeningStates,
  stage: ({ lifecycle }) => ({ ...lifecycle.state, missing: lifecycle.missing }),
  step: ({ roadmap }) => roadmap.states,
  supplier: (_, word) => ({
    accepted: word('accepted'),
    'accepted-with-conditions': word('accepted-with-conditions'),
    rejected: word('rejected'),
  }),
  trap: ({ traps }) => traps.summary.states,
  treatment: ({ risks }) => risks.states,
};

/** What a state looks like and is called, in the language of the handbook. */
export function stateChip<Family extends StateFamily>(
  { config }: Handbook,
  family: Family,
  state: StateOf<Family>,
  { text, ...rest }: { text?: string; path?: string | undefined } = {},
): StateChip {
  const iconsOfFamily: Readonly<Record<string, StateIcon>> = icons[family];
  const icon = iconsOfFamily[state] ?? 'unproven';
  return {
    icon,
    // What lies ahead or is done elsewhere is as quiet as what is excluded.
    tone: icon === 'ahead' && family === 'stage' ? 'excluded' : undefined,
    text:
      text ??
      names[family](messagesFor(config.language), (value) => word(config.language, value))[state],
    ...rest,
  };
}
