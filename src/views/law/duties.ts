import { earliestFirst } from '../../handbook/dates.ts';
import { anchorOf } from '../../handbook/lookup/obligation-anchors.ts';
import { dutyState, type DutyState } from '../../handbook/state/duty-state.ts';
import {
  articleRef,
  isInForce,
  obligationsOf,
  type CarryingControl,
  type FallingDuty,
  type SystemObligation,
} from '../../handbook/state/obligations.ts';
import { isAbout, proofsNamed } from '../../handbook/state/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { Obligation, ObligationTier } from '../../standards/eu-ai-act.ts';
import { citedIn } from '../../standards/citations.ts';
import { dutyWords } from '../../standards/eu-ai-act-obligations.ts';
import { textsIn } from '../../standards/languages/index.ts';
import { whyIn } from '../../standards/obligation-controls.ts';
import type { Transition } from '../../standards/obligation-dates.ts';
import { relativeDay } from '../dates.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';

/** A control that is related to a duty, or one that usually is and does not exist. */
export interface DutyControl {
  link: EntryLink;
  state: CarryingControl['state'];
}

/** From when a duty applies. */
export interface DutyDate {
  date: string;
  relative: string;
  /** It binds already. */
  inForce: boolean;
  /** It binds from the day on which the system goes live, and not before `date`. */
  fromGoingLive: boolean;
}

/** What the act asks, whoever and whatever system it concerns. */
export interface DutyText {
  /** Where the page of obligations shows it. */
  anchor: string;
  /** Catalogue reference: `ai-act:26(5)`. */
  ref: string;
  article: string;
  short: string;
  tier: ObligationTier;
  note: string | undefined;
  source: string;
  /** Why these controls. */
  why: string;
  /** The date is the expected reading; by the letter another may hold. */
  dateOpen: boolean;
}

/** What is related to a duty. That it is met no control can say. */
export interface DutyBasis {
  controls: DutyControl[];
  documents: EntryLink[];
}

/** What was done about a duty for one system. */
export interface DutyRecord {
  state: DutyState;
  evidence: ProofLink[];
  /** What the entry names as its evidence and is not about the system. */
  notAbout: ProofLink[];
  due: string | undefined;
  note: string | undefined;
}

/** A duty of the EU AI Act that falls on the organisation for one system. */
export interface Duty extends DutyText, DutyBasis {
  from: DutyDate;
  /** The duty holds only if this is so. */
  condition: string | undefined;
  transition: Transition | undefined;
  outlasts: FallingDuty['outlasts'];
  record: DutyRecord;
  /** It falls on the organisation only if the system generates content, and that is unknown. */
  ifGenerative: boolean;
}

/** The duties for a system, those that are in force first, in the order of the act within. */
export function dutiesOf(handbook: Handbook, system: Entry<'inventory'>): Duty[] {
  return obligationsOf(handbook, system)
    .map((row) => ({
      ...dutyText(handbook, row.obligation),
      from: dutyDate(handbook, row),
      condition: conditionIn(handbook, row),
      transition: row.transition,
      outlasts: row.outlasts,
      record: dutyRecord(handbook, row),
      ifGenerative: row.ifGenerative,
      controls: row.controls.map(({ id, state }) => ({ link: linkTo(handbook, id), state })),
      documents: row.documents.map(({ id }) => linkTo(handbook, id)),
    }))
    .toSorted(earliestFirst(({ from }) => `${Number(!from.inForce)} ${from.date}`));
}

export function dutyText({ config }: Handbook, obligation: Obligation): DutyText {
  const texts = textsIn(config.language);
  const { short, note } = dutyWords(texts, obligation);
  return {
    anchor: anchorOf(obligation),
    ref: articleRef(obligation),
    article: citedIn(config.language, obligation.article),
    short,
    tier: obligation.tier,
    note,
    source: citedIn(config.language, obligation.source),
    why: whyIn(texts, obligation),
    dateOpen: obligation.dateOpen === true,
  };
}

/** Under what condition a duty falls on a system, in the language of the handbook; undefined where it falls without. */
export const conditionIn = (
  { config }: Handbook,
  { obligation, condition }: Pick<FallingDuty, 'condition'> & { obligation: Obligation },
): string | undefined =>
  condition === undefined ? undefined : dutyWords(textsIn(config.language), obligation).condition;

export const dutyDate = (
  handbook: Handbook,
  row: Pick<FallingDuty, 'from' | 'fromGoingLive'>,
): DutyDate => ({
  ...dayOf(handbook, row.from),
  inForce: isInForce(handbook, row),
  fromGoingLive: row.fromGoingLive,
});

/** A day, and how far it is from the as-of date. */
export const dayOf = (handbook: Handbook, date: string): { date: string; relative: string } => ({
  date,
  relative: relativeDay(handbook, date),
});

function dutyRecord(handbook: Handbook, row: SystemObligation): DutyRecord {
  const { record, system } = row;
  const [about, notAbout] = [true, false].map((wanted) =>
    proofsNamed(handbook, record?.evidence ?? [])
      .filter((proof) => isAbout(proof, system.id) === wanted)
      .map((proof) => proofLink(handbook, proof)),
  );
  return {
    state: dutyState(handbook, row),
    evidence: about ?? [],
    notAbout: notAbout ?? [],
    due: record?.due,
    note: record?.note,
  };
}
