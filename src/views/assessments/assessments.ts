import {
  approvedAssessmentOf,
  assessmentsOf,
  isUnfinished,
  refusalOf,
} from '../../handbook/state/impact-assessments.ts';
import { isInForce } from '../../handbook/state/reassessment.ts';
import {
  isStageUnknown,
  mayNeedAssessment,
  needsAssessment,
} from '../../handbook/state/system-state.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { signalsOf, type Signal } from './signals.ts';

/** Why a system needs an assessment: by its own impact level, by its tier under the EU AI Act, or by both. */
type NeededFor = 'impact' | 'tier' | 'both';

/** A system that needs an approved impact assessment and has none. */
export interface Unassessed {
  system: EntryLink;
  why: NeededFor;
  stage: System['data']['stage'];
  owner: EntryLink;
  /** Assessments that are written and not approved, the latest first. */
  drafts: EntryLink[];
}

/** A system that is in use although its assessment in force finds it not acceptable. */
export interface Refused {
  system: EntryLink;
  stage: System['data']['stage'];
  owner: EntryLink;
  assessment: EntryLink;
  performed: string;
}

/** An assessment in force that has to be done again. */
export interface Stale {
  assessment: EntryLink;
  system: EntryLink;
  performed: string;
  owner: EntryLink;
  signals: Signal[];
  /** Assessments of the system that are written and not approved. */
  drafts: EntryLink[];
}

export interface Assessments {
  /** Systems that need an approved assessment. */
  needed: number;
  /** Of these, systems of which nobody has stated the stage. */
  stageUnknown: number;
  /** Systems of which nobody has decided whether they need one. */
  undecided: number;
  /** Of those that need one, systems whose assessment is approved, holds and finds them acceptable. */
  current: number;
  /** The same, but nobody has stated when the system last changed. */
  unsure: number;
  /** Needed or not. */
  refused: Refused[];
  missing: Unassessed[];
  /** All assessments in force that have to be done again, those that nobody asked for among them. */
  stale: Stale[];
}

/** Which systems need an impact assessment (6.1.4, 8.4), which have none, and which have to be done again. */
export function assessmentsView(handbook: Handbook): Assessments {
  const { inventory, assessments } = handbook.entries;
  const needing = inventory.filter((system) => needsAssessment(handbook, system));
  const stale = assessments
    .filter((assessment) => isInForce(handbook, assessment))
    .map((assessment): Stale => ({
      assessment: linkTo(handbook, assessment.id),
      system: linkTo(handbook, assessment.data.system),
      performed: assessment.data.performed,
      owner: linkTo(handbook, assessment.data.owner),
      signals: signalsOf(handbook, assessment),
      drafts: draftsBeside(handbook, assessment),
    }))
    .filter(({ signals }) => signals.length > 0);
  const spoiled = new Set(stale.map(({ system }) => system.id));
  const refused = inventory.flatMap((system) => {
    const assessment = refusalOf(handbook, system);
    return assessment ? [{ system, assessment }] : [];
  });
  for (const { system } of refused) spoiled.add(system.id);
  const without = needing.filter((system) => !approvedAssessmentOf(handbook, system));
  const good = needing.filter((system) => !without.includes(system) && !spoiled.has(system.id));
  return {
    needed: needing.length,
    stageUnknown: needing.filter(isStageUnknown).length,
    undecided: inventory.filter((system) => mayNeedAssessment(handbook, system)).length,
    current: good.filter(({ data }) => data.lastChanged !== undefined).length,
    unsure: good.filter(({ data }) => data.lastChanged === undefined).length,
    refused: refused.map(({ system, assessment }) => ({
      system: linkTo(handbook, system.id),
      stage: system.data.stage,
      owner: linkTo(handbook, system.data.owner),
      assessment: linkTo(handbook, assessment.id),
      performed: assessment.data.performed,
    })),
    missing: without.map((system) => ({
      system: linkTo(handbook, system.id),
      why: whyNeeded(system),
      stage: system.data.stage,
      owner: linkTo(handbook, system.data.owner),
      drafts: assessmentsOf(handbook, system)
        .filter(isUnfinished)
        .map(({ id }) => linkTo(handbook, id)),
    })),
    stale,
  };
}

const whyNeeded = ({ data }: System): NeededFor => {
  if (data.impact !== 'high') return 'tier';
  return data.aiAct.risk === 'high' ? 'both' : 'impact';
};

const draftsBeside = (handbook: Handbook, { data }: Entry<'assessments'>): EntryLink[] =>
  handbook.entries.assessments
    .filter((other) => other.data.system === data.system && isUnfinished(other))
    .map(({ id }) => linkTo(handbook, id));
