import { entryOf } from '../lookup/entry-of.ts';
import type { Entry, Handbook } from '../types.ts';

/** A requirement of an interested party. */
export type Requirement = Entry<'context'>['data']['requirements'][number];

/**
 * Whether something meets a requirement: nothing is named for it, or only what does not apply
 * (`unmet`); all that is named is still a draft, planned or open (`planned`); or something is in
 * place (`met`). An id that leads nowhere, or to an entry that cannot be read, counts as something:
 * that it does is told of the id.
 */
export type RequirementState = 'met' | 'planned' | 'unmet';

export function requirementState(
  handbook: Handbook,
  { addressedBy }: Requirement,
): RequirementState {
  const states = addressedBy.map((id) => stateOf(handbook, id));
  if (states.includes('met')) return 'met';
  return states.includes('planned') ? 'planned' : 'unmet';
}

function stateOf(handbook: Handbook, id: string): RequirementState {
  const control = entryOf(handbook, 'controls', id);
  if (control) {
    if (control.data.applicable === false) return 'unmet';
    return control.data.applicable === true && control.data.status !== 'planned'
      ? 'met'
      : 'planned';
  }
  const document = entryOf(handbook, 'policies', id) ?? entryOf(handbook, 'assessments', id);
  if (document) {
    if (document.data.status === 'retired') return 'unmet';
    return document.data.status === 'approved' ? 'met' : 'planned';
  }
  const change = entryOf(handbook, 'changes', id);
  if (change) {
    if (change.data.decision === 'rejected') return 'unmet';
    return change.data.done !== undefined && change.data.done <= handbook.asOf ? 'met' : 'planned';
  }
  return 'met';
}
