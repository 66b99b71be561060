import { expect, it } from 'vitest';
import type { Entry } from '../../../src/handbook/types.ts';
import { sequenceOf } from '../../../src/views/entries/neighbours.ts';
import { breadcrumbsOf } from '../../../src/views/entries/breadcrumbs.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const controls = Object.fromEntries(['A.10.2', 'A.2.2', 'A.9.4', 'ORG.1'].map((id) => [id, {}]));
const evidence = Object.fromEntries(
  Array.from({ length: 251 }, (_, index) => [`EV-${index + 1}`, {}]),
);
const findings = {
  'FND-1': { due: '2026-12-31' },
  ...Object.fromEntries(
    Array.from({ length: 250 }, (_, index) => [`FND-${index + 2}`, { due: '2026-11-30' }]),
  ),
};
const handbook = handbookOf({ controls, evidence, findings });
const entry = (id: string) => handbook.byId.get(id) as Entry;
const beside = (id: string) => {
  const { previous, next, position, total } = sequenceOf(handbook, entry(id));
  return [previous?.id, next?.id, position, total];
};

it('stands in the order of the register', () => {
  const order = handbook.entries.controls.map(({ id }) => id);
  for (const [index, id] of order.entries())
    expect(beside(id)).toEqual([order[index - 1], order[index + 1], index + 1, 4]);
});

it('has nothing before the first and after the last, and leads nowhere alone', () => {
  expect(beside('EV-1')[0]).toBeUndefined();
  expect(beside('EV-251')).toEqual(['EV-250', undefined, 251, 251]);
  const alone = handbookOf({ evidence: { 'EV-1': {} } });
  const sequence = sequenceOf(alone, alone.byId.get('EV-1') as Entry);
  expect(sequence).toEqual({ previous: undefined, next: undefined, position: 1, total: 1 });
});

it('leads to a control by its area, and to our own controls', () => {
  expect(breadcrumbsOf(handbook, entry('A.9.4')).map(({ path }) => path)).toEqual([
    '/controls/',
    '/controls/#area-A.9',
  ]);
  expect(breadcrumbsOf(handbook, entry('A.10.2')).at(-1)?.title).toMatch(/^A\.10 /);
  expect(breadcrumbsOf(handbook, entry('ORG.1')).at(-1)).toEqual({
    title: 'Our own controls',
    path: '/controls/#area-ORG',
  });
});

it('leads to the row of an entry, on the page of the register where it stands', () => {
  expect(breadcrumbsOf(handbook, entry('EV-250'))[0]?.path).toBe('/evidence/#EV-250');
  expect(breadcrumbsOf(handbook, entry('EV-251'))[0]?.path).toBe('/evidence/-/2/#EV-251');
  // The register of findings has an order of its own.
  expect(breadcrumbsOf(handbook, entry('FND-1'))[0]?.path).toBe('/findings/-/2/#FND-1');
});
