import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/handbook/reading/body.ts';
import { anchorsOf, headingsOf } from '../../src/addresses/headings.ts';
import { pageIds } from '../../src/addresses/page-ids.ts';
import { forbiddenScheme } from '../../src/addresses/urls.ts';
import { handbookIn, role } from '../handbook/content-folder.ts';

const headings = (markdown: string) => {
  const { tree } = parseBody(markdown, 'x.mdx');
  return tree
    ? headingsOf({ id: 'SYS-1', collection: 'inventory', body: tree }).map(
        ({ depth, id, text }) => [depth, id, text],
      )
    : undefined;
};

describe('headings', () => {
  it('have ids as on GitHub, in the order in which they stand', () => {
    expect(
      headings('## Who *does* `what`?\n\n> ### Prüfen & Ändern\n\n## Who does what\n'),
    ).toEqual([
      [2, 'who-does-what', 'Who does what?'],
      [3, 'prüfen--ändern', 'Prüfen & Ändern'],
      [2, 'who-does-what-1', 'Who does what'],
    ]);
  });

  it('leave the ids of its sections to the page', () => {
    const ids = [
      ...pageIds({ id: 'SYS-1', collection: 'inventory', frontMatter: undefined }),
      ...['toc', 'text-of-entry', 'footnote-label', 'field-data'],
    ];
    expect(ids.map((id) => headings(`## ${id}\n`)?.[0]?.[1])).toEqual(ids.map((id) => `${id}-1`));
  });

  it.each(['proof', 'trend', 'history', 'impact-1', 'agenda'])(
    'have the id #%s where the page of such an entry has no section of that name',
    (id) => {
      expect(headings(`## ${id}\n`)).toEqual([[2, id, id]]);
    },
  );

  it('have the same id whether an umlaut is one sign or two', () => {
    expect(headings('## U\u0308bersicht\n')).toEqual(headings('## \u00dcbersicht\n'));
  });

  it('have an id even where no letter stands in them, and the id that a <Ref> names', () => {
    expect(headings('## ???\n\n## !\n\n## On <Ref to="POL-01" />\n')).toEqual([
      [2, 'section', '???'],
      [2, 'section-1', '!'],
      [2, 'on-pol-01', 'On POL-01'],
    ]);
  });

  it('are what a link can lead to, beside sections of the page and rows of a clause', () => {
    const { documents } = handbookIn({
      'roles/lead.mdx': role('## Tasks\n'),
      'clauses/clause-10.mdx': '---\nrows:\n  - clause: "10.1"\n  - 5\n---\n',
      'roles/broken.mdx': role('<<<<<<< HEAD'),
    });
    const anchors = Object.fromEntries(
      documents.map((document) => [document.id, anchorsOf(document)]),
    );
    expect([...(anchors['lead'] ?? [])]).toEqual(['tasks', 'main', 'competences', 'duties']);
    expect(anchors['clause-10']?.has('10.1')).toBe(true);
    expect(anchors['broken']).toBeUndefined();
  });
});

describe('forbiddenScheme', () => {
  it.each([
    'https://a',
    'HTTP://a',
    'mailto:a@b',
    'tel:+41',
    '#x',
    '/soa/',
    'files/a:b.pdf',
    '?a:b',
    '../x.mdx#a:b',
    '',
  ])('lets %j through', (url) => {
    expect(forbiddenScheme(url)).toBeUndefined();
  });

  it.each([
    ['javascript:x', 'javascript:'],
    ['JavaScript:x', 'javascript:'],
    [' \u0001java\tscr\nipt\u200b:x', 'javascript:'],
    ['data:text/html,x', 'data:'],
    ['blob:x', 'blob:'],
    ['file:///etc', 'file:'],
    ['27001:A.5.1', '27001:'],
    [':x', ':'],
    ['//a.example', '//'],
    ['/\\a.example', '//'],
    ['\\\\a.example', '//'],
    ['/\t/a.example', '//'],
  ])('finds %j', (url, scheme) => {
    expect(forbiddenScheme(url)).toBe(scheme);
  });
});
