import type { Current } from '../../handbook/current.ts';
import type { Handbook } from '../../handbook/types.ts';
import { memo } from '../../memo.ts';

/** How many findings of each severity there are. Kept, since the foot of every page tells it. */
export const findingCounts = memo((findings: readonly { severity: string }[]) => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
});

/** The rules that ran: those that `handbook.yaml` does not switch off. */
export const rulesRan = ({ config }: Pick<Handbook, 'config'>, rules: Current['rules']) =>
  rules.filter(({ id }) => config.checks[id] !== 'off');
