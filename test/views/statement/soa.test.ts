import { describe, expect, it } from 'vitest';
import { soaView } from '../../../src/views/statement/soa.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf({
  controls: {
    'A.10.2': { evidence: ['EV-1', 'EV-2'], systems: ['SYS-1'] },
    'A.2.2': { evidence: ['EV-1'], implementedBy: ['POL-1'] },
    'A.2.3': { evidence: ['EV-2'] },
    'A.2.4': { status: 'planned', targetDate: '2027-03-01' },
    'A.3.2': {
      applicable: false,
      drivers: undefined,
      status: undefined,
      exclusionBasis: 'not-needed',
    },
    'ORG.1': { title: 'Our own', status: 'partial', targetDate: '2027-03-01' },
  },
  evidence: {
    'EV-1': {},
    'EV-2': { validUntil: '2026-11-23' },
  },
  policies: { 'POL-1': { title: 'AI policy of ours' } },
  inventory: { 'SYS-1': {} },
  risks: { 'R-1': { controls: ['A.2.2'] } },
});
const soa = soaView(handbook);
const row = (id: string) => soa.areas.flatMap(({ rows }) => rows).find((each) => each.id === id);

describe('the Statement of Applicability', () => {
  it('has the nine areas of Annex A in their order, and the controls of our own after them', () => {
    expect(soa.areas.map(({ id }) => id)).toEqual([
      'A.2',
      'A.3',
      'A.4',
      'A.5',
      'A.6',
      'A.7',
      'A.8',
      'A.9',
      'A.10',
      'ORG',
    ]);
  });

  it('says which of the 38 controls have no entry', () => {
    expect(soa.areas.flatMap(({ missing }) => missing)).toHaveLength(38 - 5);
    expect(soa.areas[0]?.missing).toEqual([]);
  });

  it('counts by what can be shown, not by what is claimed', () => {
    expect(soa.totals).toEqual({
      ...{ proven: 2, unproven: 1, partial: 1, planned: 1, excluded: 1 },
      // Of Annex A, 33 controls have no entry.
      undecided: 33,
    });
    expect(soa.total).toBe(39);
    expect(row('A.2.2')?.state).toBe('proven');
    expect(row('A.2.3')?.state).toBe('unproven');
  });

  it('puts documents, proof with its validity, risks and systems into the row', () => {
    expect(row('A.2.2')).toMatchObject({
      documents: [{ id: 'POL-1', path: '/policies/POL-1/' }],
      proof: [{ id: 'EV-1', validity: 'valid', reused: false }],
      risks: [{ id: 'R-1' }],
      systems: 'all',
    });
    expect(row('A.10.2')).toMatchObject({
      proof: [{ id: 'EV-1' }, { id: 'EV-2', validity: 'expired', until: '2026-11-23' }],
      systems: [{ id: 'SYS-1' }],
    });
  });
});
