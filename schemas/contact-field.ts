import { isBrokenAddress } from './contact.ts';
import { text } from './fields.ts';

/** How somebody is reached: an address that works, or plain words. */
export const contact = () =>
  text().refine((value) => !isBrokenAddress(value), {
    error: ({ input }) => `is "${String(input)}", which is not an address that a reader can use`,
    params: {
      fix: 'Write one e-mail address, a page that starts with https://, a telephone number, or where to go, in plain words.',
    },
  });
