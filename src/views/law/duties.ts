import { earliestFirst } from '../../handbook/dates.ts';
import { anchorOf } from '../../handbook/derived/obligation-anchors.ts';
import {
  articleRef,
  obligationsOf,
  type CarryingControl,
  type SystemObligation,
} from '../../handbook/derived/obligations.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { ObligationTier } from '../../standards/eu-ai-act.ts';
import { relativeDay } from '../dates.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';

/**
 * How far the controls behind a duty of the EU AI Act are: all `proven`, some `incomplete`, none
 * there (`open`), or the duty is none that controls could carry (`outside`). That a duty is met no
 * control can say.
 */
export type DutyState = 'proven' | 'incomplete' | 'open' | 'outside';

/** A control behind a duty, or one that usually stands there and does not. */
export interface DutyControl {
  link: EntryLink;
  state: CarryingControl['state'];
}

/** From when a duty applies. */
export interface DutyDate {
  date: string;
  relative: string;
  inForce: boolean;
}

/** What the act asks, whoever and whatever system it concerns. */
export interface DutyText {
  /** Where the page of obligations shows it. */
  anchor: string;
  /** Catalogue reference: `ai-act:26`. */
  ref: string;
  article: string;
  short: string;
  tier: ObligationTier;
  note: string | undefined;
  /** The duty holds only if this is so. */
  condition: string | undefined;
  /** Why these controls, or why none. */
  why: string;
  /** The date is the expected reading; by the letter another may hold. */
  dateOpen: boolean;
}

/** What stands behind a duty. */
export interface DutyBasis {
  controls: DutyControl[];
  documents: EntryLink[];
  evidence: ProofLink[];
}

/** A duty of the EU AI Act that falls on the organisation for one system. */
export interface Duty extends DutyText, DutyBasis {
  from: DutyDate;
  state: DutyState;
}

/** The duties for a system, those that are in force first, in the order of the act within. */
export function dutiesOf(handbook: Handbook, system: Entry<'inventory'>): Duty[] {
  return obligationsOf(handbook, system)
    .map((row) => ({
      ...dutyText(row),
      from: dutyDate(handbook, row.from),
      state: dutyState(row),
      controls: row.controls.map(({ id, state }) => ({ link: linkTo(handbook, id), state })),
      documents: row.documents.map(({ id }) => linkTo(handbook, id)),
      evidence: row.evidence.map((proof) => proofLink(handbook, proof)),
    }))
    .toSorted(earliestFirst(({ from }) => from.date));
}

export const dutyText = ({
  obligation,
  usual,
}: Pick<SystemObligation, 'obligation' | 'usual'>): DutyText => ({
  anchor: anchorOf(obligation),
  ref: articleRef(obligation),
  article: obligation.article,
  short: obligation.short,
  tier: obligation.tier,
  note: obligation.note,
  condition: usual.condition,
  why: usual.why,
  dateOpen: obligation.dateOpen === true,
});

export const dutyDate = (handbook: Handbook, date: string): DutyDate => ({
  date,
  relative: relativeDay(handbook, date),
  inForce: date <= handbook.asOf,
});

/** A control that is missing counts as one that is not there yet; one for other systems only does not count. */
export function dutyState({ controls, open, usual }: SystemObligation): DutyState {
  if (open) return 'open';
  const behind = controls.filter(({ state }) => state !== 'excluded' && state !== 'elsewhere');
  if (behind.length === 0 && usual.outside) return 'outside';
  return behind.every(({ state }) => state === 'proven') ? 'proven' : 'incomplete';
}
