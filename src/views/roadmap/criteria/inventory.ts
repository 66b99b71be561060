import { registerPath } from '../../../handbook/sitemap.ts';
import { notRetired } from '../../../handbook/derived/system-state.ts';
import type { Handbook } from '../../../handbook/types.ts';
import { shareOf, yesOrNo } from '../criterion.ts';

/** Whether all AI is known: what is bought as well as what is built. */
export function inventoryCriteria(handbook: Handbook) {
  const systems = notRetired(handbook);
  const fromOthers = systems.filter(({ data }) => data.origin !== 'developed');
  const path = registerPath('inventory');
  return [
    yesOrNo('registered', systems.length > 0, path),
    yesOrNo('bought', fromOthers.length > 0, path),
    yesOrNo(
      'generative',
      systems.some(({ data }) => data.generative),
      path,
    ),
    shareOf(
      handbook,
      'described',
      path,
      systems,
      ({ data }) => data.data.length > 0 && data.decisions.length > 0,
    ),
    shareOf(handbook, 'supplied', path, fromOthers, ({ data }) => data.supplier !== undefined),
  ];
}
