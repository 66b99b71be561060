import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { messagesFor } from '../../i18n/messages.ts';
import type { RenderContext, Tag } from '../context.ts';

/** `<Callout type="warning">…</Callout>`: a paragraph that stands out, with its kind in words. */
export function callout(
  { attributes, content, inline }: Tag,
  { handbook }: RenderContext,
): ElementContent {
  const names: Readonly<Record<string, string>> = messagesFor(handbook.config.language).body
    .callouts;
  const type =
    attributes['type'] && Object.hasOwn(names, attributes['type']) ? attributes['type'] : 'note';
  const children = content();
  return h('div', { className: ['callout', type], role: 'note' }, [
    h('p', { className: 'callout-title' }, names[type]),
    ...(inline ? [h('p', children)] : children),
  ]);
}
