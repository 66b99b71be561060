import { describe, expect, it } from 'vitest';
import {
  approvedAssessmentOf,
  assessmentsOf,
  isHandedIn,
  refusalOf,
} from '../../../src/handbook/state/impact-assessments.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2026-09-15',
  effective: '2026-09-15',
  nextReview: '2027-09-15',
};

describe('the impact assessments of a system', () => {
  const handbook = handbookOf({
    inventory: { 'SYS-1': {}, 'SYS-2': {} },
    assessments: {
      'AIA-1': { performed: '2025-03-01', ...approved },
      'AIA-2': { performed: '2026-03-01', ...approved },
      'AIA-3': { performed: '2026-10-01', status: 'in-review' },
      'AIA-4': { performed: '2026-11-01', system: 'SYS-2' },
      'AIA-5': { performed: '2024-03-01', ...approved, status: 'retired' },
    },
  });
  const system = entryIn(handbook, 'inventory', 'SYS-1');

  it('are its own, the latest first', () => {
    expect(assessmentsOf(handbook, system).map(({ id }) => id)).toEqual([
      'AIA-3',
      'AIA-2',
      'AIA-1',
      'AIA-5',
    ]);
  });

  it('speak for it by the latest that is approved', () => {
    expect(approvedAssessmentOf(handbook, system)?.id).toBe('AIA-2');
    expect(approvedAssessmentOf(handbook, entryIn(handbook, 'inventory', 'SYS-2'))).toBeUndefined();
  });

  it('are handed in once they are in review or approved', () => {
    const handedIn = handbook.entries.assessments.filter(isHandedIn).map(({ id }) => id);
    expect(handedIn).toEqual(['AIA-1', 'AIA-2', 'AIA-3']);
  });
});

describe('a system that its assessment finds not acceptable', () => {
  const refused = (fields: object, assessment: object = {}) => {
    const handbook = handbookOf({
      inventory: { 'SYS-1': fields as Record<string, unknown> },
      assessments: {
        'AIA-1': { ...approved, performed: '2026-03-01', conclusion: 'not-acceptable' },
        'AIA-2': { ...approved, performed: '2026-02-01', ...assessment },
      },
    });
    return refusalOf(handbook, entryIn(handbook, 'inventory', 'SYS-1'))?.id;
  };

  it('is used against it while it is rolled out or in operation', () => {
    expect(refused({ stage: 'operation' })).toBe('AIA-1');
    expect(refused({ stage: 'deployment' })).toBe('AIA-1');
  });

  it('is not while it is being made, nor once it is retired', () => {
    expect(refused({ stage: 'validation' })).toBeUndefined();
    expect(refused({ stage: 'retirement' })).toBeUndefined();
    expect(refused({ retired: '2026-04-01' })).toBeUndefined();
  });

  it('is not where a later assessment that is approved says otherwise', () => {
    expect(refused({}, { performed: '2026-06-01' })).toBeUndefined();
    expect(refused({}, { performed: '2026-06-01', status: 'in-review' })).toBe('AIA-1');
  });
});
