import { deflateSync } from 'node:zlib';

/** So many objects are packed together: more pack better, fewer open faster. */
const perStream = 200;

/** Reads and writes bytes of PDF syntax as text, a byte a sign. */
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/**
 * A PDF while it is written, object by object, so that only its packed bytes are in memory. The library
 * that reads its parts also writes, but keeps all objects of a document, and takes hours for a million.
 *
 * @see https://pdfa.org/resource/iso-32000-2/ sections 7.5.7 (object streams), 7.5.8 (cross-reference streams)
 */
export function pdfFile() {
  const chunks: Buffer[] = [];
  let length = 0;
  let last = 0;
  /** Where each object is: a place in the file, or the number of its object stream and its index in it. */
  const places: { kind: 1 | 2; at: number; index: number }[] = [];
  let waiting: { number: number; text: string }[] = [];

  const put = (bytes: Buffer) => {
    chunks.push(bytes);
    length += bytes.length;
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
    places[number] = { kind: 1, at: length, index: 0 };
    put(latin1(`${number} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n`));
    put(Buffer.from(bytes));
    put(latin1('\nendstream\nendobj\n'));
  };

  const flush = () => {
    if (waiting.length === 0) return;
    const number = take(1) + 1;
    let at = 0;
    const index = waiting.map((object, place) => {
      places[object.number] = { kind: 2, at: number, index: place };
      const entry = `${object.number} ${at}`;
      at += object.text.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const body = latin1(head + waiting.map(({ text }) => `${text}\n`).join(''));
    const entries = `/Type/ObjStm/N ${waiting.length}/First ${head.length}/Filter/FlateDecode`;
    waiting = [];
    addStream(number, entries, deflateSync(body, { level: 9 }));
  };

  return {
    take,
    addStream,
    /** @param text - of the object, in PDF syntax */
    add(number: number, text: string) {
      waiting.push({ number, text });
      if (waiting.length === perStream) flush();
    },
    /** @param entries - of the trailer: which object is the root */
    end(entries: string): Uint8Array {
      flush();
      const number = take(1) + 1;
      const start = length;
      places[number] = { kind: 1, at: start, index: 0 };
      const table = Buffer.alloc((last + 1) * 8);
      places.forEach(({ kind, at, index }, object) => {
        table.writeUInt8(kind, object * 8);
        table.writeUIntBE(at, object * 8 + 1, 5);
        table.writeUInt16BE(index, object * 8 + 6);
      });
      addStream(
        number,
        `/Type/XRef/Size ${last + 1}/W[1 5 2]${entries}/Filter/FlateDecode`,
        deflateSync(table, { level: 9 }),
      );
      put(latin1(`startxref\n${start}\n%%EOF\n`));
      return Buffer.concat(chunks);
    },
  };
}
