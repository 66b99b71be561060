import { registerPath } from '../../../addresses/sitemap.ts';
import { isPastDesign, notRetired } from '../../../handbook/state/system-state.ts';
import type { Handbook } from '../../../handbook/types.ts';
import { rowsPath } from '../../entries/register.ts';
import { shareOf } from '../criterion.ts';

/** Whether it is decided what the organisation is for each system, and what each may do to people. */
export function roleCriteria(handbook: Handbook) {
  const systems = notRetired(handbook);
  const inScope = systems.filter(({ data }) => data.aiAct.inScope);
  const path = registerPath('inventory');
  const without = (column: string) =>
    rowsPath(handbook, 'inventory', { filter: { column, value: 'undecided' } });
  return [
    shareOf(
      handbook,
      'isoRole',
      path,
      systems,
      ({ data }) => data.isoRoles.length > 0,
      without('isoRoles'),
    ),
    shareOf(
      handbook,
      'operator',
      '/obligations/',
      inScope,
      ({ data }) => data.aiAct.roles.length > 0 && data.aiAct.risk !== undefined,
    ),
    shareOf(
      handbook,
      'impact',
      path,
      systems.filter(isPastDesign),
      ({ data }) => data.impact !== undefined,
      without('impact'),
    ),
  ];
}
