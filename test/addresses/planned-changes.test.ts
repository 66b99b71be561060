import { expect, it } from 'vitest';
import {
  collectionInFolder,
  entryPath,
  pathsOf,
  registerIndexPath,
  registerPath,
  resolveLink,
} from '../../src/addresses/sitemap.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const handbook = handbookOf({
  changes: {
    'CHG-1': {
      ...{ title: 'Retraining', owner: 'lead', of: 'aims', proposed: '2026-06-01' },
      reason: 'The data are old.',
    },
  },
});

it('planned changes have pages of a name of their own, since /changes/ is for differences', () => {
  expect(registerPath('changes')).toBe('/planned-changes/');
  expect(registerPath('changes', 2)).toBe('/planned-changes/-/2/');
  expect(registerIndexPath('changes', 'rows')).toBe('/planned-changes/-/rows.json');
  expect(entryPath({ collection: 'changes', id: 'CHG-1' })).toBe('/planned-changes/CHG-1/');
  expect(collectionInFolder('planned-changes')).toBe('changes');
  expect(collectionInFolder('changes')).toBeUndefined();
  expect(pathsOf(handbook)).toEqual(
    expect.arrayContaining(['/planned-changes/', '/planned-changes/CHG-1/', '/context/']),
  );
});

it('links lead to that page, by path and by file', () => {
  const from = { id: 'CHG-1', collection: 'changes', file: 'changes/CHG-1.mdx' } as const;
  const page = { kind: 'page', path: '/planned-changes/CHG-1/' };
  expect(resolveLink(handbook, from, '/planned-changes/CHG-1/')).toMatchObject(page);
  expect(resolveLink(handbook, from, 'CHG-1.mdx')).toMatchObject(page);
  expect(resolveLink(handbook, from, '/changes/CHG-1/')).toMatchObject({ kind: 'broken' });
});
