import { controlAreas, type ControlArea } from '../../handbook/lookup/control-areas.ts';
import { mapPath } from '../../addresses/sitemap.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { looseEndsOf, type LooseEnd } from './loose-ends.ts';
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
  /** Whether anything is registered that a trace could start or end at: without it none is complete. */
  traced: boolean;
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
  const { risks, evidence, inventory } = handbook.entries;
  return {
    areas: traced.map((each) => areaOf(handbook, each)),
    picture: draw(handbook, overviewOf(handbook, traced)),
    looseEnds: looseEndsOf(handbook),
    traced: [risks, evidence, inventory].some((entries) => entries.length > 0),
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
