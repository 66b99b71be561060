import { deflateSync } from 'node:zlib';

/** So many objects are packed together: more pack better, fewer open faster. */
const perStream = 200;

/** Reads and writes bytes of PDF syntax as text, a byte a sign. */
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** So many bytes are written at once. */
const perWrite = 1_000_000;

/** An entry of the cross-reference stream, in bytes: what it is, a place, an index. */
const perPlace = 8;

/**
 * A PDF while it is written, object by object, so that of each only its place is in memory. The library
 * that reads its parts also writes, but keeps all objects of a document, and takes hours for a million.
 *
 * @param write - takes the next bytes of the file
 * @see https://pdfa.org/resource/iso-32000-2/ sections 7.5.7 (object streams), 7.5.8 (cross-reference streams)
 */
export function pdfFile(write: (bytes: Uint8Array) => void) {
  let chunks: Buffer[] = [];
  let kept = 0;
  let length = 0;
  let last = 0;
  /** Where each object is: a place in the file, or the number of its object stream and its index in it. */
  let places = Buffer.alloc(0);
  let waiting: { number: number; text: string }[] = [];

  const writeKept = () => {
    write(Buffer.concat(chunks));
    chunks = [];
    kept = 0;
  };
  const put = (bytes: Buffer) => {
    chunks.push(bytes);
    length += bytes.length;
    kept += bytes.length;
    if (kept >= perWrite) writeKept();
  };
  const place = (number: number, kind: 1 | 2, at: number, index: number) => {
    const start = number * perPlace;
    if (start >= places.length)
      places = Buffer.concat([places, Buffer.alloc(Math.max(places.length, start + perPlace))]);
    places.writeUInt8(kind, start);
    places.writeUIntBE(at, start + 1, 5);
    places.writeUInt16BE(index, start + 6);
  };
  // The comment says that the file has bytes that are no text.
  put(latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));

  /** Takes numbers for as many objects, and returns the one before the first. */
  const take = (count: number): number => {
    const before = last;
    last += count;
    return before;
  };

  const addStream = (number: number, entries: string, bytes: Uint8Array) => {
    place(number, 1, length, 0);
    put(latin1(`${number} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n`));
    put(Buffer.from(bytes));
    put(latin1('\nendstream\nendobj\n'));
  };

  const flush = () => {
    if (waiting.length === 0) return;
    const number = take(1) + 1;
    let at = 0;
    const index = waiting.map((object, inStream) => {
      place(object.number, 2, number, inStream);
      const entry = `${object.number} ${at}`;
      at += object.text.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const body = latin1(head + waiting.map(({ text }) => `${text}\n`).join(''));
    const entries = `/Type/ObjStm/N ${waiting.length}/First ${head.length}/Filter/FlateDecode`;
    waiting = [];
    addStream(number, entries, deflateSync(body));
  };

  return {
    take,
    addStream,
    /** @param text - of the object, in PDF syntax */
    add(number: number, text: string) {
      waiting.push({ number, text });
      if (waiting.length === perStream) flush();
    },
    /**
     * Writes what is left.
     *
     * @param entries - of the trailer: which object is the root
     */
    end(entries: string) {
      flush();
      const number = take(1) + 1;
      const start = length;
      place(number, 1, start, 0);
      addStream(
        number,
        `/Type/XRef/Size ${last + 1}/W[1 5 2]${entries}/Filter/FlateDecode`,
        deflateSync(places.subarray(0, (last + 1) * perPlace)),
      );
      put(latin1(`startxref\n${start}\n%%EOF\n`));
      writeKept();
    },
  };
}
