import { officeContent } from './office-file.ts';

/** What a file is, whatever its name says. */
export type Content =
  | (typeof renamed)[number]
  | 'html'
  | 'activeXml'
  | 'gif'
  | 'zip'
  | 'largeZip'
  | 'macros'
  | 'oldOffice'
  | 'program'
  | 'lfs'
  | 'text'
  | 'binary'
  | 'empty';

/** Contents of which attachments have the ending of their name. */
const renamed = ['pdf', 'png', 'jpg', 'webp', 'avif', 'docx', 'xlsx'] as const;

/** The ending of names that fits a content; undefined where no attachment may have it. */
export const endingOf = (content: Content): string | undefined =>
  content === 'text' ? 'txt' : renamed.find((ending) => ending === content);

/** Whether a file may have the ending of its name. */
export const isAsNamed = (ending: string, content: Content): boolean =>
  renamed.some((type) => type === ending)
    ? ending === content
    : content === 'text' || content === 'empty';

/** How many bytes say what a file is. */
export const headLength = 4096;

/*
 * Patterns of the WHATWG MIME Sniffing Standard, and of files that are taken for others. Libraries for
 * this ask for a promise, and know neither web pages nor texts, which have no magic number.
 */
const signatures: readonly (readonly [pattern: RegExp, content: Content])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^RIFF[^]{4}WEBPVP/, 'webp'],
  [/^[^]{4}ftyp(?:avif|avis|(?:mif1|msf1|miaf)[^]{4}(?:[^]{4}){0,16}?avi[fs])/, 'avif'],
  [/^GIF8[79]a/, 'gif'],
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/, 'zip'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'oldOffice'],
  [/^(?:MZ(?=[^]*\0)|\x7fELF|(?:\xcf|\xce)\xfa\xed\xfe|\xca\xfe\xba\xbe)/, 'program'],
  [/^version https:\/\/git-lfs\.github\.com\/spec\//, 'lfs'],
];

/** Tags at the beginning of a text that make browsers take it for a web page. */
const html =
  /^(?:<!--|<(?:!doctype html|html|head|body|script|iframe|style|title|meta|link|base|h1|div|font|table|form|img|object|embed|svg|math|a|b|br|p)(?=[\s/>]))/i;

/** What makes browsers run or show what is in XML. */
const active =
  /<(?:\w+:)?(?:script|svg|html)(?=[\s/>])|<\?xml-stylesheet\b|<!DOCTYPE\s+(?:html|svg)\b/i;

/** Bytes that no text has. */
const noText = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;

/**
 * What a file is by its first bytes, and for Office documents by what is packed in them.
 *
 * @param head - its first bytes, up to `headLength`
 * @param whole - reads all of it; undefined where it is too large for that
 */
export function contentOf(head: Buffer, whole: () => Buffer | undefined): Content {
  if (head.length === 0) return 'empty';
  const found = signatures.find(([pattern]) => pattern.test(head.toString('latin1')))?.[1];
  if (found === 'zip') return officeContent(whole);
  if (found) return found;
  const text = decoded(head);
  const start = text.trimStart();
  if (html.test(start)) return 'html';
  if (/^<[?!]/.test(start) && active.test(start)) return 'activeXml';
  return noText.test(text) ? 'binary' : 'text';
}

/** Without a mark, bytes are letters of their own: what is looked for is ASCII. */
function decoded(head: Buffer): string {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
  return head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
}
