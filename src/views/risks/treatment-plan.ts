import { earliestFirst, latestFirst } from '../../handbook/dates.ts';
import { isAtWork } from '../../handbook/lookup/risk-controls.ts';
import { approvedWhole } from '../../handbook/state/approved-text.ts';
import { isPlanApproved, risksAssessedAfter } from '../../handbook/state/plan-state.ts';
import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import { plannedActions } from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { memo } from '../../memo.ts';
import { linkTo, type EntryLink } from '../links.ts';
import {
  controlLinks,
  controlsOfRisk,
  riskRow,
  type RiskControlLink,
  type RiskRow,
} from './risk-row.ts';

/** An action about a risk, as the plan and the page of the risk show it. */
export interface PlannedAction {
  what: string;
  owner: EntryLink;
  due: string;
  /** Undefined for what is done or dropped: it cannot be late any more. */
  dueState: ReviewState | undefined;
  status: Entry<'risks'>['data']['actions'][number]['status'];
  done: string | undefined;
  controls: RiskControlLink[];
  evidence: EntryLink[];
}

/** A row of the treatment plan: an action, or a risk about which something is to be done and no action is written. */
export interface PlanRow {
  risk: RiskRow;
  action: PlannedAction | undefined;
  /** The controls that the action puts in place; without an action, those of the risk that are not at work. */
  controls: RiskControlLink[];
}

/** Who approved the plan, and with it the residual risks (6.1.3). */
export type PlanApproval =
  | { kind: 'none' }
  | { kind: 'unapproved'; version: string }
  | { kind: 'approved'; version: string; by: EntryLink; on: string }
  /** Approved, and changed since. */
  | { kind: 'changed'; version: string; by: EntryLink; on: string }
  /** Approved before so many risks were assessed. */
  | { kind: 'outdated'; version: string; by: EntryLink; on: string; risks: number };

/** The treatment plan of all risks (6.1.3, 8.3). */
export interface TreatmentPlan {
  rows: PlanRow[];
  counts: { open: number; overdue: number; done: number; unplanned: number };
  approval: PlanApproval;
  /** Residual scores that lie above the appetite, so that management accepts them one by one. */
  above: number;
}

/** The actions of a risk in the order in which they are written. */
export const actionsOf = (handbook: Handbook, risk: Entry<'risks'>): PlannedAction[] =>
  risk.data.actions.map((action) => actionOf(handbook, action));

const actionOf = (
  handbook: Handbook,
  action: Entry<'risks'>['data']['actions'][number],
): PlannedAction => ({
  what: action.what,
  owner: linkTo(handbook, action.owner),
  due: action.due,
  dueState: action.status === 'open' ? reviewState(handbook, action.due) : undefined,
  status: action.status,
  done: action.done,
  controls: controlLinks(handbook, action.controls),
  evidence: action.evidence.map((id) => linkTo(handbook, id)),
});

/**
 * The plan: first the risks about which nothing is planned, then open actions by the day by which they
 * are to be done, then what is done, the latest first.
 */
export const treatmentPlan = memo((handbook: Handbook): TreatmentPlan => {
  const all = handbook.entries.risks.flatMap((risk): PlanRow[] => {
    const row = riskRow(handbook, risk);
    const actions = plannedActions(risk)
      .map((action) => actionOf(handbook, action))
      .map((action) => ({ risk: row, action, controls: action.controls }));
    return row.state === 'untreated' || row.state === 'control-open'
      ? [{ risk: row, action: undefined, controls: openControls(handbook, risk) }, ...actions]
      : actions;
  });
  const unplanned = all
    .filter(({ action }) => action === undefined)
    .toSorted((a, b) => b.risk.before.score - a.risk.before.score);
  const open = all
    .filter(({ action }) => action?.status === 'open')
    .toSorted(earliestFirst(({ action }) => action?.due ?? ''));
  const done = all
    .filter(({ action }) => action?.status === 'done')
    .toSorted(latestFirst(({ action }) => action?.done ?? ''));
  return {
    rows: [...unplanned, ...open, ...done],
    counts: {
      open: open.length,
      overdue: open.filter(({ action }) => action?.dueState === 'overdue').length,
      done: done.length,
      unplanned: unplanned.length,
    },
    approval: approvalOf(handbook),
    above: handbook.entries.risks.filter((risk) => riskRow(handbook, risk).after?.above).length,
  };
});

const openControls = (handbook: Handbook, risk: Entry<'risks'>): RiskControlLink[] =>
  controlsOfRisk(handbook, risk).filter((control) => !isAtWork(control));

function approvalOf(handbook: Handbook): PlanApproval {
  const plan = handbook.config.treatmentPlan;
  if (!plan) return { kind: 'none' };
  const { version, status, approved, approvedBy } = plan;
  if (status !== 'approved' || !approved || !approvedBy || approved > handbook.asOf)
    return { kind: 'unapproved', version };
  const by = linkTo(handbook, approvedBy);
  if (approvedWhole(handbook, 'plan') === 'changed')
    return { kind: 'changed', version, by, on: approved };
  return isPlanApproved(handbook)
    ? { kind: 'approved', version, by, on: approved }
    : {
        kind: 'outdated',
        version,
        by,
        on: approved,
        risks: risksAssessedAfter(handbook, approved).length,
      };
}
