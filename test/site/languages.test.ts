import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { buildTemporary } from './build.ts';

const small = join(import.meta.dirname, 'small-content');
const unread = new Set(['code', 'pre', 'script', 'style', 'kbd', 'time']);

/** Small words of English. A text of another language may have one of them by chance (`must`, `has`), hardly two. */
const words = new Set(
  'the and with that this which from not has have been must should what who when their whether of by'.split(
    ' ',
  ),
);

/** What is English and is not marked as English: two small words of English in a text. */
function englishIn(node: Nodes): string[] {
  if (node.type === 'text') {
    const said = node.value.toLowerCase().match(/\p{L}+/gu) ?? [];
    return said.filter((word) => words.has(word)).length > 1
      ? [node.value.replace(/\s+/g, ' ').trim()]
      : [];
  }
  if (!('children' in node)) return [];
  if (node.type === 'element' && (node.properties['lang'] === 'en' || unread.has(node.tagName)))
    return [];
  return node.children.flatMap((child) => englishIn(child));
}

/** What the handbook itself says, in whatever language its editors write. */
const written = readdirSync(small, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8').replace(/\s+/g, ' '))
  .join('\n');

// A build takes long, so German alone is built. What only another language leaves in English is not found here;
// the unit test on catalogues compares the words of all, and knows nothing of pages.
describe.each(['de'])('a site in %s', (language) => {
  it('marks what is English', async () => {
    const content = mkdtempSync(join(tmpdir(), 'aims-language-'));
    cpSync(small, content, { recursive: true });
    const file = join(content, 'handbook.yaml');
    const settings = readFileSync(file, 'utf8').replace(/^language:.*\n/m, '');
    writeFileSync(file, `${settings.trimEnd()}\nlanguage: ${language}\n`);
    const { out, remove } = await buildTemporary(content);
    try {
      const unmarked = readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .flatMap((name) =>
          englishIn(fromHtml(readFileSync(join(out, name), 'utf8')))
            .filter((said) => !written.includes(said))
            .map((said) => `${name}: ${said}`),
        );
      expect(unmarked).toEqual([]);
    } finally {
      remove();
      rmSync(content, { recursive: true });
    }
  });
});
