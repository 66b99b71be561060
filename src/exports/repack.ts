import { unzip, zip } from '@cj-tech-master/excelts/archive';

/**
 * Packs an archive anew, so that its bytes do not tell when it was made, or in which time zone.
 *
 * @returns bytes of an archive with the same files in the same order
 */
export async function repack(archive: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const packed = zip({ reproducible: true, noSort: true });
  for await (const entry of unzip(archive).entries())
    if (entry.type === 'file') packed.add(entry.path, await entry.bytes());
  return new Uint8Array(await packed.bytes());
}
