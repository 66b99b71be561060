/** Names that Windows keeps for devices, whatever follows a dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Why an id cannot be the name of a folder of the site, and of a file on every machine where the
 * content is edited; undefined where it can.
 */
export function reservedBecause(id: string): string | undefined {
  if (devices.test(id)) return 'Windows reserves this name for a device';
  if (id.endsWith('.')) return 'Windows removes a dot at the end of a name';
  if (/^index$/i.test(id)) return 'the page of the collection has this name';
  if (/\.html?$/i.test(id)) return 'it is the name of a page, not of an entry';
  if (id.length > maxLength) return `it has more than ${maxLength} characters`;
  return undefined;
}

/** File systems take 255 bytes; a build adds to names. */
const maxLength = 100;
