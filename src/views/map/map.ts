import { controlAreas, type ControlArea } from '../../handbook/control-areas.ts';
import { documentsOf } from '../../handbook/control-documents.ts';
import { proofsOf } from '../../handbook/proof.ts';
import { mapPath } from '../../handbook/sitemap.ts';
import { isRetired } from '../../handbook/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { pictureOf, type Picture } from './picture.ts';
import {
  foldTrace,
  traceColumns,
  traceOf,
  tracerOf,
  type ControlTrace,
  type Trace,
  type TraceColumn,
  type TraceNode,
} from './trace.ts';

/** Boxes in a column, past which entries share one. */
const boxesInColumn = 40;

/** Entries of a kind that are listed where a trace breaks off; the others are counted. */
const listed = 20;

/** Why a trace breaks off at an entry. */
export type LooseKind = 'risk' | 'driver' | 'document' | 'proof' | 'evidence' | 'system';

export interface LooseEnd {
  kind: LooseKind;
  links: EntryLink[];
  /** How many more there are. */
  more: number;
}

/** An area with how much its traces lead through. */
export interface MapArea {
  id: string;
  title: string;
  path: string;
  counts: Record<TraceColumn, number>;
}

/** All areas at a glance. */
export interface TraceMap {
  areas: MapArea[];
  picture: Picture;
  looseEnds: LooseEnd[];
}

/** One area: the picture, and the same in words. */
export interface AreaMap {
  area: MapArea;
  /** Draws it, which takes a while; undefined where no control of the area has an entry. */
  picture: () => Picture | undefined;
  traces: ControlTrace[];
  previous: MapArea | undefined;
  next: MapArea | undefined;
}

interface TracedArea {
  area: ControlArea;
  traces: ControlTrace[];
}

export function mapView(handbook: Handbook): TraceMap {
  const traced = tracedAreas(handbook);
  return {
    areas: traced.map((each) => areaOf(handbook, each)),
    picture: draw(handbook, overviewOf(handbook, traced)),
    looseEnds: looseEndsOf(handbook),
  };
}

/** The maps of all areas, in the order of Annex A. */
export function areaMaps(handbook: Handbook): AreaMap[] {
  const traced = tracedAreas(handbook);
  const areas = traced.map((each) => areaOf(handbook, each));
  return traced.map(({ traces }, index) => ({
    area: areas[index] as MapArea,
    picture: () => (traces.length > 0 ? draw(handbook, traceOf(traces)) : undefined),
    traces,
    previous: areas[index - 1],
    next: areas[index + 1],
  }));
}

function tracedAreas(handbook: Handbook): TracedArea[] {
  const tracer = tracerOf(handbook);
  return controlAreas(handbook).map((area) => ({ area, traces: area.controls.map(tracer) }));
}

function areaOf(handbook: Handbook, { area, traces }: TracedArea): MapArea {
  const { nodes } = traceOf(traces);
  const count = (column: TraceColumn) => nodes.filter((node) => node.column === column).length;
  return {
    id: area.id,
    title: area.title ?? messagesFor(handbook.config.language).map.ownControls,
    path: mapPath(area.id),
    counts: Object.fromEntries(
      traceColumns.map((column) => [column, count(column)]),
    ) as MapArea['counts'],
  };
}

/** All traces as one graph, in which the controls of an area share a box, and so do its proofs. */
function overviewOf(handbook: Handbook, traced: readonly TracedArea[]): Trace {
  const shared = traced
    .filter(({ traces }) => traces.length > 0)
    .map((each): ControlTrace => {
      const { area, traces } = each;
      const { id, title, path, counts } = areaOf(handbook, each);
      const proofs = traces.flatMap(({ evidence }) => evidence);
      const state = undefined;
      const proof: TraceNode = {
        id: `proof-${area.id}`,
        column: 'evidence',
        title: '',
        path,
        state,
        count: counts.evidence,
      };
      return {
        control: { id, column: 'controls', title, path, state },
        risks: traces.flatMap(({ risks }) => risks),
        documents: traces.flatMap(({ documents }) => documents),
        evidence:
          proofs.length > 0
            ? [{ node: proof, systems: proofs.flatMap(({ systems }) => systems) }]
            : [],
        systems: traces.flatMap(({ systems }) => (systems === 'all' ? [] : systems)),
      };
    });
  return traceOf(shared);
}

function draw(handbook: Handbook, trace: Trace): Picture {
  const { folded } = messagesFor(handbook.config.language).map;
  return pictureOf(foldTrace(trace, boxesInColumn, registerOf), ({ id, column, title, count }) =>
    count === undefined ? (id === 'ORG' ? title : `${id} ${title}`) : folded[column](count),
  );
}

const registers: Readonly<Record<TraceColumn, string>> = {
  risks: '/risks/',
  controls: '/controls/',
  documents: '/policies/',
  evidence: '/evidence/',
  systems: '/inventory/',
};

const registerOf = (column: TraceColumn) => registers[column];

/** Entries at which a trace breaks off, by kind, in the direction of the trace. */
function looseEndsOf(handbook: Handbook): LooseEnd[] {
  const { risks, controls, evidence, inventory } = handbook.entries;
  const isNamed = ({ id }: Entry) => (handbook.backlinks.get(id) ?? []).length > 0;
  const named = new Set(risks.flatMap(({ data }) => data.controls));
  const assessed = new Set(handbook.entries.assessments.map(({ data }) => data.system));
  const applicable = controls.filter(({ data }) => data.applicable);
  const kinds: [LooseKind, readonly Entry[]][] = [
    ['risk', risks.filter(({ data }) => data.treatment !== 'accept' && data.controls.length === 0)],
    [
      'driver',
      applicable.filter(({ id, data }) => data.drivers?.includes('risk') && !named.has(id)),
    ],
    ['document', applicable.filter((control) => documentsOf(handbook, control).length === 0)],
    [
      'proof',
      applicable.filter(
        (control) =>
          control.data.status === 'implemented' && proofsOf(handbook, control).length === 0,
      ),
    ],
    ['evidence', evidence.filter((entry) => entry.data.status === 'current' && !isNamed(entry))],
    [
      'system',
      inventory.filter(
        (system) =>
          !isRetired(handbook, system) &&
          !assessed.has(system.id) &&
          Object.values(system.data.lifecycle).flat().length === 0,
      ),
    ],
  ];
  return kinds
    .filter(([, entries]) => entries.length > 0)
    .map(([kind, entries]) => ({
      kind,
      links: entries.slice(0, listed).map(({ id }) => linkTo(handbook, id)),
      more: Math.max(0, entries.length - listed),
    }));
}
