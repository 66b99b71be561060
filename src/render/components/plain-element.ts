import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { htmlElements } from '../../handbook/body-model.ts';
import type { Tag } from '../context.ts';

/** An HTML element of the short list that a body may use; of any other, only its text is left. */
export function plainElement({ name, attributes, content }: Tag): ElementContent {
  if (!name || !Object.hasOwn(htmlElements, name)) return h('span', content());
  const allowed = htmlElements[name] ?? [];
  const kept = Object.fromEntries(
    Object.entries(attributes).filter(([attribute]) => allowed.includes(attribute)),
  );
  return h(name, { ...kept, ...('open' in kept && { open: true }) }, content());
}
