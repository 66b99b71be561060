import { posix } from 'node:path';
import { RewritingStream } from 'parse5-html-rewriting-stream';

/** What differs between a page that is served and one that is opened from disk. */
export interface DiskPage {
  /** Path of its file from the root of the site: `risks/index.html`. */
  file: string;
  /** The files that pages load as modules, each by the plain script that takes its place. */
  scripts: ReadonlyMap<string, string>;
}

/**
 * The address of a file or page of the site, as a page calls it that is opened from disk.
 *
 * @param from - path of the file that links, from the root of the site
 * @param address - from the root of the site, with a slash at its beginning
 */
export function relativeAddress(from: string, address: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(from), file) + rest;
}

const isFromRoot = (address: string) => address.startsWith('/') && !address.startsWith('//');

/**
 * Makes a page one that opens from disk: its links are relative and name files, and its scripts are no
 * modules, which browsers load from servers only. All else stays as it is, to the byte.
 */
export function diskHtml(html: string, { file, scripts }: DiskPage): string {
  const rewriter = new RewritingStream();
  const parts: string[] = [];
  rewriter.on('data', (part: Buffer | string) => parts.push(part.toString()));
  rewriter.on('startTag', (tag) => {
    let changed = false;
    if (tag.tagName === 'html') {
      const root = posix.relative(posix.dirname(file), '.');
      tag.attrs.push({ name: 'data-root', value: root === '' ? '' : `${root}/` });
      changed = true;
    }
    for (const attribute of tag.attrs) {
      if (!['href', 'src'].includes(attribute.name) || !isFromRoot(attribute.value)) continue;
      const script = tag.tagName === 'script' ? scripts.get(attribute.value) : undefined;
      attribute.value = relativeAddress(file, script ?? attribute.value);
      changed = true;
      if (script === undefined) continue;
      tag.attrs = tag.attrs.filter(({ name }) => name !== 'type');
      tag.attrs.push({ name: 'defer', value: '' });
    }
    // A font that is fetched ahead is fetched as from another site, which files on a disk are.
    if (tag.tagName === 'link' && tag.attrs.some(({ value }) => value === 'preload')) return;
    if (changed) rewriter.emitStartTag(tag);
    else rewriter.emitRaw(html.slice(...rangeOf(tag.sourceCodeLocation)));
  });
  rewriter.end(html);
  return parts.join('');
}

const rangeOf = (
  location: { startOffset: number; endOffset: number } | null | undefined,
): [number, number] => [location?.startOffset ?? 0, location?.endOffset ?? 0];

/** Addresses of fonts and pictures in a style sheet, relative to it. */
export const diskCss = (css: string, file: string): string =>
  css.replace(
    /url\((\/[^)]*)\)/g,
    (_, address: string) => `url(${relativeAddress(file, address)})`,
  );
