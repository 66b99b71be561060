import { earliestFirst, latestFirst } from '../../handbook/dates.ts';
import { entryOf } from '../../handbook/derived/entry-of.ts';
import { isNonconformity, isOpen } from '../../handbook/derived/finding-state.ts';
import { validityOf, type Validity } from '../../handbook/derived/proof.ts';
import { registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { pageOf, type Paging } from '../paging.ts';
import { findingLink, type FindingLink } from './finding-link.ts';

type Finding = Entry<'findings'>;

/** The way from a finding to its closure (10.2). */
export const closureSteps = [
  'correction',
  'rootCause',
  'correctiveAction',
  'effectiveness',
] as const;

export type ClosureStep = (typeof closureSteps)[number];

/** Where a step stands. */
export type StepState =
  | 'done'
  | 'open'
  /** Open, and the finding should have been closed by now. */
  | 'overdue'
  /** The check of effectiveness is set for a day ahead. */
  | 'planned'
  /** The finding was closed without it. */
  | 'missing'
  /** Observations and opportunities may be closed without it. */
  | 'not-asked';

export interface Step {
  step: ClosureStep;
  state: StepState;
  /** What was done; of the check of effectiveness there is a day and evidence instead. */
  text: string | undefined;
  checked: string | undefined;
  evidence: { link: EntryLink; validity: Validity | undefined } | undefined;
}

/** What the page of a finding shows beside its text. */
export interface FindingPage extends FindingLink {
  source: Finding['data']['source'];
  audit: EntryLink | undefined;
  systems: EntryLink[];
  raised: string;
  nonconformity: boolean;
  steps: Step[];
}

/** A row of the register of findings. */
export interface FindingRow extends FindingLink {
  /** Steps that are done. */
  done: number;
  /** Steps that are done or have to be; of an observation none has to be. */
  asked: number;
  /** The first step that is not done and is asked for; undefined where nothing is left. */
  next: ClosureStep | undefined;
}

export interface FindingRegister extends Paging {
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
});

/** A page of the register of findings: what is open first, by the day on which it is due; then the latest closed. */
export function findingRegister(handbook: Handbook, page = 1): FindingRegister {
  const rows = handbook.entries.findings.map((finding) => ({
    finding,
    link: findingLink(handbook, finding),
  }));
  const open = rows.filter(({ link }) => link.open).toSorted(earliestFirst(({ link }) => link.due));
  const closed = rows
    .filter(({ link }) => !link.open)
    .toSorted(latestFirst(({ link }) => link.closed ?? ''));
  const { items, paging } = pageOf([...open, ...closed], page, (no) =>
    registerPath('findings', no),
  );
  return {
    rows: items.map(({ finding, link }) => {
      const steps = stepsOf(handbook, finding);
      return {
        ...link,
        done: steps.filter(({ state }) => state === 'done').length,
        asked: steps.filter(({ state }) => state !== 'not-asked').length,
        next: steps.find(({ state }) => state !== 'done' && state !== 'not-asked')?.step,
      };
    }),
    open: open.length,
    overdue: open.filter(({ link }) => link.review === 'overdue').length,
    ...paging,
  };
}

/** The four steps of a finding, in their order. */
export function stepsOf(handbook: Handbook, finding: Finding): Step[] {
  const { correction, rootCause, correctiveAction, effectiveness } = finding.data;
  const texts = { correction, rootCause, correctiveAction, effectiveness: undefined };
  const proof = effectiveness && entryOf(handbook, 'evidence', effectiveness.evidence);
  return closureSteps.map((step) => {
    const checked = step === 'effectiveness' ? effectiveness?.checked : undefined;
    const done = texts[step] !== undefined || (checked !== undefined && checked <= handbook.asOf);
    return {
      step,
      state: done ? 'done' : checked !== undefined ? 'planned' : stateWithout(handbook, finding),
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

/** Where a step stands of which nothing is written. */
function stateWithout(handbook: Handbook, finding: Finding): StepState {
  if (!isNonconformity(finding)) return 'not-asked';
  if (!isOpen(handbook, finding)) return 'missing';
  return finding.data.due < handbook.asOf ? 'overdue' : 'open';
}
