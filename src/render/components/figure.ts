import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RenderContext, Tag } from '../context.ts';
import { hrefOf } from '../links.ts';

/** `<Figure src="files/flow.png" alt="…" caption="…" />`: an image with its caption. */
export function figure({ attributes }: Tag, context: RenderContext): ElementContent {
  const { src = '', alt = '', caption } = attributes;
  return h('figure', [
    h('img', { src: hrefOf(context, src), alt, loading: 'lazy' }),
    ...(caption ? [h('figcaption', caption)] : []),
  ]);
}
