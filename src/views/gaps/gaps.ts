import { collections } from '../../../schemas/index.ts';
import { schemaAt } from '../../../schemas/walk.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import { isNonconformity, openFindings } from '../../handbook/state/finding-state.ts';
import { approvedAssessmentOf } from '../../handbook/state/impact-assessments.ts';
import { registerPath } from '../../addresses/sitemap.ts';
import { pointsToSettle, type OpenPoint } from '../../handbook/state/open-points.ts';
import { needsAssessment } from '../../handbook/state/system-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import type { Disposition } from '../../standards/clause-crosswalk.ts';
import { controlRow, type Transfer } from '../../standards/control-crosswalk.ts';
import { leafClauses } from '../../standards/iso42001.ts';
import { labelOf } from '../cells.ts';
import { countLinks, linkTo, type EntryLink } from '../links.ts';
import { soaView, type Soa } from '../statement/soa.ts';

/** Why something is open, from what blocks certification first to what blocks it last. */
const gapKinds = [
  'unproven',
  'missing',
  'undecided',
  'assessment',
  'nonconformity',
  'clause',
  'planned',
  'partial',
  'system',
  'supplier',
] as const;

type GapKind = (typeof gapKinds)[number];

/** Where a target date lies that is too late: it has passed, or certification comes before it. */
export type Lateness = 'overdue' | 'after-stage2' | 'after-stage1';

/** Something that is open before certification. */
export interface Gap {
  kind: GapKind;
  link: EntryLink;
  owner: EntryLink | undefined;
  targetDate: string | undefined;
  late: Lateness | undefined;
  /** How far the ISMS carries over, for controls of Annex A. */
  transfer: Transfer | undefined;
  /** How a clause comes to the AIMS, where its entry says so. */
  disposition: Disposition | undefined;
  /** What is unknown or undecided about a system. */
  points: { label: string; kind: OpenPoint['kind'] }[];
}

/** Gaps of one kind. */
export interface GapGroup {
  kind: GapKind;
  /** Major nonconformities first, then by target date; of systems and findings at most `shownGaps`. */
  rows: Gap[];
  total: number;
  /** Where rows are left out: how many of all of them fall to whom, the most first, at most `shownOwners`. */
  owners: { owner: EntryLink; count: number }[];
  /** The page that shows all of them. */
  path: string;
}

/** The backlog: all that is open, in the order in which it blocks certification. */
export interface Gaps {
  /** Kinds of which there is something. */
  groups: GapGroup[];
  total: number;
  /** All gaps that have a target date, the earliest first. */
  dated: Gap[];
  late: Record<Lateness, number>;
  /** Gaps without a target date. */
  undated: number;
}

/** Systems, suppliers and findings may be many; controls and clauses are as many as the standard has. */
export const shownGaps = 10;
const shownOwners = 6;
const mayBeMany = new Set<GapKind>(['assessment', 'nonconformity', 'system', 'supplier']);

export function gapsView(handbook: Handbook): Gaps {
  const soa = soaView(handbook);
  const all = gapKinds.map((kind) => ({ kind, rows: gapsOf(handbook, soa, kind) }));
  const gaps = all.flatMap(({ rows }) => rows);
  const count = (late: Lateness) => gaps.filter((gap) => gap.late === late).length;
  return {
    groups: all
      .filter(({ rows }) => rows.length > 0)
      .map(({ kind, rows }) => {
        const cut = mayBeMany.has(kind) && rows.length > shownGaps;
        return {
          kind,
          rows: cut ? rows.slice(0, shownGaps) : rows,
          total: rows.length,
          owners: cut ? ownersOf(rows) : [],
          path: pathOfKind(kind),
        };
      }),
    total: gaps.length,
    dated: byDay(gaps.filter(({ targetDate }) => targetDate !== undefined)),
    late: {
      overdue: count('overdue'),
      'after-stage2': count('after-stage2'),
      'after-stage1': count('after-stage1'),
    },
    undated: gaps.filter(({ targetDate }) => targetDate === undefined).length,
  };
}

/** Whether a day is too late for certification, and how. Nothing is late where no day is aimed at. */
export function latenessOf({ asOf, config }: Handbook, date: string): Lateness | undefined {
  const { stage1, stage2 } = config.certification ?? {};
  if (date < asOf) return 'overdue';
  if (stage2 !== undefined && date > stage2) return 'after-stage2';
  return stage1 !== undefined && date > stage1 ? 'after-stage1' : undefined;
}

function gapsOf(handbook: Handbook, soa: Soa, kind: GapKind): Gap[] {
  const gap = (id: string, owner: string | undefined, targetDate?: string): Gap => ({
    kind,
    link: linkTo(handbook, id),
    owner: owner === undefined ? undefined : linkTo(handbook, owner),
    targetDate,
    late: targetDate === undefined ? undefined : latenessOf(handbook, targetDate),
    transfer: controlRow(id)?.transfer,
    disposition: undefined,
    points: [],
  });
  switch (kind) {
    case 'missing':
      return soa.areas.flatMap(({ missing }) => missing.map(({ id }) => gap(id, undefined)));
    case 'assessment':
      return handbook.entries.inventory
        .filter((system) => needsAssessment(handbook, system))
        .filter((system) => !approvedAssessmentOf(handbook, system))
        .map(({ id, data }) => gap(id, data.owner));
    case 'nonconformity':
      return openFindings(handbook)
        .filter(isNonconformity)
        .toSorted((a, b) => Number(b.data.grade === 'major') - Number(a.data.grade === 'major'))
        .map(({ id, data }) => gap(id, data.owner, data.due));
    case 'system':
      return handbook.entries.inventory
        .map((system) => ({ system, points: pointsToSettle(handbook, system) }))
        .filter(({ points }) => points.length > 0)
        .map(({ system: { id, data }, points }) => ({
          ...gap(id, data.owner),
          points: points.map(({ path, kind }) => ({ label: pointLabel(handbook, path), kind })),
        }));
    case 'supplier':
      return (
        handbook.entries.suppliers
          // Partners and customers are not selected; A.10.3 is about suppliers.
          .filter(({ data }) => data.relationship === 'supplier' && data.assessed === undefined)
          .map(({ id, data }) => gap(id, data.owner))
      );
    case 'clause':
      return byDay(
        openClauses(handbook).map(({ id, owner, targetDate, disposition }) => ({
          ...gap(id, owner, targetDate),
          disposition,
        })),
      );
    default:
      return byDay(
        soa.areas
          .flatMap(({ rows }) => rows)
          .filter(({ state }) => state === kind)
          .map(({ id, owner, targetDate }) => gap(id, owner.id, targetDate)),
      );
  }
}

/** The name of a field of a system, by its path. */
function pointLabel(handbook: Handbook, path: string): string {
  const field = schemaAt(collections.inventory.schema, path.split('.'));
  return field ? labelOf(handbook, field, path) : path;
}

/** Sub-clauses that are not done, and those of which nothing is said. */
function openClauses({ entries }: Handbook): {
  id: string;
  owner: string | undefined;
  targetDate: string | undefined;
  disposition: Disposition | undefined;
}[] {
  const rows = new Map(
    entries.clauses.flatMap(({ data }) =>
      data.rows.map((row) => [row.clause, { ...row, owner: row.owner ?? data.owner }] as const),
    ),
  );
  return leafClauses
    .map(({ id }) => ({ id, row: rows.get(id) }))
    .filter(({ row }) => row?.status !== 'implemented')
    .map(({ id, row }) => ({
      id,
      owner: row?.owner,
      targetDate: row?.targetDate,
      disposition: row?.disposition,
    }));
}

/** By target date, the earliest first, and what has none after them. */
const byDay = (gaps: readonly Gap[]): Gap[] =>
  gaps.toSorted(earliestFirst(({ targetDate }) => targetDate ?? '9999'));

const ownersOf = (gaps: readonly Gap[]): GapGroup['owners'] =>
  countLinks(gaps.flatMap(({ owner }) => owner ?? []))
    .map(({ link, count }) => ({ owner: link, count }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, shownOwners);

/** Where all gaps of a kind are found. */
function pathOfKind(kind: GapKind): string {
  if (kind === 'assessment') return `${registerPath('assessments')}#missing`;
  if (kind === 'nonconformity') return registerPath('findings');
  if (kind === 'system') return registerPath('inventory');
  if (kind === 'supplier') return registerPath('suppliers');
  return kind === 'clause' ? registerPath('clauses') : '/soa/';
}
