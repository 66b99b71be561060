import { needsAssessment } from '../handbook/system-state.ts';
import type { Handbook } from '../handbook/types.ts';
import { controlCrosswalk, type ControlCrosswalkRow } from './crosswalk.ts';
import { linkTo, type EntryLink } from './links.ts';
import { soaView, type SoaRow } from './soa.ts';

/** Why something is open, from what blocks certification first to what blocks it last. */
export type GapKind = 'unproven' | 'missing' | 'assessment' | 'clause' | 'planned' | 'partial';

/** Something that is open before certification. */
export interface Gap {
  kind: GapKind;
  link: EntryLink;
  owner: EntryLink | undefined;
  targetDate: string | undefined;
  /** What of the ISMS helps, for controls. */
  transfer: ControlCrosswalkRow['transfer'] | undefined;
}

/** The backlog: everything that is open, in the order in which it blocks certification. */
export function gapsView(handbook: Handbook): Gap[] {
  const soa = soaView(handbook);
  const rows = soa.areas.flatMap((area) => area.rows);
  const transfers = new Map(
    controlCrosswalk(handbook).flatMap((area) =>
      area.rows.map((row) => [row.id, row.transfer] as const),
    ),
  );
  const control = (kind: GapKind, row: SoaRow): Gap => ({
    kind,
    link: linkTo(handbook, row.id),
    owner: row.owner,
    targetDate: row.targetDate,
    transfer: transfers.get(row.id),
  });
  const byState = (state: SoaRow['state'], kind: GapKind) =>
    rows
      .filter((row) => row.state === state)
      .map((row) => control(kind, row))
      .sort((a, b) => (a.targetDate ?? '').localeCompare(b.targetDate ?? '', 'en'));
  return [
    ...byState('unproven', 'unproven'),
    ...soa.areas.flatMap(({ missing }) =>
      missing.map(({ id }): Gap => ({
        kind: 'missing',
        link: linkTo(handbook, id),
        owner: undefined,
        targetDate: undefined,
        transfer: transfers.get(id),
      })),
    ),
    ...systemsWithoutAssessment(handbook).map((system): Gap => ({
      kind: 'assessment',
      link: linkTo(handbook, system.id),
      owner: linkTo(handbook, system.data.owner),
      targetDate: undefined,
      transfer: undefined,
    })),
    ...openClauses(handbook),
    ...byState('planned', 'planned'),
    ...byState('partial', 'partial'),
  ];
}

function systemsWithoutAssessment(handbook: Handbook) {
  const assessed = new Set(
    handbook.entries.assessments
      .filter(({ data }) => data.status === 'approved')
      .map(({ data }) => data.system),
  );
  return handbook.entries.inventory.filter(
    (system) => needsAssessment(handbook, system) && !assessed.has(system.id),
  );
}

function openClauses(handbook: Handbook): Gap[] {
  return handbook.entries.clauses.flatMap((entry) =>
    entry.data.rows
      .filter(({ status }) => status !== 'implemented')
      .map(({ clause }) => ({
        kind: 'clause' as const,
        link: linkTo(handbook, clause),
        owner: linkTo(handbook, entry.data.owner),
        targetDate: undefined,
        transfer: undefined,
      })),
  );
}
