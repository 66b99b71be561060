import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { lookup } from '../../standards/catalogue.ts';
import type { RenderContext, Tag } from '../context.ts';
import { anchorTo } from '../links.ts';

/** `<Ref to="EV-031" />`: a link with id and title. Roles go by their title alone. */
export function reference({ attributes }: Tag, context: RenderContext): ElementContent {
  const to = attributes['to'] ?? '';
  const link = anchorTo(context, to);
  const title = link?.title ?? lookup(to, context.handbook.config.language)?.title;
  const id = h('span', { className: 'id' }, to);
  const label =
    title === undefined || title === to
      ? [id]
      : context.handbook.collectionOf.get(to) === 'roles'
        ? [title]
        : [id, ` ${title}`];
  return link
    ? h('a', { className: 'ref', href: link.href }, label)
    : h('span', { className: 'ref' }, label);
}
