import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import {
  foldTrace,
  traceOf,
  tracerOf,
  type Trace,
  type TraceNode,
} from '../../../src/views/map/trace.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const handbookWith = (entries: Entries): Handbook =>
  handbookOf({ inventory: { 'SYS-1': {}, 'SYS-2': {} }, ...entries });
const tracesOf = (handbook: Handbook) => handbook.entries.controls.map(tracerOf(handbook));
const edgesOf = (handbook: Handbook) =>
  traceOf(tracesOf(handbook)).edges.map(({ from, to }) => `${from} > ${to}`);

describe('the trace of a control', () => {
  it('leads from its risks to its documents, its proofs and their systems', () => {
    const handbook = handbookWith({
      risks: { 'RISK-1': { controls: ['A.6.2.4'] }, 'RISK-2': {} },
      controls: { 'A.6.2.4': { implementedBy: ['POL-1'], evidence: ['EV-1', 'AIA-1'] } },
      policies: { 'POL-1': {}, 'POL-2': { satisfies: ['A.6.2.4'] } },
      evidence: { 'EV-1': {} },
      inventory: { 'SYS-1': { lifecycle: { validation: ['EV-1'] } }, 'SYS-2': {} },
      assessments: { 'AIA-1': { system: 'SYS-2' } },
    });
    expect(edgesOf(handbook)).toEqual([
      'RISK-1 > A.6.2.4',
      'A.6.2.4 > POL-1',
      'A.6.2.4 > POL-2',
      'A.6.2.4 > EV-1',
      'EV-1 > SYS-1',
      'A.6.2.4 > AIA-1',
      'AIA-1 > SYS-2',
    ]);
  });

  it('leads straight to a system that it names and for which it has no proof', () => {
    const handbook = handbookWith({
      controls: { 'A.6.2.4': { evidence: ['EV-1'], systems: ['SYS-1', 'SYS-2'] } },
      evidence: { 'EV-1': {} },
      inventory: { 'SYS-1': { lifecycle: { validation: ['EV-1'] } }, 'SYS-2': {} },
    });
    expect(edgesOf(handbook)).toEqual(['A.6.2.4 > EV-1', 'EV-1 > SYS-1', 'A.6.2.4 > SYS-2']);
  });

  it('leads to no system of its own where it applies to all', () => {
    const handbook = handbookWith({ controls: { 'A.2.2': {} } });
    expect(edgesOf(handbook)).toEqual([]);
    expect(tracerOf(handbook)(entryIn(handbook, 'controls', 'A.2.2')).systems).toBe('all');
    expect(traceOf(tracesOf(handbook)).nodes.map(({ id }) => id)).toEqual(['A.2.2']);
  });

  it('says where the control and each proof stand', () => {
    const handbook = handbookWith({
      controls: { 'A.6.2.4': { evidence: ['EV-1'] } },
      evidence: { 'EV-1': { validUntil: '2026-11-23' } },
    });
    expect(traceOf(tracesOf(handbook)).nodes.map(({ id, state }) => [id, state])).toEqual([
      ['A.6.2.4', 'unproven'],
      ['EV-1', 'expired'],
    ]);
  });
});

describe('a column that grows too long', () => {
  const node = (id: string, column: TraceNode['column']): TraceNode => ({
    ...{ id, column, title: id, path: `/${id}/` },
    state: undefined,
  });
  const systems = ['S1', 'S2', 'S3', 'S4'].map((id) => node(id, 'systems'));
  const trace: Trace = {
    nodes: [node('C1', 'controls'), node('C2', 'controls'), ...systems],
    edges: [
      { from: 'C1', to: 'S1' },
      { from: 'C1', to: 'S2' },
      { from: 'C2', to: 'S2' },
      { from: 'C1', to: 'S3' },
      { from: 'C2', to: 'S4' },
    ],
  };
  const fold = (limit: number) => foldTrace(trace, limit, (column) => `/${column}/`);

  it('is left as it is up to the limit', () => {
    expect(fold(4)).toEqual(trace);
  });

  it('puts entries with the same neighbours into one box', () => {
    const { nodes, edges } = fold(3);
    expect(
      nodes.filter(({ column }) => column === 'systems').map(({ id, count }) => [id, count]),
    ).toEqual([
      ['systems-1', 2],
      ['S2', undefined],
      ['S4', undefined],
    ]);
    expect(edges.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'C1 > systems-1',
      'C1 > S2',
      'C2 > S2',
      'C2 > S4',
    ]);
  });

  it('becomes a single box where that is not enough, which leads to the register', () => {
    const { nodes, edges } = fold(2);
    expect(nodes.at(-1)).toMatchObject({ count: 4, path: '/systems/' });
    expect(edges).toEqual([
      { from: 'C1', to: 'systems-1' },
      { from: 'C2', to: 'systems-1' },
    ]);
  });

  it('of controls keeps a box for each', () => {
    const controls = { nodes: ['A', 'B', 'C'].map((id) => node(id, 'controls')), edges: [] };
    expect(foldTrace(controls, 1, () => '/')).toEqual(controls);
  });
});
