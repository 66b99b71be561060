import { describe, expect, it } from 'vitest';
import { auditedEntries } from '../../../src/handbook/state/audit-scope.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

const row = (clause: string, documents: string[] = []) => ({
  clause,
  disposition: 'extend',
  documents,
  status: 'planned',
});
const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2026-01-01',
  effective: '2026-01-01',
  nextReview: '2027-01-01',
};

/** Ids of what an audit of these clauses and controls looks at. */
function lookedAt(...covers: string[]): string[] {
  const handbook = handbookOf({
    audits: { 'AUD-1': { covers } },
    clauses: {
      'clause-8': { rows: [row('8.1', ['POL-6'])] },
      'clause-9': { rows: [row('9.1'), row('9.2.1', ['POL-2'])] },
    },
    controls: { 'A.2.2': { implementedBy: ['POL-3'] }, 'A.2.3': {} },
    policies: {
      'POL-1': { satisfies: ['9.2'], ...approved },
      'POL-2': {},
      'POL-3': {},
      'POL-4': { satisfies: ['A.2.2', '5.2'] },
      'POL-5': { satisfies: ['9'], status: 'retired' },
      'POL-6': {},
    },
  });
  return auditedEntries(handbook, entryIn(handbook, 'audits', 'AUD-1')).map(({ id }) => id);
}

describe('what an audit looks at', () => {
  it('is the entry of a clause with the documents that carry it out by either’s word', () => {
    expect(lookedAt('9.2.1')).toEqual(['clause-9', 'POL-1', 'POL-2']);
  });

  it('is all of a clause where the clause as a whole is covered', () => {
    expect(lookedAt('9')).toEqual(['clause-9', 'POL-1', 'POL-2']);
    expect(lookedAt('8')).toEqual(['clause-8', 'POL-6']);
  });

  it('stops at the sub-clause that is covered', () => {
    expect(lookedAt('9.1')).toEqual(['clause-9']);
  });

  it('is a control with its documents', () => {
    expect(lookedAt('A.2.2')).toEqual(['A.2.2', 'POL-3', 'POL-4']);
    expect(lookedAt('A.2.3')).toEqual(['A.2.3']);
  });

  it('names each entry once', () => {
    expect(lookedAt('9', '9.2', '9.2.1', 'A.2.2', '5.2')).toEqual([
      'clause-9',
      'A.2.2',
      'POL-1',
      'POL-2',
      'POL-3',
      'POL-4',
    ]);
  });

  it('is nothing where nothing is written about what is covered', () => {
    expect(lookedAt('10.1')).toEqual([]);
    expect(lookedAt()).toEqual([]);
  });
});
