import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, it } from 'vitest';
import { atomOf } from '../../src/exports/atom.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { asOf, control, inRepository } from '../compare/two-states.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const site = 'https://aims.example.org/handbook/';

const childrenOf = ({ children }: Element | Root, name?: string): Element[] =>
  [...children].flatMap((child) =>
    child.type === 'element' && (name === undefined || child.name === name) ? [child] : [],
  );

const textOf = (node: Element, name: string) =>
  childrenOf(node, name)
    .flatMap(({ children }) => children)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');

/** The feed as a reader takes it apart, with what RFC 4287 asks of each of its parts. */
function feedOf(xml: string) {
  const [feed] = childrenOf(fromXml(xml));
  if (!feed) throw new Error('There is no feed.');
  expect(feed.name).toBe('feed');
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  const entries = childrenOf(feed, 'entry');
  for (const part of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) {
      expect(childrenOf(part, name).length, name).toBe(1);
      expect(textOf(part, name), name).not.toBe('');
    }
    expect(textOf(part, 'id')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(textOf(part, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
  expect(childrenOf(feed, 'author').length).toBe(1);
  const ids = entries.map((entry) => textOf(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  return entries.map((entry) => ({
    title: textOf(entry, 'title'),
    day: textOf(entry, 'updated').slice(0, 10),
    text: textOf(entry, 'summary'),
    links: childrenOf(entry, 'link').map(({ attributes }) => attributes['href']),
  }));
}

const policy = {
  ...{ title: 'AI & <more> policy', owner: 'lead', kind: 'policy', origin: 'aims' },
  ...{ version: '1.1', status: 'draft' },
  changes: [
    { version: '1.1', date: '2026-05-01', what: 'Says who decides.' },
    { version: '1.0', date: '2026-03-01', what: 'First edition.' },
  ],
};

describe('the feed', () => {
  it('has the versions of documents, the latest first, each with a link to its page', () => {
    const xml = atomOf(handbookOf({ policies: { 'POL-01': policy } }), site);
    expect(feedOf(xml)).toEqual([
      {
        title: 'POL-01 AI & <more> policy, version 1.1',
        day: '2026-05-01',
        text: 'Says who decides.',
        links: [`${site}policies/POL-01/`],
      },
      {
        title: 'POL-01 AI & <more> policy, version 1.0',
        day: '2026-03-01',
        text: 'First edition.',
        links: [`${site}policies/POL-01/`],
      },
    ]);
  });

  it('has the commits where git knows them, with the entries that they changed', () => {
    inRepository(({ root, write, commit }) => {
      write('controls/A.6.2.4.mdx', control('', 'Tested twice.'));
      commit('Test twice ]]> & \u0002 more');
      const [first, second] = feedOf(atomOf(loadHandbook({ root, asOf }), undefined));
      expect(first).toMatchObject({
        day: '2026-03-02',
        text: 'A.6.2.4 AI system verification and validation',
        links: ['../controls/A.6.2.4/index.html'],
      });
      expect(first?.title).toContain('Test twice');
      expect(second?.title).toBe('Begin');
    });
  });

  it('is valid where nothing is known to have changed', () => {
    expect(feedOf(atomOf(handbookOf({}), site))).toEqual([]);
  });

  it('keeps the identifier of a change when others come', () => {
    const older = { ...policy, changes: policy.changes.slice(1) };
    const ids = (data: typeof policy) =>
      [...atomOf(handbookOf({ policies: { 'POL-01': data } }), site).matchAll(/<id>(.*?)<\/id>/g)]
        .map(([, id]) => id)
        .slice(1);
    expect(ids(policy)).toHaveLength(2);
    expect(ids(policy)).toEqual(expect.arrayContaining(ids(older)));
  });
});
