import type { Attachment, Handbook } from '../types.ts';

/** Whether evidence lies at an address, outside the handbook. */
export const isAddress = (location: string): boolean => /^https?:\/\//i.test(location);

/** The file of the handbook that a location names; what stands after `#`, such as a page, is left aside. */
export const attachmentOf = ({ attachments }: Handbook, location: string): Attachment | undefined =>
  attachments.get(location) ?? attachments.get(location.replace(/#.*$/, ''));
