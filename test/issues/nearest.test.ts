import { describe, expect, it } from 'vitest';
import { nearest, nearestId } from '../../src/issues/nearest.ts';

describe('nearest', () => {
  const words = [
    'POL-01',
    'POL-11',
    'EV-031',
    'role-ciso',
    'warning',
    'implemented',
    'approved',
    'in-review',
  ];

  it.each([
    ['POL-0l', 'POL-01'],
    ['pol-11', 'POL-11'],
    ['EV-31', 'EV-031'],
    ['role-cisso', 'role-ciso'],
    ['warn', 'warning'],
    ['implementd', 'implemented'],
    ['inreview', 'in-review'],
    ['aproved', 'approved'],
  ])('%s was meant as %s', (word, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });

  it.each(['role-board', 'X', '', 'RISK-1', 'POL-12', 'EV-032', 'EV-0311'])(
    '%j is near to nothing',
    (word) => {
      expect(nearest(word, words)).toBeUndefined();
    },
  );

  it.each([
    ...[
      'Not implemented',
      'not-implemented',
      'unimplemented',
      'nicht implemented',
      'implemented: no',
    ],
    ...[
      'not approved',
      'unapproved',
      'unaproved',
      'non approved',
      'never approved',
      'pas approved',
    ],
  ])('%s is not proposed to be its opposite', (word) => {
    expect(nearest(word, words)).toBeUndefined();
  });

  it.each([
    ['acceptable', 'not-acceptable'],
    ['screened', 'unscreened'],
    ['aplicable', 'not-applicable'],
  ])('%s is not proposed to be denied', (word, denied) => {
    expect(nearest(word, [denied])).toBeUndefined();
  });

  it('proposes nothing where there is nothing', () => {
    expect(nearest('x', [])).toBeUndefined();
  });

  it('prefers, of what is equally near, what is right the longest', () => {
    expect(nearest('POL-a1', ['POL-b1', 'PAL-a1'])).toBe('POL-b1');
  });

  it('does not guess between several beginnings', () => {
    expect(nearest('POL', ['POL-first', 'POL-second'])).toBeUndefined();
  });
});

describe('nearestId', () => {
  const ids = [
    'POL-05',
    'EV-002',
    'EV-021',
    'SYS-01',
    'A.6.2.4',
    'A.2.4',
    '6.1.4',
    '9.2.1',
    'role-ciso',
    'role-head-data-science',
  ];

  it.each([
    ['POL-O5', 'POL-05'],
    ['POL-5', 'POL-05'],
    ['POL5', 'POL-05'],
    ['EV-O21', 'EV-021'],
    ['EV-0021', 'EV-021'],
    ['EV021', 'EV-021'],
    ['EV_21', 'EV-021'],
    ['ev-021', 'EV-021'],
    ['EVI-021', 'EV-021'],
    ['A6.2.4', 'A.6.2.4'],
    ['6.2.4', 'A.6.2.4'],
    ['role_ciso', 'role-ciso'],
    ['role-csio', 'role-ciso'],
    ['role-head-data-sience', 'role-head-data-science'],
    ['../roles/role-cisso.mdx', '../roles/role-ciso.mdx'],
  ])('%s was meant as %s', (id, expected) => {
    expect(nearestId(id, expected.startsWith('..') ? ['../roles/role-ciso.mdx'] : ids)).toBe(
      expected,
    );
  });

  it.each([
    'EV-022',
    'EV-999',
    'POL-50',
    'POL-1',
    'SUP-01',
    '5.2.1',
    'A.2.5',
    'role-cro',
    'role-head-hr',
  ])('%s is none of the others', (id) => {
    expect(nearestId(id, ids)).toBeUndefined();
  });
});

it('a list is looked through once, however often it is asked', () => {
  let looks = 0;
  const ids = new Proxy(
    Array.from({ length: 1_000 }, (_, index) => `EV-${1_000 + index}`),
    {
      get(list, name, receiver) {
        if (typeof name === 'string' && /^\d+$/.test(name)) looks++;
        return Reflect.get(list, name, receiver) as unknown;
      },
    },
  );
  for (let number = 0; number < 100; number++) nearestId(`EV-${number}`, ids);
  expect(nearestId('EV-01200', ids)).toBe('EV-1200');
  expect(looks).toBe(ids.length);
});
