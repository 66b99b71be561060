import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Puts the filters of a search index and their values in order. Pagefind writes them in the order of
 * a hash map, which is another in every run, and names its files by their hashes, so that the same
 * site would never have the same index. The searching side finds both by their names.
 *
 * @param folder - the folder that Pagefind wrote
 * @throws Error where its files are not as they are known here
 */
export function orderSearchIndex(folder: string): void {
  const filters = join(folder, 'filter');
  const names = new Map<string, string>();
  for (const file of filesEndingIn(filters, '.pf_filter')) {
    // [name of the filter, [[value, pages], …]]
    const [name, values] = itemsOf(unpack(join(filters, file)));
    const [before = ''] = file.split('.');
    const data = array(known(name), sorted(values));
    names.set(before, nameBy(data, before));
    replaceFile(filters, file, `${nameBy(data, before)}.pf_filter`, pack(data));
  }

  const entry = join(folder, 'pagefind-entry.json');
  for (const file of filesEndingIn(folder, '.pf_meta')) {
    // [version, pages, chunks of words, [[filter, its file], …], sorts, fields]
    const parts = itemsOf(unpack(join(folder, file)));
    const data = array(...parts.with(3, sorted(parts[3], names)));
    const [, before = ''] = file.split('.');
    const after = nameBy(data, before);
    replaceFile(folder, file, `pagefind.${after}.pf_meta`, pack(data));
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(before, after));
  }
}

/** A list with its items in the order of their bytes, and with file names replaced. */
function sorted(list: Buffer | undefined, names: ReadonlyMap<string, string> = new Map()): Buffer {
  const items = itemsOf(known(list)).map((item) => {
    let bytes = item.toString('latin1');
    for (const [before, after] of names) bytes = bytes.replace(before, after);
    return Buffer.from(bytes, 'latin1');
  });
  return array(...items.sort(Buffer.compare));
}

/** A name as long as the one before, with a hash of the data: `en_59afaa9`. */
function nameBy(data: Buffer, before: string): string {
  const [language = '', hash = ''] = before.split('_');
  return `${language}_${createHash('sha256').update(data).digest('hex').slice(0, hash.length)}`;
}

function replaceFile(folder: string, before: string, after: string, bytes: Buffer) {
  rmSync(join(folder, before));
  writeFileSync(join(folder, after), bytes);
}

const filesEndingIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();

/** What stands before the data in each of Pagefind's files, which are gzipped CBOR (RFC 8949). */
const magic = Buffer.from('pagefind_dcd');

function unpack(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, magic.length).equals(magic))
    throw new Error(`${file} is no file of Pagefind.`);
  return bytes.subarray(magic.length);
}

const pack = (data: Buffer) => gzipSync(Buffer.concat([magic, data]), { level: 9 });

/** The items of a CBOR array, each as its bytes. */
function itemsOf(bytes: Buffer): Buffer[] {
  const { kind, value, end } = head(bytes, 0);
  if (kind !== 4)
    throw new Error('The search index holds something else where a list is expected.');
  const items: Buffer[] = [];
  for (let at = end; items.length < value;) {
    const next = endOf(bytes, at);
    items.push(bytes.subarray(at, next));
    at = next;
  }
  return items;
}

/** A CBOR array of items that are CBOR already. */
function array(...items: Buffer[]): Buffer {
  const { length } = items;
  const start =
    length < 24
      ? [0x80 | length]
      : length < 256
        ? [0x98, length]
        : [0x99, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(start), ...items]);
}

/** Where the CBOR item ends that starts at a place: a number, a text or a list of such. */
function endOf(bytes: Buffer, at: number): number {
  const { kind, value, end } = head(bytes, at);
  if (kind === 0) return end;
  if (kind === 3) return end + value;
  if (kind !== 4) throw new Error('The search index holds data of a kind that is not known here.');
  let next = end;
  for (let item = 0; item < value; item++) next = endOf(bytes, next);
  return next;
}

function head(bytes: Buffer, at: number): { kind: number; value: number; end: number } {
  const first = bytes.readUInt8(at);
  const [kind, size] = [first >> 5, first & 31];
  if (size < 24) return { kind, value: size, end: at + 1 };
  const length = 2 ** (size - 24);
  if (length > 4) throw new Error('The search index holds a number that is too large.');
  return { kind, value: bytes.readUIntBE(at + 1, length), end: at + 1 + length };
}

function known(bytes: Buffer | undefined): Buffer {
  if (!bytes) throw new Error('The search index lacks a part that is expected.');
  return bytes;
}
