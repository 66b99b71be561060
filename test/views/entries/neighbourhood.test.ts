import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/handbook/types.ts';
import { neighbourhoodOf, type NeighbourGroup } from '../../../src/views/entries/neighbourhood.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf({
  risks: {
    'RISK-1': {
      controls: ['A.6.2.4'],
      sources: ['C.3.4'],
      objectives: ['C.2.5'],
      systems: ['SYS-1'],
    },
  },
  controls: { 'A.6.2.4': { implementedBy: ['POL-1'], evidence: ['EV-1'], systems: ['SYS-1'] } },
  policies: { 'POL-1': {}, 'POL-2': { satisfies: ['A.6.2.4', '6.1.3'] } },
  clauses: {
    'clause-6': { rows: [{ clause: '6.1.3', disposition: 'extend', status: 'planned' }] },
  },
  evidence: { 'EV-1': {} },
  inventory: { 'SYS-1': { lifecycle: { validation: ['EV-1'] }, supplier: 'SUP-1' } },
  findings: { 'FND-1': { against: ['A.6.2.4'], systems: ['SYS-1'] } },
  roles: { lead: { title: 'Lead', responsibilities: 'Answers.' } },
  suppliers: {
    'SUP-1': {
      ...{ title: 'Maker', owner: 'lead', services: 'Models', country: 'DE', responsibilities: [] },
      ...{ assessed: '2026-01-01', nextReview: '2027-01-01' },
    },
  },
});
const idsOf = (groups: readonly NeighbourGroup[]) =>
  groups.flatMap(({ links }) => links.map(({ id }) => id));
function neighboursOf(id: string) {
  const { before, after } = neighbourhoodOf(handbook, handbook.byId.get(id) as Entry);
  return { before: idsOf(before), after: idsOf(after) };
}

describe('the neighbourhood of an entry', () => {
  it('follows the road of a trace, whichever of two entries names the other', () => {
    expect(neighboursOf('A.6.2.4')).toEqual({
      before: ['RISK-1', 'FND-1'],
      after: ['POL-2', 'POL-1', 'EV-1', 'SYS-1'],
    });
    expect(neighboursOf('EV-1')).toEqual({ before: ['A.6.2.4'], after: ['SYS-1'] });
    expect(neighboursOf('SYS-1')).toEqual({
      before: ['RISK-1', 'A.6.2.4', 'EV-1', 'FND-1'],
      after: ['SUP-1'],
    });
  });

  it('of a risk begins at its sources', () => {
    expect(neighboursOf('RISK-1')).toEqual({ before: ['C.3.4'], after: ['A.6.2.4', 'SYS-1'] });
  });

  it('counts a sub-clause as a clause', () => {
    expect(neighboursOf('POL-2').before).toEqual(['A.6.2.4', '6.1.3']);
  });

  it('leads off the road from who names to what is named', () => {
    expect(neighboursOf('FND-1')).toEqual({ before: [], after: ['A.6.2.4', 'SYS-1'] });
    expect(neighboursOf('SUP-1').before).toEqual(['SYS-1']);
  });

  it('shows roles on their own pages only', () => {
    expect(neighboursOf('SUP-1').after).toEqual([]);
    expect(neighboursOf('lead').before).toContain('SUP-1');
  });

  it('names so many of a kind, counts the others, and knows whether they name the entry', () => {
    const inventory = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`SYS-${index}`, { supplier: 'SUP-1' }]),
    );
    const many = handbookOf({
      inventory,
      suppliers: { 'SUP-1': handbook.byId.get('SUP-1')?.data ?? {} },
    });
    const { before } = neighbourhoodOf(many, many.byId.get('SUP-1') as Entry);
    expect(before).toMatchObject([{ title: 'AI systems', more: 6, listed: true }]);
    expect(before[0]?.links).toHaveLength(4);
    const system = neighbourhoodOf(many, many.byId.get('SYS-1') as Entry);
    expect(system.after[0]?.listed).toBe(false);
  });
});

it('has two that name each other on one side of each, an audit before its finding', () => {
  const handbook = handbookOf({
    audits: {
      'AUD-1': { results: [{ of: 'A.2.2', result: 'finding', finding: 'FND-1' }] },
    },
    findings: { 'FND-1': { source: 'audit', audit: 'AUD-1', due: '2026-12-31' } },
  });
  const sides = (id: string) => {
    const { before, after } = neighbourhoodOf(handbook, handbook.byId.get(id) as Entry);
    const ids = (groups: typeof before) => groups.flatMap(({ links }) => links.map((l) => l.id));
    return { before: ids(before), after: ids(after) };
  };
  expect(sides('FND-1').before).toEqual(['AUD-1']);
  expect(sides('FND-1').after).not.toContain('AUD-1');
  expect(sides('AUD-1').after).toContain('FND-1');
  expect(sides('AUD-1').before).not.toContain('FND-1');
});
