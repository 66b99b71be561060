import { documentsOf } from '../../handbook/lookup/control-documents.ts';
import {
  controlState,
  isUndecided,
  type ControlState,
} from '../../handbook/state/control-state.ts';
import { entryOf } from '../../handbook/lookup/entry-of.ts';
import {
  isOfOthers,
  proofsNamed,
  proofsOf,
  validityOf,
  type Validity,
} from '../../handbook/state/proof.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import { linkedFrom, linkTo } from '../links.ts';

/** The road of a trace, from what may happen to where it is dealt with. */
export const traceColumns = ['risks', 'controls', 'documents', 'evidence', 'systems'] as const;

export type TraceColumn = (typeof traceColumns)[number];

/** An entry on a map. */
export interface TraceNode {
  /** The entry's id; of entries that share a box, one made for the box. */
  id: string;
  column: TraceColumn;
  title: string;
  path: string;
  state: ControlState | Validity | undefined;
  /** How many entries share the box; undefined where it is a single one. */
  count?: number;
}

/** A graph with edges from earlier columns to later ones, all by id. */
export interface Trace {
  nodes: TraceNode[];
  edges: { from: string; to: string }[];
}

type Control = Entry<'controls'>;
/** A control with all that its traces lead through, in words. */
export interface ControlTrace {
  control: TraceNode;
  risks: TraceNode[];
  documents: TraceNode[];
  /** Each with the systems to which it belongs. */
  evidence: { node: TraceNode; systems: TraceNode[] }[];
  /** Systems that the control names; `all` where it applies to all of them, which no undecided one does. */
  systems: 'all' | TraceNode[];
}

/** What the traces of a control lead through. */
export type Tracer = (control: Control) => ControlTrace;

/**
 * Follows the traces of the controls of a handbook: the risks that name a control, the documents
 * that carry it out, its proofs with the systems whose life cycle they show (or which they assess),
 * and the systems that it names.
 */
export function tracerOf(handbook: Handbook): Tracer {
  const systems = systemsByProof(handbook);
  const node = (entry: Entry, column: TraceColumn, state?: TraceNode['state']): TraceNode => ({
    id: entry.id,
    column,
    title: entry.title,
    path: linkTo(handbook, entry.id).path ?? '/',
    state,
  });
  const systemNode = (system: System) => node(system, 'systems');
  return (control) => ({
    control: node(control, 'controls', controlState(handbook, control)),
    risks: linkedFrom(handbook, control.id, 'risks', 'controls').map((risk) => node(risk, 'risks')),
    documents: documentsOf(handbook, control).map((policy) => node(policy, 'documents')),
    evidence: proofsOf(handbook, control).map((proof) => ({
      node: node(proof, 'evidence', validityOf(proof, handbook.asOf)),
      systems: (systems.get(proof.id) ?? []).map(systemNode),
    })),
    systems:
      control.data.systems === 'all'
        ? isUndecided(control)
          ? []
          : 'all'
        : control.data.systems.flatMap((id) => {
            const system = entryOf(handbook, 'inventory', id);
            return system ? [systemNode(system)] : [];
          }),
  });
}

/**
 * The traces of some controls as one graph. A control leads straight to a system that it names only
 * where none of its proofs leads there: what is drawn then is the lack of one.
 */
export function traceOf(traces: readonly ControlTrace[]): Trace {
  const nodes = new Map<string, TraceNode>();
  const edges = new Map<string, { from: string; to: string }>();
  const connect = (from: TraceNode, to: TraceNode) => {
    for (const node of [from, to]) nodes.set(node.id, node);
    edges.set(`${from.id} ${to.id}`, { from: from.id, to: to.id });
  };
  for (const { control, risks, documents, evidence, systems } of traces) {
    nodes.set(control.id, control);
    for (const risk of risks) connect(risk, control);
    for (const document of documents) connect(control, document);
    for (const proof of evidence) {
      connect(control, proof.node);
      for (const system of proof.systems) connect(proof.node, system);
    }
    const shown = new Set(evidence.flatMap((proof) => proof.systems.map(({ id }) => id)));
    if (systems !== 'all')
      for (const system of systems) if (!shown.has(system.id)) connect(control, system);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/**
 * The same graph with boxes that several entries share, so that no column grows past a limit:
 * first entries with the same neighbours share one, then, where that is not enough, all of the
 * column. The controls, which are few in an area, keep a box each.
 *
 * @param pathOf - the page on which the entries of a column are listed
 */
export function foldTrace(
  trace: Trace,
  limit: number,
  pathOf: (column: TraceColumn) => string,
): Trace {
  let { nodes, edges } = trace;
  for (const column of traceColumns) {
    const members = nodes.filter((node) => node.column === column);
    if (column === 'controls' || members.length <= limit) continue;
    const neighbours = neighboursOf(edges);
    const alike = Map.groupBy(members, ({ id }) => (neighbours.get(id) ?? []).toSorted().join(' '));
    const groups = alike.size > limit ? [members] : [...alike.values()];
    const box = new Map<string, TraceNode>();
    for (const [index, group] of groups.entries()) {
      const [first] = group;
      const shared: TraceNode | undefined =
        group.length === 1
          ? first
          : {
              id: `${column}-${index + 1}`,
              column,
              title: '',
              path: pathOf(column),
              state: undefined,
              count: group.length,
            };
      if (shared) for (const { id } of group) box.set(id, shared);
    }
    nodes = [...new Set(nodes.map((node) => box.get(node.id) ?? node))];
    const moved = edges.map(({ from, to }) => ({
      from: box.get(from)?.id ?? from,
      to: box.get(to)?.id ?? to,
    }));
    edges = [...new Map(moved.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
  }
  return { nodes, edges };
}

/** The systems to which a proof belongs, by its id: those whose life cycle it shows, the one that it assesses. */
function systemsByProof(handbook: Handbook): Map<string, System[]> {
  const systems = new Map<string, Set<System>>();
  const add = (proof: string, system: System) =>
    systems.set(proof, (systems.get(proof) ?? new Set()).add(system));
  const { entries } = handbook;
  const assessments = Map.groupBy(entries.assessments, ({ data }) => data.system);
  for (const system of entries.inventory) {
    const named = proofsNamed(handbook, Object.values(system.data.lifecycle).flat());
    for (const proof of named) if (!isOfOthers(proof, system.id)) add(proof.id, system);
    for (const { id } of assessments.get(system.id) ?? []) add(id, system);
  }
  return new Map([...systems].map(([proof, set]) => [proof, [...set]]));
}

function neighboursOf(edges: Trace['edges']): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) =>
    neighbours.set(id, [...(neighbours.get(id) ?? []), other]);
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}
