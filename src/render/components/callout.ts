import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Tag } from '../context.ts';

const names: Readonly<Record<string, string>> = { note: 'Note', warning: 'Warning', tip: 'Tip' };

/** `<Callout type="warning">…</Callout>`: a paragraph that stands out, with its kind in words. */
export function callout({ attributes, content, inline }: Tag): ElementContent {
  const type = attributes['type'] && Object.hasOwn(names, attributes['type']) ? attributes['type'] : 'note';
  const children = content();
  return h('div', { className: ['callout', type], role: 'note' }, [
    h('p', { className: 'callout-title' }, names[type]),
    ...(inline ? [h('p', children)] : children),
  ]);
}
