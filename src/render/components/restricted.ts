import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { RenderContext, Tag } from '../context.ts';

/** `<Restricted to="internal">…</Restricted>`: a part with its classification above it. Smaller editions do not have it. */
export function restricted(
  { attributes, content, inline }: Tag,
  { handbook }: RenderContext,
): ElementContent {
  const { language } = handbook.config;
  const label = messagesFor(language).editions.only(word(language, attributes['to'] ?? ''));
  const children = content();
  return h('div', { className: ['callout', 'restricted'], role: 'note' }, [
    h('p', { className: 'callout-title' }, label),
    ...(inline ? [h('p', children)] : children),
  ]);
}
