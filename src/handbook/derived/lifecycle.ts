import { stages, type Stage } from '../../../schemas/inventory.ts';
import { validityOf, type Proof } from './proof.ts';
import { isSwitchedOff } from './system-state.ts';
import type { Entry, Handbook } from '../types.ts';

type System = Entry<'inventory'>;

/** Where a stage of the life cycle stands for a system; `not-ours` where others go through it. */
export type StageState = 'passed' | 'current' | 'ahead' | 'not-ours';

/** One cell of systems × stages. */
export interface LifecycleCell {
  stage: Stage;
  state: StageState;
  /** What the inventory names for the stage, in the order in which it is written; unknown ids are left out. */
  evidence: Proof[];
  /** The stage was passed, and nothing shows it. */
  missing: boolean;
}

/** Stages that the maker of a bought system goes through, out of the buyer's sight. */
const makersStages: ReadonlySet<Stage> = new Set(['data', 'development']);

/**
 * The seven stages of a system, in their order.
 *
 * Of a bought or embedded system, data and development are the supplier's: what the supplier tells
 * of them may be named, but is steered through A.10 and not asked for here. Design stays with the
 * buyer, who has to say for what and under which requirements it is bought (A.6.2.2, A.9.4), and so
 * does validation, since the supplier's tests say nothing of the use and the people here (A.6.2.4).
 * Who is producer (ISO/IEC 22989) or provider (EU AI Act) of a bought system has made it their own,
 * all stages included.
 *
 * A stage that was passed stays shown by a proof that has expired since or was superseded: it
 * happened. A draft, and an audit that was not held, show nothing.
 */
export function lifecycleOf(handbook: Handbook, system: System): LifecycleCell[] {
  return stages.map((stage) => {
    const state = stateOf(handbook, system, stage);
    const named = system.data.lifecycle[stage] ?? [];
    const evidence = named.flatMap((id) => proofById(handbook, id) ?? []);
    // Ids that lead nowhere are reported as such by ref/unknown.
    const shown = evidence.some((proof) => validityOf(proof, handbook.asOf) !== 'not-done');
    return {
      stage,
      state,
      evidence,
      missing: state === 'passed' && !shown && evidence.length === named.length,
    };
  });
}

/** The systems by the stage at which they stand, in the order of the stages, and in their own within. */
export const systemsByStage = ({ entries }: Pick<Handbook, 'entries'>): System[] =>
  stages.flatMap((stage) => entries.inventory.filter(({ data }) => data.stage === stage));

/** Id under which the page of the life cycle shows the systems at a stage. */
export const stageAnchor = (stage: Stage) => `stage-${stage}`;

function stateOf(handbook: Handbook, system: System, stage: Stage): StageState {
  const distance = stages.indexOf(stage) - stages.indexOf(system.data.stage);
  if (distance !== 0 && !isOurs(system, stage)) return 'not-ours';
  if (distance > 0) return 'ahead';
  if (distance < 0) return 'passed';
  // Retirement is over on the day on which the system is switched off; no stage follows that would say so.
  return stage === 'retirement' && isSwitchedOff(handbook, system) ? 'passed' : 'current';
}

function isOurs({ data }: System, stage: Stage): boolean {
  if (data.origin === 'developed' || !makersStages.has(stage)) return true;
  return data.isoRoles.includes('producer') || data.aiAct.roles.includes('provider');
}

function proofById({ byId }: Handbook, id: string): Proof | undefined {
  const entry = byId.get(id);
  return entry?.collection === 'evidence' || entry?.collection === 'assessments'
    ? entry
    : undefined;
}
