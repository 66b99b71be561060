import { collectionTitle } from '../../collections/names.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor, type Messages } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { address, day, line, link, list, sentence, stack, text } from '../table/make.ts';
import type { Holder } from './required-documents.ts';
import { statusTag } from './status-tag.ts';

/**
 * What holds a piece of documented information: documents, the ISMS, the scope, a register.
 *
 * @param nothing - what is said where nothing does
 */
export function holdersCell(
  handbook: Handbook,
  holders: readonly Holder[],
  nothing = messagesFor(handbook.config.language).documents.nothing,
): Cell {
  return list(
    holders.map((holder) => holderCell(handbook, holder)),
    nothing,
  );
}

function holderCell(handbook: Handbook, holder: Holder): Cell {
  const { language } = handbook.config;
  const { documents: t, common, navigation } = messagesFor(language);
  switch (holder.kind) {
    case 'document':
      return link(holder.link, statusTag(handbook, holder.status));
    case 'planned':
      return link(holder.link, sentence(t.plannedFor, { day: day(holder.date) }));
    case 'isms':
      return text(t.ofIsms(holder.name));
    case 'records':
      return list([...holder.links.map((each) => link(each)), ...more(handbook, holder.more)]);
    case 'systems': {
      const held = t.ofSystems(holder.held, holder.due, holder.all);
      return stack(
        holder.in
          ? address(
              holder.in.path,
              common.labelled(collectionTitle(language, holder.in.collection), held),
            )
          : text(held),
        holder.missing.length > 0 &&
          line(
            text(t.lacking),
            ...holder.missing.map((each) => link(each)),
            ...more(handbook, holder.more),
          ),
      );
    }
    case 'target':
      return sentence(t.controlDue, { day: day(holder.date) });
    case 'scope':
      return { kind: 'address', href: '/', text: t.scope };
    case 'register': {
      // The register of controls is the Statement.
      const title =
        holder.collection === 'controls'
          ? navigation.pages.soa
          : collectionTitle(language, holder.collection);
      return {
        kind: 'address',
        href: holder.path,
        text: common.labelled(title, countOf(t, holder)),
      };
    }
  }
}

/** What is counted; with how many entries the register has, where these are more. */
function countOf(
  t: Messages['documents'],
  { counts, count, total }: Extract<Holder, { kind: 'register' }>,
): string {
  const counted = t.counted[counts](count);
  return count < total ? t.ofEntries(counted, total) : counted;
}

const more = ({ config }: Handbook, count: number): Cell[] =>
  count > 0 ? [text(messagesFor(config.language).documents.more(count))] : [];
