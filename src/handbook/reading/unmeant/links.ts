import type { Words } from '../../../issues/issue.ts';
import { shortened } from '../shortened.ts';

/** What is said of a link or an image that did not become one. */
export function linkWords(mark: string, image: string, text: string, to: string): Words {
  const address = to.trim().replace(/^<|>$/g, '');
  const [, sized, size] = /^(\S+)\s+(=\d*%?x?\d*%?)$/.exec(address) ?? [];
  const [, file, title] =
    /^(\S+\.[a-z\d]{2,5}|https?:\/\/\S+)\s+["']?([^"'./]+)["']?$/i.exec(address) ?? [];
  const what = image ? 'an image' : 'a link';
  if (text.includes(']('))
    return {
      found: `\`${shortened(mark)}\` is not a link: there is another link inside it.`,
      expected: 'one link: `[text](address)`',
      fix: `Write \`[${text.replace(/\s*!?\[[^\]]*\]\([^)]*\)\s*/g, ' ').trim()}](${address})\`. If it is part of a list of contents, remove it: the page makes its own.`,
    };
  if (sized !== undefined && image)
    return {
      found: `\`${shortened(mark)}\` is not an image: it has a size, \`${size}\`.`,
      expected: 'an image without a size: the page gives it one',
      fix: `Write \`![${text}](${sized})\`.`,
    };
  if (file !== undefined)
    return {
      found: `\`${shortened(mark)}\` is not ${what}: its address contains a space.`,
      expected: 'an address without spaces, and after it perhaps a title in quotes',
      fix: `Write \`${image}[${text}](${file} "${title}")\`, or \`%20\` for each space if all of it is the address.`,
    };
  return {
    found: `\`${shortened(mark)}\` is not ${what}${/\s/.test(address) ? ': its address contains a space' : ''}.`,
    expected: 'an address without spaces, or one in `<…>`',
    fix: `Write \`${image}[${text}](${address.replace(/\s/g, '%20')})\`.`,
  };
}

/** How a link in double brackets is written here. */
export function wikiMeant(inner: string): string {
  const [target = '', text = target] = inner.split('|').map((part) => part.trim());
  return /^[A-Za-z][\w.-]*\d$/.test(target) && text === target
    ? `\`${target}\` without brackets`
    : /\.(?:png|jpe?g|webp|avif)$/i.test(target)
      ? `\`![what it shows](files/${target.replace(/\s/g, '%20')})\``
      : `\`[${text}](address)\`, with the address of the entry, such as \`../policies/POL-01.mdx\``;
}
