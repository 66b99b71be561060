import { describe, expect, it } from 'vitest';
import { assessmentsView } from '../../../src/views/assessments/assessments.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const act = (risk: string) => ({
  aiAct: { inScope: true, roles: ['deployer'], risk, annexIII: 5, gpai: 'none', basis: 'Decided.' },
});
const approved = (system: string, performed = '2026-09-01') => ({
  ...{ system, performed, status: 'approved', approvedBy: 'board' },
  ...{ approved: performed, effective: performed, nextReview: '2027-09-01' },
});

describe('the impact assessments of a handbook', () => {
  const view = assessmentsView(
    handbookOf({
      inventory: {
        current: { impact: 'high' },
        changed: { impact: 'high', lastChanged: '2026-10-01' },
        drafted: { impact: 'high', ...act('high') },
        bare: { impact: 'medium', ...act('high') },
        designed: { impact: 'high', stage: 'design' },
        retired: { impact: 'high', retired: '2026-01-31' },
        small: { impact: 'low', lastChanged: '2026-10-01' },
      },
      assessments: {
        'AIA-1': approved('current'),
        'AIA-2': approved('changed'),
        'AIA-3': { ...approved('changed', '2026-11-02'), status: 'in-review' },
        'AIA-4': { system: 'drafted', status: 'draft' },
        'AIA-5': approved('small'),
        'AIA-6': { ...approved('bare'), status: 'retired' },
      },
    }),
  );

  it('name the systems that need one and have none, with why and what is written', () => {
    expect(
      view.missing.map(({ system, why, drafts }) => [system.id, why, drafts.map(({ id }) => id)]),
    ).toEqual([
      ['drafted', 'both', ['AIA-4']],
      ['bare', 'tier', []],
    ]);
  });

  it('name those that have to be done again, needed or not, with their successors', () => {
    expect(
      view.stale.map(({ assessment, drafts }) => [assessment.id, drafts.map(({ id }) => id)]),
    ).toEqual([
      ['AIA-2', ['AIA-3']],
      ['AIA-5', []],
    ]);
  });

  it('name the systems that are used against theirs, which is not current then', () => {
    const refused = assessmentsView(
      handbookOf({
        inventory: { used: { impact: 'high' }, stopped: { impact: 'high', stage: 'validation' } },
        assessments: {
          'AIA-1': { ...approved('used'), conclusion: 'not-acceptable' },
          'AIA-2': { ...approved('stopped'), conclusion: 'not-acceptable' },
        },
      }),
    );
    expect(refused.refused).toMatchObject([
      { system: { id: 'used' }, assessment: { id: 'AIA-1' } },
    ]);
    expect([refused.needed, refused.current]).toEqual([2, 1]);
    expect(view.refused).toEqual([]);
  });

  it('count the systems that need one, and those whose assessment holds', () => {
    expect([view.needed, view.current]).toEqual([4, 1]);
  });
});
