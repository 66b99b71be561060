import { registerPath } from '../../../addresses/sitemap.ts';
import { unknown } from '../../../../schemas/fields.ts';
import { openPointsOf } from '../../../handbook/state/open-points.ts';
import { isBought, isGenerative, notRetired } from '../../../handbook/state/system-state.ts';
import type { Handbook } from '../../../handbook/types.ts';
import { shareOf, yesOrNo } from '../criterion.ts';

/** Whether all AI is known: what is bought as well as what is built. */
export function inventoryCriteria(handbook: Handbook) {
  const systems = notRetired(handbook);
  const fromOthers = systems.filter(isBought);
  const path = registerPath('inventory');
  return [
    yesOrNo('registered', systems.length > 0, path),
    yesOrNo('bought', fromOthers.length > 0, path),
    yesOrNo('generative', systems.some(isGenerative), path),
    shareOf(
      handbook,
      'described',
      path,
      systems,
      (system) =>
        system.data.data.length > 0 &&
        system.data.decisions.length > 0 &&
        openPointsOf(system).every(({ kind }) => kind !== unknown),
    ),
    shareOf(handbook, 'supplied', path, fromOthers, ({ data }) => data.supplier !== undefined),
  ];
}
