import type { Attachment, Handbook } from '../types.ts';

/** Whether evidence lies at an address, outside the handbook. */
export const isAddress = (location: string): boolean => /^https?:\/\//i.test(location);

/** The file of the handbook that a location names; what stands after `#`, such as a page, is left aside. */
export const attachmentOf = ({ attachments }: Handbook, location: string): Attachment | undefined =>
  attachments.get(location) ??
  [...spellings(location.replace(/#.*$/, ''))]
    .map((file) => attachments.get(file))
    .find((found) => found !== undefined);

/** macOS names files with letters and accents apart, and other systems with both in one. */
const spellings = (file: string) => new Set([file, file.normalize('NFC'), file.normalize('NFD')]);

/** Whether a path is that of a file which is there, and may not be: that is reported where it is. */
export const isRefused = ({ problems }: Handbook, path: string): boolean =>
  problems.some(({ rule, at }) => rule === 'content/file' && at.file === path);
