import type { Current } from '../../handbook/current.ts';
import type { Handbook } from '../../handbook/types.ts';

/** The rules that ran: those that `handbook.yaml` does not switch off. */
export const rulesRan = ({ config }: Pick<Handbook, 'config'>, rules: Current['rules']) =>
  rules.filter(({ id }) => config.checks[id] !== 'off');
