import { unknown } from '../../../schemas/fields.ts';
import { stages, type Stage } from '../../../schemas/inventory.ts';
import { isAbout, isThere, type Proof } from './proof.ts';
import { isSwitchedOff } from './system-state.ts';
import type { Handbook, System } from '../types.ts';

/**
 * Where a stage of the life cycle stands for a system; `not-ours` where others go through it, `unseen` where
 * they have and nothing here shows it, `unknown` where nobody has stated at which stage the system is, or
 * whether it was bought.
 */
export type StageState = 'passed' | 'current' | 'ahead' | 'not-ours' | 'unseen' | 'unknown';

/** The stage at which a system is, or that nobody has stated it. */
export type StageReached = System['data']['stage'];

/** One cell of systems × stages. */
export interface LifecycleCell {
  stage: Stage;
  state: StageState;
  /** What the inventory names for the stage and is about the system, in the order in which it is written; unknown ids are left out. */
  evidence: Proof[];
  /** What it names besides and does not count: it is about other systems, or about none. */
  notAbout: Proof[];
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
 * Only what is about the system shows a stage of it: evidence that names it, or all systems, and its own
 * impact assessments. A stage that was passed stays shown by a proof that has expired since or was superseded: it
 * happened. A draft, and an audit that was not held, show nothing.
 */
export function lifecycleOf(handbook: Handbook, system: System): LifecycleCell[] {
  return stages.map((stage) => {
    const named = system.data.lifecycle[stage] ?? [];
    const proofs = named.flatMap((id) => proofById(handbook, id) ?? []);
    const evidence = proofs.filter((proof) => isAbout(proof, system.id));
    // Ids that lead nowhere are reported as such by ref/unknown.
    const isShown =
      proofs.length < named.length || evidence.some((proof) => isThere(proof, handbook.asOf));
    const state = stateOf(handbook, system, stage, isShown);
    return {
      stage,
      state,
      evidence,
      notAbout: proofs.filter((proof) => !isAbout(proof, system.id)),
      missing: state === 'passed' && !isShown,
    };
  });
}

/** What the inventory may say of the stage at which a system is, in the order in which systems are shown. */
export const stagesReached: readonly StageReached[] = [...stages, unknown];

/** The systems by the stage at which they stand, in the order of the stages, and in their own within. */
export const systemsByStage = ({ entries }: Pick<Handbook, 'entries'>): System[] =>
  stagesReached.flatMap((stage) => entries.inventory.filter(({ data }) => data.stage === stage));

/** Id under which the page of the life cycle shows the systems at a stage. */
export const stageAnchor = (stage: StageReached) => `stage-${stage}`;

function stateOf(handbook: Handbook, system: System, stage: Stage, isShown: boolean): StageState {
  const reached = system.data.stage;
  const ours = isOurs(system, stage);
  if (reached === unknown) return ours === false ? 'not-ours' : 'unknown';
  const distance = stages.indexOf(stage) - stages.indexOf(reached);
  if (distance !== 0 && ours === false) return distance < 0 && !isShown ? 'unseen' : 'not-ours';
  if (distance > 0) return 'ahead';
  if (distance < 0) return ours === unknown ? 'unknown' : 'passed';
  // Retirement is over on the day on which the system is switched off; no stage follows that would say so.
  return stage === 'retirement' && isSwitchedOff(handbook, system) ? 'passed' : 'current';
}

/** Whether the organisation goes through a stage itself; unknown where nobody has stated who made the system. */
function isOurs({ data }: System, stage: Stage): boolean | typeof unknown {
  if (data.origin === 'developed' || !makersStages.has(stage)) return true;
  if (data.isoRoles.includes('producer') || data.aiAct.roles.includes('provider')) return true;
  return data.origin === unknown ? unknown : false;
}

function proofById({ byId }: Handbook, id: string): Proof | undefined {
  const entry = byId.get(id);
  return entry?.collection === 'evidence' || entry?.collection === 'assessments'
    ? entry
    : undefined;
}
