/** Names that Windows keeps for devices, whatever follows a dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** File systems take 255 bytes; a build adds to names. */
export const maxLength = 100;

const reasons = {
  device: 'Windows reserves this name for a device',
  dotAtEnd: 'Windows removes a dot at the end of a name',
  index: 'the page of the collection has this name',
  page: 'it is the name of a page, not of an entry',
  long: `it has more than ${maxLength} characters`,
};

/**
 * Why an id cannot be the name of a folder of the site, and of a file on every machine where the
 * content is edited; undefined where it can.
 */
export function reservedAs(id: string): keyof typeof reasons | undefined {
  if (devices.test(id)) return 'device';
  if (id.endsWith('.')) return 'dotAtEnd';
  if (/^index$/i.test(id)) return 'index';
  if (/\.html?$/i.test(id)) return 'page';
  return id.length > maxLength ? 'long' : undefined;
}

/** The same in words. */
export function reservedBecause(id: string): string | undefined {
  const reason = reservedAs(id);
  return reason && reasons[reason];
}
