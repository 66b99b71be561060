import { controlState } from '../handbook/state/control-state.ts';
import { dutyState } from '../handbook/state/duty-state.ts';
import { articleRef, obligationsOf } from '../handbook/state/obligations.ts';
import { isPlanApproved } from '../handbook/state/plan-state.ts';
import { isInForce, reassessmentSignals } from '../handbook/state/reassessment.ts';
import { isAccepted, isCarriedUnaccepted, needsAcceptance } from '../handbook/state/risk-state.ts';
import { isStatementApproved } from '../handbook/state/statement-state.ts';
import type { Entry, Handbook } from '../handbook/types.ts';

/** What an edit can topple: the proof of a control, an approval, an assessment, a duty. */
export type StandingKind = 'proof' | 'approval' | 'assessment' | 'duty';

/** Where something stands at the as-of date. */
export interface Standing {
  kind: StandingKind;
  /** The entry that it is about; `handbook.yaml` for the Statement and the treatment plan. */
  id: string;
  /** What of the entry, where it has several: the article of a duty. */
  what?: string;
  title: string;
  /** The state of a control or a duty by its name; of an assessment, `current`, or `stale` and why. */
  state: string;
  /** Whether nothing is left to do about it. */
  isWell: boolean;
}

/** Where everything stands that an edit can topple, by a key that stays the same through edits. */
export const standingsOf = (handbook: Handbook): Map<string, Standing> =>
  new Map(
    [
      ...handbook.entries.controls.map((control) => proofOf(handbook, control)),
      ...approvalsOf(handbook),
      ...handbook.entries.assessments.flatMap((assessment) => assessed(handbook, assessment)),
      ...handbook.entries.inventory.flatMap((system) => dutiesOf(handbook, system)),
    ].map((standing) => [`${standing.kind} ${standing.id} ${standing.what ?? ''}`, standing]),
  );

function proofOf(handbook: Handbook, control: Entry<'controls'>): Standing {
  const state = controlState(handbook, control);
  return { kind: 'proof', id: control.id, title: control.title, state, isWell: state === 'proven' };
}

function approvalsOf(handbook: Handbook): Standing[] {
  const { entries, config } = handbook;
  const approval = (
    { id, title }: { id: string; title: string },
    state: string,
    what?: string,
  ): Standing => ({
    ...{ kind: 'approval', id, title, state },
    ...(what !== undefined && { what }),
    isWell: state === 'approved' || state === 'accepted',
  });
  const whole = (what: string, isApproved: boolean) =>
    approval({ id: 'handbook.yaml', title: what }, isApproved ? 'approved' : 'not approved', what);
  return [
    whole('Statement of Applicability', isStatementApproved(handbook)),
    ...(config.treatmentPlan ? [whole('Treatment plan', isPlanApproved(handbook))] : []),
    ...[...entries.policies, ...entries.clauses, ...entries.assessments].map((document) =>
      approval(document, document.data.status),
    ),
    ...entries.risks
      .filter((risk) => needsAcceptance(handbook, risk) || isCarriedUnaccepted(handbook, risk))
      .map((risk) =>
        approval(
          risk,
          isAccepted(handbook, risk) && !isCarriedUnaccepted(handbook, risk)
            ? 'accepted'
            : 'not accepted',
        ),
      ),
  ];
}

/** An assessment that is in force: current, or stale and why. */
function assessed(handbook: Handbook, assessment: Entry<'assessments'>): Standing[] {
  if (!isInForce(handbook, assessment)) return [];
  const { id, title } = assessment;
  const reasons = reassessmentSignals(handbook, assessment).map((signal) => {
    switch (signal.kind) {
      case 'changed':
        return `the system changed on ${signal.day}`;
      case 'overdue':
        return `its review was due on ${signal.day}`;
      case 'finding':
        return `${signal.finding.id} was raised on ${signal.day}`;
      case 'risk':
        return `${signal.risk.id} is not accepted`;
    }
  });
  const isWell = reasons.length === 0;
  const state = isWell ? 'current' : `stale: ${reasons.join(', ')}`;
  return [{ kind: 'assessment', id, title, state, isWell }];
}

/** What is asked of a system by the EU AI Act, and what was done about it. */
const dutiesOf = (handbook: Handbook, system: Entry<'inventory'>): Standing[] =>
  obligationsOf(handbook, system).map((row) => {
    const state = dutyState(handbook, row);
    return {
      ...{ kind: 'duty', id: system.id, title: system.title, state },
      what: articleRef(row.obligation),
      isWell: ['done', 'not-due', 'not-applicable'].includes(state),
    };
  });
