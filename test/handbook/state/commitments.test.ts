import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/checks/commitment/missing.ts';
import { runChecks } from '../../../src/checks/run.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { stripsOf } from '../../../src/handbook/state/commitments.ts';
import { handbookOf, type Entries } from '../handbook-of.ts';

const promise = {
  id: 'quality',
  what: 'A report',
  every: 'month',
  proof: 'report',
  from: '2026-08-15',
  within: 10,
};

const policy = (commitment: object) => ({
  'POL-1': {
    status: 'approved',
    approvedBy: 'board',
    approved: '2026-03-24',
    effective: '2026-04-01',
    nextReview: '2027-03-24',
    commitments: [{ ...promise, ...commitment }],
  },
});

const states = (entries: Entries, asOf = '2026-11-24') =>
  stripsOf({ ...handbookOf(entries), asOf }).map(
    ({ system, instances }) =>
      `${system?.id ?? 'all'}: ${instances.map(({ instance, state }) => `${instance} ${state}`).join(', ')}`,
  );

const record = (instance: string, collected: string, more = {}) => ({
  collected,
  series: { of: 'quality', instance },
  ...more,
});

describe('promises', () => {
  it('are kept in time, late or not at all, and are not due yet', () => {
    const entries = {
      policies: policy({}),
      evidence: {
        'EV-1': record('2026-08', '2026-09-10'),
        'EV-2': record('2026-09', '2026-10-11'),
      },
    };
    expect(states(entries)).toEqual([
      'all: 2026-08 there, 2026-09 late, 2026-10 missing, 2026-11 ahead',
    ]);
  });

  it('are broken on the day after the last, and not before', () => {
    const entries = { policies: policy({ from: '2026-10-01' }) };
    expect(states(entries, '2026-11-10')).toEqual(['all: 2026-10 ahead, 2026-11 ahead']);
    expect(states(entries, '2026-11-11')).toEqual(['all: 2026-10 missing, 2026-11 ahead']);
  });

  it('are about the systems that are meant, while they are in use', () => {
    const entries = {
      policies: policy({ from: '2026-09-01', for: { impact: ['high'], stage: 'operation' } }),
      inventory: {
        'SYS-1': { impact: 'high' },
        'SYS-2': { impact: 'low' },
        'SYS-3': { impact: 'high', deployed: '2026-09-02' },
        'SYS-4': { impact: 'high', retired: '2026-10-20' },
        'SYS-5': { impact: 'high', stage: 'design' },
      },
      evidence: { 'EV-1': record('2026-09', '2026-10-01', { systems: ['SYS-1'] }) },
    };
    expect(states(entries)).toEqual([
      'SYS-1: 2026-09 there, 2026-10 missing, 2026-11 ahead',
      'SYS-3: 2026-10 missing, 2026-11 ahead',
      'SYS-4: 2026-09 missing',
    ]);
  });

  it('are made by approved policies only', () => {
    const { 'POL-1': fields } = policy({});
    expect(states({ policies: { 'POL-1': { ...fields, status: 'draft' } } })).toEqual([]);
  });
});

describe('the promises of the example', () => {
  const issuesWithout = (...removed: string[]) => {
    const root = mkdtempSync(join(tmpdir(), 'aims-promises-'));
    try {
      cpSync(join(toolRoot, 'content'), root, { recursive: true });
      for (const file of removed) rmSync(join(root, file));
      return runChecks(loadHandbook({ root }), [rule]).map(({ found }) => found);
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  it('are kept, but for one month of one system, which a finding explains', () => {
    expect(issuesWithout()).toEqual([
      'POL-12 promises `monthly-monitoring-report` every month, but there is no evidence for 2026-08 about SYS-07. It was due on 2026-09-10.',
    ]);
  });

  it('lack one thing if one month is deleted', () => {
    expect(issuesWithout('evidence/EV-082.mdx')).toEqual([
      'POL-12 promises `monthly-monitoring-report` every month, but there is no evidence for 2026-08 about SYS-01, SYS-02, SYS-03, SYS-05, SYS-06 and SYS-07. It was due on 2026-09-10.',
    ]);
  });
});
