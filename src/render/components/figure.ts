import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RenderContext, Tag } from '../context.ts';
import { imageSource } from '../links.ts';

/** `<Figure src="files/flow.png" alt="…" caption="…" />`: an image with its caption. */
export function figure({ attributes }: Tag, context: RenderContext): ElementContent {
  const { src = '', alt = '', caption } = attributes;
  const source = imageSource(context, src);
  return h('figure', [
    source === undefined ? h('p', alt) : h('img', { src: source, alt, loading: 'lazy' }),
    ...(caption ? [h('figcaption', caption)] : []),
  ]);
}
