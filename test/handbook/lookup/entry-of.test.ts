import { expect, it } from 'vitest';
import { entryOf, entryOfFile } from '../../../src/handbook/lookup/entry-of.ts';
import { handbookOf } from '../handbook-of.ts';

const handbook = handbookOf({ evidence: { 'EV-1': {} }, policies: { 'POL-1': {} } });

it('an id leads to an entry of the collection that is meant, and to no other', () => {
  expect(entryOf(handbook, 'evidence', 'EV-1')?.id).toBe('EV-1');
  expect(entryOf(handbook, 'evidence', 'POL-1')).toBeUndefined();
  expect(entryOf(handbook, 'evidence', 'EV-2')).toBeUndefined();
});

it('a file leads to the entry that it holds', () => {
  const [record] = handbook.entries.evidence;
  expect(entryOfFile(handbook, record?.file ?? '')).toBe(record);
  expect(entryOfFile(handbook, 'handbook.yaml')).toBeUndefined();
});
