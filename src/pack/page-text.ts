import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse);

/** What a page is called, by what other words it is looked for, and what it says, as the search of the site reads it. */
export function pageText(html: string): { title: string; words?: string; text: string } {
  let main: Element | undefined;
  let title = '';
  visit(parser.parse(html), 'element', (element) => {
    if (element.properties['dataPagefindBody'] === undefined) return;
    main = element;
    return EXIT;
  });
  if (!main) return { title, text: '' };
  visit(main, 'element', (element) => {
    if (element.tagName !== 'h1') return;
    title = words(element);
    return EXIT;
  });
  const others: string[] = [];
  visit(main, 'element', (element) => {
    if (isOtherWords(element)) others.push(words(element));
  });
  return { title, ...(others.length > 0 && { words: others.join(' ') }), text: words(main) };
}

/** Words that count more than those of a text, and are read by the search alone. */
const isOtherWords = ({ tagName, properties }: Element): boolean =>
  tagName === 'p' && Number(properties['dataPagefindWeight']) > 1;

/** Elements of which the search reads nothing; the title and other words are kept apart from the text. */
const isUnread = (element: Element): boolean => {
  const { tagName, properties } = element;
  return (
    isOtherWords(element) ||
    ['h1', 'script', 'style', 'template'].includes(tagName) ||
    properties['dataPagefindIgnore'] !== undefined ||
    [properties['className']].flat().includes('none')
  );
};

/** The words below a node, with blanks between elements. */
function words(node: Nodes): string {
  const said: string[] = [];
  const collect = (each: Nodes) => {
    if (each.type === 'text') said.push(each.value);
    if (!('children' in each)) return;
    for (const child of each.children)
      if (child.type !== 'element' || !isUnread(child)) collect(child);
  };
  collect(node);
  return said.join(' ').replace(/\s+/g, ' ').trim();
}
