/** How somebody is reached, as an editor writes it. */
export type Contact = { text: string; href?: string };

const mail = /^[^\s:@/?#&,;<>"]+@[^\s:@/?#&,;<>"]+$/;
const phone = /^\+?\(?\d[\d ()/.-]{4,}$/;

/**
 * A contact with the address that a reader follows: of a mailbox, of a page, of a telephone. Without
 * one where it is none of them, such as "Room 12".
 */
export function contactOf(written: string): Contact {
  const text = written.trim();
  if (/^https?:\/\/[^\s/?#]/i.test(text)) return { text, href: text };
  const address = text.replace(/^mailto:/i, '');
  if (mail.test(address)) return { text: address, href: `mailto:${address}` };
  const number = text.replace(/^tel:/i, '');
  if (phone.test(number))
    return { text: number, href: `tel:${number.replace(/\(0\)/, '').replace(/[^\d+]/g, '')}` };
  return { text };
}

/** Whether a text tries to be an address, and is none that a reader can follow. */
export const isBrokenAddress = (written: string): boolean =>
  contactOf(written).href === undefined &&
  /@|^[a-z][a-z0-9+.-]*:\S|^\/|^www\./i.test(written.trim());
