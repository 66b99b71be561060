import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { traceColumns, type Trace, type TraceColumn, type TraceNode } from './trace.ts';

/** Sizes in units of the picture; a letter is about 6 wide. */
const box = { width: 160, height: 40, gap: 9 };
const between = 31;
const head = 26;
const lettersInLine = 26;

/** A graph with a place for everything: what a page draws. */
export interface Picture {
  width: number;
  height: number;
  box: { width: number; height: number };
  /** The columns that hold something, with where they begin. */
  columns: { column: TraceColumn; x: number }[];
  nodes: PlacedNode[];
  /** Paths as SVG writes them. */
  edges: { from: string; to: string; path: string }[];
}

interface PlacedNode extends TraceNode {
  x: number;
  y: number;
  /** The title in lines that fit, the id before it; cut where two lines are not enough. */
  lines: string[];
}

/**
 * Lays out a trace in columns: controls in their order, the others so that lines cross as little as can
 * be then. The same trace gives the same picture, to the byte.
 *
 * @param textOf - what stands in the box of a node
 */
export function pictureOf(trace: Trace, textOf: (node: TraceNode) => string): Picture {
  const columns = traceColumns.filter((column) =>
    trace.nodes.some((node) => node.column === column),
  );
  const graph = layOut(trace);
  const xOf = (index: number) => index * (box.width + between);
  const yOf = (id: string) => Math.round((graph.node(id).y ?? 0) - box.height / 2);
  const top = Math.min(...trace.nodes.map(({ id }) => yOf(id)));
  const down = head - (Number.isFinite(top) ? top : 0);
  const nodes = trace.nodes.map((node) => ({
    ...node,
    x: xOf(columns.indexOf(node.column)),
    y: yOf(node.id) + down,
    lines: linesOf(textOf(node)),
  }));
  const placed = new Map(nodes.map((node) => [node.id, node]));
  return {
    width: columns.length * (box.width + between) - between,
    height: Math.max(head, ...nodes.map(({ y }) => y + box.height)) + 2,
    box: { width: box.width, height: box.height },
    columns: columns.map((name, index) => ({ column: name, x: xOf(index) })),
    nodes,
    edges: trace.edges.flatMap(({ from, to }) => {
      const [start, end] = [placed.get(from), placed.get(to)];
      if (!start || !end) return [];
      const points = (graph.edge(from, to).points ?? []).map(({ y }) => Math.round(y) + down);
      return [{ from, to, path: curveOf(start, end, points) }];
    }),
  };
}

/**
 * The ranks of the columns. Documents and evidence share one, and so are never at the same height:
 * what leads past the documents to the evidence runs between them, without a bend.
 */
const ranks: Readonly<Record<TraceColumn, number>> = {
  risks: 0,
  controls: 1,
  documents: 2,
  evidence: 2,
  systems: 3,
};

/** Places every node; the ranks are given, so that only the order within them is left to find. */
function layOut({ nodes, edges }: Trace) {
  const rank = new Map(nodes.map(({ id, column }) => [id, ranks[column]]));
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  // The type of `ranker` knows the built-in ones only; a function is taken as well.
  const ranker = ((ranked: Graph<GraphLabel, NodeLabel>) => {
    // Every rank counts twice: between two there is room for the label of an edge.
    for (const id of ranked.nodes()) ranked.node(id).rank = 2 * (rank.get(id) ?? 0);
  }) as unknown as NonNullable<GraphLabel['ranker']>;
  graph.setGraph({ rankdir: 'LR', nodesep: box.gap, edgesep: 6, ranksep: between, ranker });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width: box.width, height: box.height });
  for (const { from, to } of edges) graph.setEdge(from, to, {});
  const controls = nodes.filter(({ column }) => column === 'controls').map(({ id }) => id);
  const constraints = controls.flatMap((left, index) =>
    controls.slice(index + 1).map((right) => ({ left, right })),
  );
  const options = { ...graph.graph(), constraints };
  layout(graph, {
    ...options,
    customOrder(inner, order) {
      order(inner, options);
      // A control that no risk leads to is not held to the constraints: the places are dealt out again.
      const placed = controls.map((id) => inner.node(id) as { order: number });
      const places = placed.map(({ order: place }) => place).sort((a, b) => a - b);
      placed.forEach((node, index) => (node.order = places[index] ?? node.order));
    },
  });
  return graph;
}

/**
 * A line from box to box: it bends in the gap behind its start, runs level through the columns
 * between, and bends again in the gap before its end.
 *
 * @param points - heights at which the line passes: at its start, between ranks and in them by turns, at its end
 */
function curveOf(start: PlacedNode, end: PlacedNode, points: readonly number[]): string {
  const [x, y] = [start.x + box.width, start.y + box.height / 2];
  const [toX, toY] = [end.x, end.y + box.height / 2];
  const bend = (fromX: number, fromY: number, atX: number, atY: number) => {
    const middle = Math.round((fromX + atX) / 2);
    return atY === fromY ? `H${atX}` : `C${middle} ${fromY} ${middle} ${atY} ${atX} ${atY}`;
  };
  const [left, right] = [x + between, toX - between];
  if (left >= right) return `M${x} ${y}${bend(x, y, toX, toY)}`;
  // A line that leads over a rank passes it at the middle one of its points.
  const height = points.length > 3 ? (points[(points.length - 1) / 2] ?? toY) : toY;
  const last = height === toY ? `H${toX}` : `H${right}${bend(right, height, toX, toY)}`;
  return `M${x} ${y}${bend(x, y, left, height)}${last}`;
}

/** A text in at most two lines, cut between words, the second with an ellipsis where more follows. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= lettersInLine)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const [first = '', second, ...rest] = lines.map((line) =>
    line.length > lettersInLine ? `${line.slice(0, lettersInLine - 1)}…` : line,
  );
  if (second === undefined) return [first];
  if (rest.length === 0) return [first, second];
  return [first, second.length < lettersInLine ? `${second}…` : `${second.slice(0, -1)}…`];
}
