import { currentHandbook } from './handbook/current.ts';
import type { Handbook } from './handbook/types.ts';
import { memo } from './memo.ts';

const rendered = memo((_: Handbook) => new Map<string, Promise<string>>());

/**
 * Renders a part that pages share, or takes what was rendered for another page of the same handbook
 * with the same data. In `aims dev` each page renders its own, since components change there.
 *
 * @param dependsOn - all that the part depends on beside the handbook; it is compared as JSON
 */
export function shared(
  handbook: Handbook,
  name: string,
  dependsOn: unknown,
  render: () => Promise<string>,
): Promise<string> {
  if (currentHandbook().live) return render();
  const parts = rendered(handbook);
  const key = `${name} ${JSON.stringify(dependsOn)}`;
  const known = parts.get(key) ?? render();
  parts.set(key, known);
  return known;
}
