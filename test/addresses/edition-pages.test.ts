import { expect, it } from 'vitest';
import { isInEdition, withoutLostLinks } from '../../src/addresses/edition-pages.ts';
import { restrict } from '../../src/handbook/editions/restrict.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { sheetsOf } from '../../src/views/exports/sheets.ts';
import { calendarsOf } from '../../src/views/exports/calendar.ts';
import { navigationView } from '../../src/views/site/navigation.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const tiny = handbookOf({
  controls: { 'A.6.2.4': {} },
  policies: { 'POL-1': { classification: 'public' }, 'POL-2': {} },
});
const statement = (soa: object): Handbook =>
  restrict({ ...tiny, config: { ...tiny.config, soa: { ...tiny.config.soa, ...soa } } }, 'public');

it('leaves out of the public edition the pages that judge and count', () => {
  const handbook = statement({ public: 'decisions' });
  const paths = [
    '/',
    '/about',
    '/policies/POL-1/',
    '/exports/handbook.json/',
    '/404',
    '/brand.css',
  ];
  for (const path of paths) expect(isInEdition(handbook, path), path).toBe(true);
  for (const path of ['/gaps/', '/soa/', '/controls/A.6.2.4/', '/policies/', '/policies/POL-2/'])
    expect(isInEdition(handbook, path), path).toBe(false);
});

it('has the Statement as a page if the Statement is public', () => {
  expect(isInEdition(statement({ classification: 'public' }), '/soa/')).toBe(true);
});

it('leaves out no page of the other editions, but the help with its examples of entries', () => {
  const internal = restrict(tiny, 'internal');
  for (const handbook of [tiny, internal]) expect(isInEdition(handbook, '/gaps/')).toBe(true);
  expect(isInEdition(tiny, '/help/risks/')).toBe(true);
  for (const path of ['/help', '/help/', '/help/risks/', '/help/rules/soa/approval/#why'])
    expect(isInEdition(internal, path), path).toBe(false);
});

it('leads to no page, and offers no table, that is left out', () => {
  const handbook = statement({ public: 'decisions' });
  const paths = navigationView(handbook).flatMap(({ items }) => items.map(({ path }) => path));
  expect(paths).toEqual(['/exports/', '/about/']);
  expect(sheetsOf(handbook)).toEqual([]);
  expect(calendarsOf(handbook)).toEqual([]);
});

it('keeps the words of a link that leads to no page', () => {
  const handbook = statement({ public: 'decisions' });
  const html =
    '<a class="ref" href="/aims/gaps/#plan">Gaps</a> <a href="/aims/policies/POL-1/">POL-1</a> <a href="https://tiny.example/gaps/">x</a>';
  expect(withoutLostLinks(handbook, html, '/aims/')).toBe(
    '<a class="ref">Gaps</a> <a href="/aims/policies/POL-1/">POL-1</a> <a href="https://tiny.example/gaps/">x</a>',
  );
});
