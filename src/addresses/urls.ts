import { posix } from 'node:path';

/** The schemes that a link may have. */
export const allowedSchemes = ['https', 'http', 'mailto', 'tel'] as const;

/** Endings of the attachments that a page can show as an image. */
export const imageTypes = ['.png', '.jpg', '.webp', '.avif'];

/** Whether a page can show an attachment as an image. */
export const isImage = (file: string) => imageTypes.includes(posix.extname(file).toLowerCase());

// Browsers drop some of these from an address, others hide a scheme from a reader.
const invisible = /[\p{White_Space}\p{Control}\p{Format}\uFFFD]/gu;

/**
 * What makes an address one that a handbook must not hold: a scheme that is not allowed, or two
 * slashes that lead to another site without one. What stands before the first colon counts as a
 * scheme whatever it looks like, so that nothing that a browser mends gets through.
 *
 * @returns the scheme with its colon in lower case, or `//`; undefined where the address is fine
 */
export function forbiddenScheme(url: string): string | undefined {
  const address = url.replace(invisible, '').replaceAll('\\', '/');
  if (address.startsWith('//')) return '//';
  const [, scheme] = /^([^/?#:]*):/.exec(address) ?? [];
  if (scheme === undefined) return undefined;
  const name = scheme.toLowerCase();
  return (allowedSchemes as readonly string[]).includes(name) ? undefined : `${name}:`;
}
