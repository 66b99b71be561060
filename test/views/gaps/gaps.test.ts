import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import { controls as annexA } from '../../../src/standards/iso42001.ts';
import { gapsView, latenessOf, shownGaps } from '../../../src/views/gaps/gaps.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const planned = (targetDate: string) => ({ status: 'planned', targetDate });
const clauseRow = (clause: string, status: string) => ({ clause, disposition: 'extend', status });

/** A handbook in which every control has an entry, and that aims at certification. */
function handbookWith(entries: Entries, certification: object | undefined = stages): Handbook {
  const excluded = {
    applicable: false,
    drivers: undefined,
    status: undefined,
    exclusionBasis: 'not-needed',
  };
  const controls = Object.fromEntries(annexA.map(({ id }) => [id, excluded]));
  const handbook = handbookOf({ ...entries, controls: { ...controls, ...entries.controls } });
  return { ...handbook, config: { ...handbook.config, certification } } as Handbook;
}
const stages = { body: 'Tiny Cert', stage1: '2027-02-16', stage2: '2027-04-20' };

const group = (handbook: Handbook, kind: string) =>
  gapsView(handbook).groups.find((candidate) => candidate.kind === kind);
const ids = (handbook: Handbook, kind: string) =>
  group(handbook, kind)?.rows.map(({ link }) => link.id);

describe('the backlog', () => {
  it('stands in the order in which it blocks certification', () => {
    const handbook = handbookWith({
      controls: {
        'A.2.2': {},
        'A.2.3': { ...planned('2027-03-01'), status: 'partial' },
        'A.2.4': planned('2027-03-01'),
      },
      inventory: { 'SYS-1': { impact: 'high' } },
      findings: { 'F-1': {} },
    });
    expect(gapsView(handbook).groups.map(({ kind }) => kind)).toEqual([
      'unproven',
      'assessment',
      'nonconformity',
      'clause',
      'planned',
      'partial',
    ]);
  });

  it('holds the controls that have no entry', () => {
    const { groups } = gapsView(handbookOf({ controls: { 'A.2.2': {} } }));
    const missing = groups.find(({ kind }) => kind === 'missing');
    expect(missing?.total).toBe(37);
    expect(missing?.rows[0]).toMatchObject({ link: { id: 'A.2.3' }, owner: undefined });
  });

  it('sorts controls by their target date, and says what the ISMS lends to each', () => {
    const handbook = handbookWith({
      controls: { 'A.7.5': planned('2027-03-01'), 'A.7.6': planned('2027-01-01') },
    });
    expect(ids(handbook, 'planned')).toEqual(['A.7.6', 'A.7.5']);
    expect(group(handbook, 'planned')?.rows.map(({ transfer }) => transfer)).toEqual([
      'none',
      'format',
    ]);
  });

  it('holds systems that need an assessment and have none that is approved', () => {
    const handbook = handbookWith({
      inventory: {
        'SYS-1': { impact: 'high' },
        'SYS-2': { impact: 'high' },
        'SYS-3': { impact: 'low' },
        'SYS-4': { impact: 'high', stage: 'design' },
      },
      assessments: {
        'AIA-1': { system: 'SYS-1' },
        'AIA-2': {
          system: 'SYS-2',
          status: 'approved',
          approvedBy: 'board',
          approved: '2026-09-02',
          effective: '2026-09-02',
          nextReview: '2027-09-02',
        },
      },
    });
    expect(ids(handbook, 'assessment')).toEqual(['SYS-1']);
  });

  it('names major nonconformities before minor ones, and no observation', () => {
    const handbook = handbookWith({
      findings: {
        'F-1': { due: '2026-12-01' },
        'F-2': { due: '2027-01-01', grade: 'major' },
        'F-3': { grade: 'observation' },
        'F-4': { closed: '2026-10-01' },
      },
    });
    expect(ids(handbook, 'nonconformity')).toEqual(['F-2', 'F-1']);
  });

  it('holds sub-clauses that are not done, with the owner of the clause, and those left out', () => {
    const handbook = handbookWith({
      clauses: {
        'clause-4': { rows: [clauseRow('4.1', 'implemented'), clauseRow('4.2', 'partial')] },
      },
    });
    const rows = group(handbook, 'clause')?.rows ?? [];
    expect(rows.map(({ link }) => link.id).slice(0, 2)).toEqual(['4.2', '4.3']);
    expect(rows[0]).toMatchObject({ owner: { id: 'lead' }, disposition: 'extend' });
    expect(rows[1]).toMatchObject({ owner: undefined, disposition: undefined });
  });

  it('holds suppliers that nobody assessed, and no partner or customer, whom nobody selects', () => {
    const supplier = {
      title: 'Maker',
      owner: 'lead',
      services: 'Models',
      country: 'DE',
      responsibilities: [],
    };
    const suppliers = {
      'SUP-1': supplier,
      'SUP-2': { ...supplier, assessed: '2026-01-01' },
      'PAR-1': { ...supplier, relationship: 'partner' },
      'CUS-1': { ...supplier, relationship: 'customer' },
    };
    const { groups } = gapsView(handbookOf({ suppliers }));
    const open = groups.find(({ kind }) => kind === 'supplier');
    expect(open?.rows.map(({ link }) => link.id)).toEqual(['SUP-1']);
  });

  it('stays readable with many systems: it lists some, and counts the rest by owner', () => {
    const inventory = Object.fromEntries(
      Array.from({ length: 1530 }, (_, index) => [
        `SYS-${index}`,
        { impact: 'high', owner: index % 3 === 0 ? 'cio' : 'lead' },
      ]),
    );
    expect(group(handbookWith({ inventory }), 'assessment')).toMatchObject({
      total: 1530,
      rows: { length: shownGaps },
      path: '/assessments/#missing',
      owners: [
        { owner: { id: 'lead' }, count: 1020 },
        { owner: { id: 'cio' }, count: 510 },
      ],
    });
  });
});

describe('a target date', () => {
  const late = (date: string, certification?: object) =>
    latenessOf(handbookWith({}, certification), date);

  it('is late when it has passed, or when certification comes before it', () => {
    expect(late('2026-11-23')).toBe('overdue');
    expect(late('2026-11-24')).toBeUndefined();
    expect(late('2027-02-16')).toBeUndefined();
    expect(late('2027-02-17')).toBe('after-stage1');
    expect(late('2027-04-20')).toBe('after-stage1');
    expect(late('2027-04-21')).toBe('after-stage2');
  });

  it('is late for the stage alone that is aimed at', () => {
    expect(late('2027-12-31', { body: 'Tiny Cert', stage1: '2027-02-16' })).toBe('after-stage1');
    expect(late('2027-12-31', { body: 'Tiny Cert' })).toBeUndefined();
  });

  it('is counted by how late it is; gaps without one are counted, too', () => {
    const handbook = handbookWith({
      controls: {
        'A.2.2': {},
        'A.2.3': planned('2026-10-01'),
        'A.2.4': planned('2027-03-01'),
        'A.3.2': planned('2027-05-01'),
        'A.3.3': planned('2027-05-02'),
      },
    });
    const { late: counts, undated, dated } = gapsView(handbook);
    expect(counts).toEqual({ overdue: 1, 'after-stage1': 1, 'after-stage2': 2 });
    // The control without proof, and the 32 sub-clauses of which nothing is said.
    expect(undated).toBe(33);
    expect(dated.map(({ link }) => link.id)).toEqual(['A.2.3', 'A.2.4', 'A.3.2', 'A.3.3']);
  });
});
