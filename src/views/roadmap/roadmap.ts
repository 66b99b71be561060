import type { Handbook } from '../../handbook/types.ts';
import type { Issue } from '../../issues/issue.ts';
import { criteriaOf } from './criteria.ts';

/** The eight steps from an ISMS to a certified AIMS, in their order. */
const stepIds = [
  'inventory',
  'roles',
  'gaps',
  'scope',
  'assessments',
  'controls',
  'audit',
  'evidence',
] as const;

export type StepId = (typeof stepIds)[number];

/** Where a step stands. */
type StepState = 'done' | 'under-way' | 'not-begun';

interface Step {
  id: StepId;
  /** Counts from 1. */
  no: number;
  state: StepState;
  criteria: ReturnType<typeof criteriaOf>[StepId];
  /** Criteria that are met, of those of which there is something to be asked. */
  met: number;
  asked: number;
}

/** The steps, and what comes next. */
export interface Roadmap {
  steps: Step[];
  done: number;
  /** The first criterion that is open, in the order of the steps; undefined where none is. */
  next: { step: Step; criterion: Step['criteria'][number] } | undefined;
}

/**
 * Where the organisation stands on the way to certification.
 *
 * @param issues - of the checks; a criterion that rests on a rule counts its issues
 */
export function roadmapView(handbook: Handbook, issues: readonly Issue[]): Roadmap {
  const criteria = criteriaOf(handbook, issues);
  const steps = stepIds.map((id, index) => stepOf(id, index + 1, criteria[id]));
  const next = steps
    .map((step) => ({ step, criterion: step.criteria.find(({ state }) => state === 'open') }))
    .find(
      (candidate): candidate is NonNullable<Roadmap['next']> => candidate.criterion !== undefined,
    );
  return { steps, done: steps.filter(({ state }) => state === 'done').length, next };
}

function stepOf(id: StepId, no: number, criteria: Step['criteria']): Step {
  const asked = criteria.filter(({ state }) => state === 'met' || state === 'open');
  const met = asked.filter(({ state }) => state === 'met').length;
  const begun = met > 0 || asked.some(({ share }) => share !== undefined && share.done > 0);
  return {
    id,
    no,
    // What nothing can be asked of is not done, however empty it is.
    state: met === asked.length && met > 0 ? 'done' : begun ? 'under-way' : 'not-begun',
    criteria,
    met,
    asked: asked.length,
  };
}
