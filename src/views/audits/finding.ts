import { earliestFirst, latestFirst } from '../../handbook/dates.ts';
import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { actionState, type ActionState } from '../../handbook/state/action-state.ts';
import { isNonconformity, isOpen } from '../../handbook/state/finding-state.ts';
import { validityOf, type Validity } from '../../handbook/state/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, sentence, wordCell } from '../table/make.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { findingState } from './finding-tables.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { findingLink, type FindingLink } from './finding-link.ts';

type Finding = Entry<'findings'>;

/** The way from a finding to its closure (10.2). */
const closureSteps = ['correction', 'rootCause', 'correctiveAction', 'effectiveness'] as const;

type ClosureStep = (typeof closureSteps)[number];

/** Where a step stands. */
type ClosureState =
  | 'done'
  | 'open'
  /** Open, and the finding should have been closed by now. */
  | 'overdue'
  /** The check of effectiveness is set for a day ahead, or the corrective action is among what is planned. */
  | 'planned'
  /** The finding was closed without it. */
  | 'missing'
  /** Observations and opportunities may be closed without it. */
  | 'not-asked';

export interface Step {
  step: ClosureStep;
  state: ClosureState;
  /** What was done; of the check of effectiveness there is a day and evidence instead. */
  text: string | undefined;
  checked: string | undefined;
  evidence: { link: EntryLink; validity: Validity | undefined } | undefined;
}

/** What is to be done about a finding, and where it stands. */
export interface PlannedAction {
  what: string;
  owner: EntryLink;
  due: string;
  state: ActionState;
  /** The day on which it was done; undefined until then. */
  done: string | undefined;
}

/** What the page of a finding shows beside its text. */
export interface FindingPage extends FindingLink {
  source: Finding['data']['source'];
  audit: EntryLink | undefined;
  systems: EntryLink[];
  raised: string;
  nonconformity: boolean;
  steps: Step[];
  planned: PlannedAction[];
}

/** A row of the register of findings. */
export interface FindingRow extends FindingLink {
  /** Steps that are done. */
  done: number;
  /** Steps that are done or have to be; of an observation none has to be. */
  asked: number;
  /** The first step that is not done and is asked for; undefined where nothing is left. */
  next: ClosureStep | undefined;
  /** Planned actions that are not done. */
  actions: number;
}

export interface FindingRows {
  rows: FindingRow[];
  open: number;
  overdue: number;
}

export const findingPage = (handbook: Handbook, finding: Finding): FindingPage => ({
  ...findingLink(handbook, finding),
  source: finding.data.source,
  audit: finding.data.audit ? linkTo(handbook, finding.data.audit) : undefined,
  systems: finding.data.systems.map((id) => linkTo(handbook, id)),
  raised: finding.data.raised,
  nonconformity: isNonconformity(finding),
  steps: stepsOf(handbook, finding),
  planned: finding.data.planned.map((action) => {
    const state = actionState(handbook, action);
    return {
      what: action.what,
      owner: linkTo(handbook, action.owner),
      due: action.due,
      state,
      done: state === 'done' ? action.done : undefined,
    };
  }),
});

/** All findings: what is open first, by the day on which it is due; then the latest closed. */
export function findingRows(handbook: Handbook): FindingRows {
  const rows = handbook.entries.findings.map((finding) => ({
    finding,
    link: findingLink(handbook, finding),
  }));
  const open = rows.filter(({ link }) => link.open).toSorted(earliestFirst(({ link }) => link.due));
  const closed = rows
    .filter(({ link }) => !link.open)
    .toSorted(latestFirst(({ link }) => link.closed ?? ''));
  return {
    rows: [...open, ...closed].map(({ finding, link }) => {
      const steps = stepsOf(handbook, finding);
      return {
        ...link,
        done: steps.filter(({ state }) => state === 'done').length,
        asked: steps.filter(({ state }) => state !== 'not-asked').length,
        actions: finding.data.planned.filter((action) => actionState(handbook, action) !== 'done')
          .length,
        next: steps.find(({ state }) => state !== 'done' && state !== 'not-asked')?.step,
      };
    }),
    open: open.length,
    overdue: open.filter(({ link }) => link.review === 'overdue').length,
  };
}

/** The four steps of a finding, in their order. */
function stepsOf(handbook: Handbook, finding: Finding): Step[] {
  const { correction, rootCause, correctiveAction, effectiveness } = finding.data;
  const texts = { correction, rootCause, correctiveAction, effectiveness: undefined };
  const proof = effectiveness && entryOf(handbook, 'evidence', effectiveness.evidence);
  return closureSteps.map((step) => {
    const checked = step === 'effectiveness' ? effectiveness?.checked : undefined;
    const done = texts[step] !== undefined || (checked !== undefined && checked <= handbook.asOf);
    return {
      step,
      state: done
        ? 'done'
        : checked !== undefined
          ? 'planned'
          : stateWithout(handbook, finding, step),
      text: texts[step],
      checked,
      evidence:
        step === 'effectiveness' && effectiveness
          ? {
              link: linkTo(handbook, effectiveness.evidence),
              validity: proof && validityOf(proof, handbook.asOf),
            }
          : undefined,
    };
  });
}

/** Where a step stands of which nothing is written. What is to be done against the cause may be planned. */
function stateWithout(handbook: Handbook, finding: Finding, step: ClosureStep): ClosureState {
  if (!isNonconformity(finding)) return 'not-asked';
  if (!isOpen(handbook, finding)) return 'missing';
  if (finding.data.due < handbook.asOf) return 'overdue';
  return step === 'correctiveAction' && finding.data.planned.length > 0 ? 'planned' : 'open';
}

/** How things are with a finding, for the first line of its page. */
export function findingStanding(handbook: Handbook, view: FindingPage): Cell[] {
  const { standing: t } = messagesFor(handbook.config.language).findings;
  return [
    findingState(handbook, { ...view, closed: undefined }),
    wordCell(handbook, view.grade),
    sentence(t.raised, { day: day(view.raised) }),
    sentence(t.due, { day: day(view.due, view.review) }),
    ...(view.closed === undefined ? [] : [sentence(t.closed, { day: day(view.closed) })]),
    sentence(t.owner, { role: link(view.owner) }),
  ];
}
