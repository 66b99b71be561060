import { describe, expect, it } from 'vitest';
import { areaMaps, mapView } from '../../../src/views/map/map.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf({
  risks: {
    'RISK-1': { controls: ['A.6.2.4', 'A.7.4'] },
    'RISK-2': { controls: [] },
    'RISK-3': { controls: [], treatment: 'accept' },
  },
  controls: {
    'A.6.2.4': { implementedBy: ['POL-1'], evidence: ['EV-1', 'EV-2'] },
    'A.6.2.5': { implementedBy: ['POL-1'], evidence: ['EV-1'] },
    'A.7.4': { drivers: ['legal'], status: 'planned', targetDate: '2027-01-31' },
    'A.7.5': {
      applicable: false,
      exclusionBasis: 'not-needed',
      drivers: undefined,
      status: undefined,
    },
    'ORG.1': { title: 'A person decides', drivers: ['legal'], implementedBy: ['POL-1'] },
  },
  policies: { 'POL-1': {} },
  evidence: { 'EV-1': {}, 'EV-2': {}, 'EV-3': {}, 'EV-4': { status: 'superseded' } },
  inventory: {
    'SYS-1': { lifecycle: { validation: ['EV-2'] } },
    'SYS-2': {},
    'SYS-3': { retired: '2026-01-31' },
    'SYS-4': {},
  },
  assessments: { 'AIA-1': { system: 'SYS-4' } },
});

describe('the map', () => {
  const map = mapView(handbook);

  it('has a page for each area of Annex A, and one for controls of our own', () => {
    expect(map.areas.map(({ id }) => id)).toEqual([
      ...['A.2', 'A.3', 'A.4', 'A.5', 'A.6', 'A.7', 'A.8', 'A.9', 'A.10'],
      'ORG',
    ]);
    expect(map.areas.find(({ id }) => id === 'A.6')).toMatchObject({
      path: '/map/A.6/',
      counts: { risks: 1, controls: 2, documents: 1, evidence: 2, systems: 1 },
    });
  });

  it('has no page for controls of our own where there are none', () => {
    expect(mapView(handbookOf({})).areas.map(({ id }) => id)).not.toContain('ORG');
  });

  it('draws areas in place of controls, and one box for the proofs of each', () => {
    const { nodes, edges } = map.picture;
    expect(nodes.filter(({ column }) => column === 'controls').map(({ id }) => id)).toEqual([
      'A.6',
      'A.7',
      'ORG',
    ]);
    expect(nodes.filter(({ column }) => column === 'evidence')).toMatchObject([
      { id: 'proof-A.6', count: 2, path: '/map/A.6/', lines: ['2 proofs'] },
    ]);
    expect(edges.map(({ from, to }) => `${from} > ${to}`)).toContain('proof-A.6 > SYS-1');
  });

  it('says where a trace breaks off', () => {
    const ends = map.looseEnds.map(({ kind, links }) => [kind, links.map(({ id }) => id)]);
    expect(ends).toEqual([
      ['risk', ['RISK-2']],
      ['driver', ['A.6.2.5']],
      ['document', ['A.7.4']],
      ['proof', ['ORG.1']],
      ['evidence', ['EV-3']],
      ['system', ['SYS-2']],
    ]);
  });

  it('lists so many ends, and counts the others', () => {
    const evidence = Object.fromEntries(
      Array.from({ length: 23 }, (_, index) => [`EV-${index}`, {}]),
    );
    const [end] = mapView(handbookOf({ evidence })).looseEnds;
    expect([end?.links.length, end?.more]).toEqual([20, 3]);
  });
});

describe('the map of an area', () => {
  const maps = areaMaps(handbook);
  const mapOf = (id: string) => maps.find(({ area }) => area.id === id);

  it('shows its controls with their numbers and titles', () => {
    const node = mapOf('A.6')
      ?.picture()
      ?.nodes.find(({ id }) => id === 'A.6.2.4');
    expect(node).toMatchObject({ path: '/controls/A.6.2.4/', state: 'proven' });
    expect(node?.lines[0]).toMatch(/^A\.6\.2\.4 /);
  });

  it('holds the same in words', () => {
    const { traces } = mapOf('A.6') ?? {};
    const picture = mapOf('A.6')?.picture();
    const named = traces?.flatMap(({ control, risks, documents, evidence }) => [
      control.id,
      ...[...risks, ...documents].map(({ id }) => id),
      ...evidence.flatMap(({ node, systems }) => [node.id, ...systems.map(({ id }) => id)]),
    ]);
    expect(new Set(named)).toEqual(new Set(picture?.nodes.map(({ id }) => id)));
  });

  it('has no picture where no control has an entry', () => {
    expect(mapOf('A.2')?.picture()).toBeUndefined();
    expect(mapOf('A.2')?.traces).toEqual([]);
  });

  it('leads to the areas before and after it', () => {
    expect([mapOf('A.2')?.previous, mapOf('A.2')?.next?.id]).toEqual([undefined, 'A.3']);
    expect([mapOf('ORG')?.previous?.id, mapOf('ORG')?.next]).toEqual(['A.10', undefined]);
  });

  it('folds what would be too long, so that 1,530 systems fit', () => {
    const inventory = Object.fromEntries(
      Array.from({ length: 1530 }, (_, index) => [
        `SYS-${index}`,
        { lifecycle: { validation: ['EV-1'] } },
      ]),
    );
    const many = handbookOf({
      inventory,
      controls: { 'A.6.2.4': { evidence: ['EV-1'] } },
      evidence: { 'EV-1': {} },
    });
    const area = areaMaps(many).find((each) => each.area.id === 'A.6');
    expect(area?.picture()?.nodes.map(({ id, count }) => [id, count])).toEqual([
      ['A.6.2.4', undefined],
      ['EV-1', undefined],
      ['systems-1', 1530],
    ]);
  });
});
