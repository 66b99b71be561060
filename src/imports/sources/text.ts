import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/**
 * The text of a file in whatever encoding programs write tables: UTF-8 and UTF-16 with a mark or without,
 * else what its letters are likely to be, which is Windows-1252 in the languages of this tool.
 *
 * @returns the text without a byte order mark, and the name of the encoding
 */
export function decodedText(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = encodingOf(bytes);
  return {
    text: iconv.decode(Buffer.from(bytes), encoding).replace(/^\uFEFF/, ''),
    encoding,
  };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'UTF-8';
  const likely = analyse(bytes).find(({ name }) => iconv.encodingExists(name));
  // Letters of the West are taken for many things where a text is short; other scripts are sure.
  return likely !== undefined &&
    likely.confidence >= 80 &&
    !/^(?:ISO-8859-|windows-125|UTF-|ASCII)/i.test(likely.name)
    ? likely.name
    : 'windows-1252';
}

/** UTF-16 without a mark: every second byte of what the West writes is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'UTF-16LE';
  if (even > half * 0.6 && odd < half * 0.1) return 'UTF-16BE';
  return undefined;
}
