import { expect, it } from 'vitest';
import { stateReason } from '../../../src/views/statement/state-reason.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const evidence: Entries['evidence'] = {
  'EV-1': { validUntil: '2027-05-01' },
  'EV-2': { validUntil: '2027-03-01' },
  'EV-3': { validUntil: '2026-01-01' },
  'EV-4': { status: 'superseded' },
  'EV-5': { origin: 'isms' },
};

const reason = (fields: Record<string, unknown>, id = 'A.6.2.4') => {
  const handbook = handbookOf({ controls: { [id]: fields }, evidence });
  const [control] = handbook.entries.controls;
  if (!control) throw new Error('There is no control.');
  return stateReason(handbook, control);
};

it('says what proves a control, and when the first of it runs out', () => {
  expect(reason({ evidence: ['EV-1', 'EV-2', 'EV-3'] })).toEqual({
    kind: 'proven',
    valid: 2,
    until: '2027-03-01',
  });
});

it('tells the ways apart in which a control is unproven', () => {
  expect(reason({ evidence: [] })).toEqual({ kind: 'no-evidence' });
  expect(reason({ evidence: ['EV-3', 'EV-4'] })).toEqual({
    kind: 'lapsed',
    counts: { expired: 1, superseded: 1, unapproved: 0, 'not-held': 0 },
  });
  // A.5.2 has no counterpart in ISO/IEC 27001.
  expect(reason({ evidence: ['EV-5'] }, 'A.5.2')).toEqual({
    kind: 'borrowed',
    valid: 1,
    transfer: 'none',
  });
});

it('says by when the rest is done', () => {
  expect(reason({ status: 'planned', targetDate: '2027-01-31' })).toEqual({
    kind: 'planned',
    targetDate: '2027-01-31',
  });
  expect(reason({ status: 'partial', targetDate: '2027-03-01', evidence: ['EV-1'] })).toEqual({
    kind: 'partial',
    targetDate: '2027-03-01',
  });
});

it('says on which basis a control is excluded', () => {
  const excluded = {
    applicable: false,
    drivers: undefined,
    status: undefined,
    exclusionBasis: 'not-needed',
  };
  expect(reason(excluded)).toEqual({ kind: 'excluded', basis: 'not-needed' });
});
