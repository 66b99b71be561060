import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { link, text } from '../table/make.ts';

/**
 * Who leads an audit or a review: a role, or the certification body; auditors from outside, where it
 * names neither. Undefined where nothing is said.
 */
export function ledBy(handbook: Handbook, { data }: Entry<'audits'>): Cell | undefined {
  if (data.lead !== undefined) return link(linkTo(handbook, data.lead));
  const others = data.body ?? data.auditors.join(', ');
  return others === '' ? undefined : text(others);
}
