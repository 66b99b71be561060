import { changeKinds } from '../../compare/comparison.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { EntryLink } from '../links.ts';
import { sinceBaseline } from './what-changed.ts';

/**
 * The entries that changed since the last audit, with what about each: those first whose decision, state
 * or evidence changed.
 *
 * @returns undefined where the handbook has no baseline that can be read
 */
export function changedInBrief(
  handbook: Handbook,
  limit: number,
): { rows: { link: EntryLink; about: string }[]; total: number } | undefined {
  const since = sinceBaseline(handbook);
  if (!('baseline' in since)) return undefined;
  const { whatChanged: t } = messagesFor(handbook.config.language);
  const order = Object.values(t.kinds);
  const entries = since.places.flatMap((place) => place.entries);
  const rank = (abouts: readonly string[]) =>
    Math.min(changeKinds.length, ...abouts.map((about) => order.indexOf(about)));
  const rows = entries.map(({ link, told, fate, rows: parts }) => {
    const abouts = [...new Set(parts.map(({ about }) => about))];
    const about = [told, ...abouts].filter((word) => word !== undefined).join(', ');
    return { link, about: about || (fate === 'changed' ? t.changed : ''), rank: rank(abouts) };
  });
  return {
    rows: rows
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ link, about }) => ({ link, about })),
    total: entries.length,
  };
}
