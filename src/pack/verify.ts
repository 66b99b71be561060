import { createHash } from 'node:crypto';
import { unzip } from '@cj-tech-master/excelts/archive';
import {
  differences,
  manifestName,
  manifestSchema,
  sha256,
  type Difference,
  type FoundFile,
  type Manifest,
} from './manifest.ts';

/** A file is no pack, or one that is damaged; the message says which. */
export class PackError extends Error {
  override name = 'PackError';
}

/**
 * Compares a pack with what its manifest says. The manifest cannot prove itself: whoever changes a file can change
 * what it says of it. Its digest, as whoever packed it tells it, proves both.
 *
 * @param bytes - of a ZIP file
 * @returns the manifest and its digest, and the files that differ from it
 * @throws PackError where it is no pack, or cannot be read
 */
export async function verifyPack(
  bytes: Uint8Array,
): Promise<{ manifest: Manifest; digest: string; differences: Difference[] }> {
  const manifest = await readable(() => manifestIn(bytes));
  const rest = bytes.length - endOfArchive(bytes);
  if (rest > 0)
    throw new PackError(`It has ${rest} bytes after its end, which no program unpacks.`);
  if (manifest === undefined)
    throw new PackError(`It has no ${manifestName}: it is not a pack of this tool.`);
  const said = read(manifest);
  return {
    manifest: said,
    digest: sha256(manifest),
    differences: differences(said, await readable(() => foundIn(bytes, said))),
  };
}

/**
 * Where an archive ends, after what its last record says: a pack has no comment there.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.16
 */
const endOfArchive = (bytes: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('PK\x05\x06', 'latin1') +
  22;

/** In bytes: the list of some hundred thousand files. */
const maxManifest = 32_000_000;

/** In bytes, of all files of a pack. */
const maxUnpacked = 4_000_000_000;

async function manifestIn(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  for await (const entry of unzip(bytes).entries()) {
    if (entry.type !== 'file' || entry.path !== manifestName) continue;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of entry.stream()) {
      size += part.length;
      if (size > maxManifest)
        throw new PackError(`Its ${manifestName} has more than ${maxManifest / 1_000_000} MB.`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  }
  return undefined;
}

/**
 * The files beside the manifest. Nothing is written, and no file is kept: a small archive can have files
 * of any size. What is longer than the manifest says is not read on.
 */
async function foundIn(bytes: Uint8Array, manifest: Manifest): Promise<FoundFile[]> {
  const sizes = new Map(manifest.files.map(({ path, size }) => [path, size]));
  const found: FoundFile[] = [];
  let isFirst = true;
  let left = maxUnpacked;
  for await (const entry of unzip(bytes).entries()) {
    const { path, type } = entry;
    if (type === 'directory') continue;
    if (path === manifestName && isFirst) {
      isFirst = false;
      continue;
    }
    // A link would lead a program that unpacks it to another place.
    const expected = type === 'file' ? sizes.get(path) : undefined;
    const read = expected === undefined ? undefined : await sha256Of(entry.stream(), expected);
    left -= read?.size ?? 0;
    if (left < 0) throw new PackError(`It unpacks to more than ${maxUnpacked / 1_000_000_000} GB.`);
    found.push({ path, sha256: read?.sha256 });
  }
  return found;
}

/** Undefined of what is longer than expected. */
async function sha256Of(stream: AsyncIterable<Uint8Array>, expected: number) {
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > expected) return { size, sha256: undefined };
    hash.update(part);
  }
  return { size, sha256: hash.digest('hex') };
}

async function readable<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError(
      `It cannot be unpacked: it is not a ZIP file, or a damaged one (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

function read(bytes: Uint8Array): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new PackError(
      `Its ${manifestName} cannot be read: it was changed, or another tool made it.`,
    );
  }
}
