import { describe, expect, it } from 'vitest';
import { pictureOf, type Picture } from '../../../src/views/map/picture.ts';
import { traceColumns, type Trace, type TraceNode } from '../../../src/views/map/trace.ts';

const node = (id: string, column: TraceNode['column']): TraceNode => ({
  ...{ id, column, title: id, path: '/' },
  state: undefined,
});

/** Sixty entries to a column, each with two lines to the next, some of which leap over a column. */
function large(): Trace {
  const count = 60;
  const nodes = traceColumns.flatMap((column) =>
    Array.from({ length: count }, (_, index) => node(`${column}-${index}`, column)),
  );
  const leaps = [
    ['risks', 'controls'],
    ['controls', 'documents'],
    ['controls', 'evidence'],
    ['evidence', 'systems'],
    ['controls', 'systems'],
  ] as const;
  const edges = leaps.flatMap(([from, to], leap) =>
    Array.from({ length: count }, (_, index) => ({
      from: `${from}-${index}`,
      to: `${to}-${(index * 7 + leap) % count}`,
    })),
  );
  return { nodes, edges };
}

/** Boxes of a column that touch, or nearly so: between two of them a line has to be seen. */
const crowded = ({ nodes, box }: Picture) =>
  nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => a.x === b.x && Math.abs(a.y - b.y) < box.height + 8)
      .map((b) => `${a.id} ${b.id}`),
  );

describe('the picture of a trace', () => {
  const text = ({ title }: TraceNode) => title;
  const picture = pictureOf(large(), text);

  it('of 300 entries keeps its boxes apart, and all of them inside', () => {
    expect(picture.nodes).toHaveLength(300);
    expect(crowded(picture)).toEqual([]);
    for (const { x, y } of picture.nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThan(16);
      expect(x + picture.box.width).toBeLessThanOrEqual(picture.width);
      expect(y + picture.box.height).toBeLessThanOrEqual(picture.height);
    }
  });

  it('is the same each time', () => {
    expect(pictureOf(large(), text)).toEqual(picture);
  });

  it('keeps every column in its place', () => {
    expect(picture.columns.map(({ column }) => column)).toEqual([...traceColumns]);
    for (const { column, x } of picture.columns)
      expect(
        new Set(picture.nodes.filter((each) => each.column === column).map((each) => each.x)),
      ).toEqual(new Set([x]));
    // Lines bend between two columns, and need room for that.
    const [first, second] = picture.columns;
    expect((second?.x ?? 0) - (first?.x ?? 0) - picture.box.width).toBeGreaterThanOrEqual(30);
  });

  it('has controls in their order, whatever leads to them', () => {
    const controls = (of: Picture) =>
      of.nodes.filter(({ column }) => column === 'controls').sort((a, b) => a.y - b.y);
    const names = controls(picture).map(({ id }) => id);
    expect(names).toEqual(names.map((_, index) => `controls-${index}`));
    const untreated = pictureOf(
      {
        nodes: [node('R', 'risks'), ...['a', 'b', 'c', 'd'].map((id) => node(id, 'controls'))],
        edges: [
          { from: 'R', to: 'c' },
          { from: 'R', to: 'b' },
        ],
      },
      text,
    );
    expect(controls(untreated).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leads each line from the right of a box to the left of another', () => {
    const byId = new Map(picture.nodes.map((each) => [each.id, each]));
    for (const { from, to, path } of picture.edges) {
      const [start, end] = [byId.get(from), byId.get(to)];
      const { width, height } = picture.box;
      expect(path.startsWith(`M${(start?.x ?? 0) + width} ${(start?.y ?? 0) + height / 2}`)).toBe(
        true,
      );
      const y = (end?.y ?? 0) + height / 2;
      expect(path.endsWith(`H${end?.x}`) || path.endsWith(`${end?.x} ${y}`)).toBe(true);
    }
  });

  it('leads no line to evidence through a document', () => {
    const documents = picture.nodes.filter(({ column }) => column === 'documents');
    const proofs = picture.nodes.filter(({ column }) => column === 'evidence');
    const inTheWay = proofs.filter((proof) =>
      documents.some(({ y }) => Math.abs(y - proof.y) < picture.box.height / 2),
    );
    expect(inTheWay).toEqual([]);
  });

  it('leaves out a column that holds nothing', () => {
    const { columns, width, box } = pictureOf(
      { nodes: [node('a', 'controls'), node('b', 'evidence')], edges: [{ from: 'a', to: 'b' }] },
      text,
    );
    expect(columns.map(({ column }) => column)).toEqual(['controls', 'evidence']);
    expect(width).toBeLessThan(3 * box.width);
  });

  it('writes a title in two lines at most, cut with an ellipsis', () => {
    const linesOf = (title: string) =>
      pictureOf({ nodes: [{ ...node('a', 'controls'), title }], edges: [] }, text).nodes[0]?.lines;
    expect(linesOf('AI policy')).toEqual(['AI policy']);
    expect(linesOf('AI system verification and validation')).toEqual([
      'AI system verification and',
      'validation',
    ]);
    const long = linesOf(
      'Processes for the responsible design and development of AI systems at every site',
    );
    expect(long).toEqual(['Processes for the', 'responsible design and…']);
    expect(linesOf('Donaudampfschifffahrtsgesellschaftskapitän')?.[0]).toMatch(/^.{25}…$/);
  });
});
