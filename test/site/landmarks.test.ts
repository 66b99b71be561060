import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { examplePages } from './example.ts';
import { elementsOf, type SitePage } from './pages.ts';

const attribute = ({ properties }: Element, name: string): string => {
  const value = properties[name];
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';
};

const textOf = (node: Element): string =>
  node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What a page calls an element: its label, or the words of what labels it. */
function nameOf(element: Element, all: readonly Element[]): string {
  const by = attribute(element, 'ariaLabelledBy');
  if (!by) return attribute(element, 'ariaLabel');
  return by
    .split(' ')
    .map((id) => all.find((other) => attribute(other, 'id') === id))
    .map((label) => (label ? textOf(label) : ''))
    .join(' ');
}

/** Kinds of landmarks by their elements; a section or form is one only if it has a name. */
const always = ['main', 'nav', 'aside'];
const named = ['section', 'form'];

function landmarksOf({ tree }: SitePage): { kind: string; name: string }[] {
  const all = elementsOf(tree);
  const body = all.find(({ tagName }) => tagName === 'body');
  const top = new Set(body?.children ?? []);
  return all.flatMap((element) => {
    const { tagName } = element;
    const name = nameOf(element, all);
    const role = attribute(element, 'role');
    if (always.includes(tagName) || (named.includes(tagName) && name))
      return { kind: tagName, name };
    if (['header', 'footer'].includes(tagName) && top.has(element)) return { kind: tagName, name };
    return ['region', 'navigation', 'search', 'complementary'].includes(role)
      ? { kind: role, name }
      : [];
  });
}

it('has at most seven landmarks on a page, so that their list leads somewhere', () => {
  const many = examplePages()
    .map((page) => `${page.path} ${landmarksOf(page).length}`)
    .filter((line) => Number(line.split(' ').at(-1)) > 7);
  expect(many).toEqual([]);
});

it('names each landmark of a kind that a page has several of, and no two alike', () => {
  const alike = examplePages().flatMap((page) =>
    [...Map.groupBy(landmarksOf(page), ({ kind }) => kind)].flatMap(([kind, marks]) => {
      const names = marks.map(({ name }) => name);
      const wrong = marks.length > 1 && (names.includes('') || new Set(names).size < names.length);
      return wrong ? `${page.path} ${kind}: ${names.join(', ')}` : [];
    }),
  );
  expect(alike).toEqual([]);
});

it('says more in a link to another page than a number', () => {
  const bare = examplePages().flatMap((page) => {
    const all = elementsOf(page.tree);
    // In a list of pages, a number is what the page is called.
    const lists = all.filter((each) => attribute(each, 'className') === 'pages');
    const pageNumbers = new Set(lists.flatMap((list) => elementsOf(list)));
    return all
      .filter(({ tagName }) => tagName === 'a')
      .filter((link) => !attribute(link, 'href').startsWith('#'))
      .filter((link) => /^\d+$/.test(nameOf(link, all) || textOf(link)))
      .filter((link) => !attribute(link, 'title') && !pageNumbers.has(link))
      .map((link) => `${page.path} ${textOf(link)} → ${attribute(link, 'href')}`);
  });
  expect(bare).toEqual([]);
});
