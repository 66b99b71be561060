import type { SaidWords } from '../../../issues/issue.ts';
import { sayUnmeant } from '../says/unmeant.ts';
import { shortened } from '../shortened.ts';

/** What is said of a link or an image that did not become one. */
export function linkWords(mark: string, image: string, text: string, to: string): SaidWords {
  const address = to.trim().replace(/^<|>$/g, '');
  const [, sized, size] = /^(\S+)\s+(=\d*%?x?\d*%?)$/.exec(address) ?? [];
  const [, file, title] =
    /^(\S+\.[a-z\d]{2,5}|https?:\/\/\S+)\s+["']?([^"'./]+)["']?$/i.exec(address) ?? [];
  const what = image ? 'image' : 'link';
  if (text.includes(']('))
    return sayUnmeant(
      'linkInLink',
      shortened(mark),
      `[${text.replace(/\\s*!?\\[[^\\]]*\\]\\([^)]*\\)\\s*/g, ' ').trim()}](${address})`,
    );
  if (sized !== undefined && image)
    return sayUnmeant('sizedImage', shortened(mark), size ?? '', `![${text}](${sized})`);
  if (file !== undefined)
    return sayUnmeant(
      'spacedAddress',
      what,
      shortened(mark),
      `${image}[${text}](${file} "${title}")`,
    );
  const meant = `${image}[${text}](${address.replace(/\s/g, '%20')})`;
  return sayUnmeant('noLink', what, shortened(mark), meant, /\s/.test(address));
}

/** What is said of a link in double brackets. */
export function wikiWords(mark: string, inner: string): SaidWords {
  const [target = '', text = target] = inner.split('|').map((part) => part.trim());
  if (/^[A-Za-z][\w.-]*\d$/.test(target) && text === target)
    return sayUnmeant('wikiId', shortened(mark), target);
  return /\.(?:png|jpe?g|webp|avif)$/i.test(target)
    ? sayUnmeant(
        'wikiImage',
        shortened(mark),
        `![what it shows](files/${target.replace(/\s/g, '%20')})`,
      )
    : sayUnmeant('wikiEntry', shortened(mark), `[${text}](address)`);
}
