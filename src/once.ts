import { currentHandbook } from './handbook/current.ts';
import type { Handbook } from './handbook/types.ts';
import { memo } from './memo.ts';

const rendered = memo((_: Handbook) => new Map<string, Promise<string>>());

/**
 * Renders a part of a page, or takes what was rendered for another page of the same handbook with
 * the same data. In `aims dev` everything is rendered anew, since components change there.
 *
 * @param of - all that the part depends on; it is compared as JSON
 */
export function once(
  handbook: Handbook,
  name: string,
  of: unknown,
  render: () => Promise<string>,
): Promise<string> {
  if (currentHandbook().live) return render();
  const parts = rendered(handbook);
  const key = `${name} ${JSON.stringify(of)}`;
  const known = parts.get(key) ?? render();
  parts.set(key, known);
  return known;
}
