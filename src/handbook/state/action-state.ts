import type { Handbook } from '../types.ts';

/** Where something stands that somebody is to do. */
export type ActionState = 'open' | 'overdue' | 'done';

/**
 * Where an action or a decision stands at the as-of date. What is done on a later day is still open,
 * and what has no day is never overdue.
 */
export function actionState(
  { asOf }: Pick<Handbook, 'asOf'>,
  { due, done }: { due?: string | undefined; done?: string | undefined },
): ActionState {
  if (done !== undefined && done <= asOf) return 'done';
  return due !== undefined && due < asOf ? 'overdue' : 'open';
}
