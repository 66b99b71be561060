import { expect, it } from 'vitest';
import { isHeld, lastHeld } from '../../../src/handbook/state/audit-state.ts';
import { handbookOf } from '../handbook-of.ts';

const handbook = handbookOf({
  audits: {
    'AUD-1': { status: 'done', date: '2026-11-24' },
    'AUD-2': { status: 'done', date: '2026-11-25' },
    'AUD-3': { status: 'planned', date: '2026-06-01' },
    'AUD-4': { status: 'done', date: '2026-03-01' },
  },
});

it('an audit is held once it is done and its day has come', () => {
  const held = handbook.entries.audits.filter((audit) => isHeld(handbook, audit));
  expect(held.map(({ id }) => id)).toEqual(['AUD-1', 'AUD-4']);
});

it('the last one held is the latest of those that match', () => {
  expect(lastHeld(handbook, () => true)?.id).toBe('AUD-1');
  expect(lastHeld(handbook, ({ id }) => id !== 'AUD-1')?.id).toBe('AUD-4');
  expect(lastHeld(handbook, ({ id }) => id === 'AUD-3')).toBeUndefined();
});
