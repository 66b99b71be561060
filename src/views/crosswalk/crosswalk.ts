import { controlState, type ControlState } from '../../handbook/control-state.ts';
import type { Handbook, IsmsRow } from '../../handbook/types.ts';
import { clauseRows, type ClauseRow } from '../../standards/clause-crosswalk.ts';
import {
  controlRows,
  lendingControls,
  type ControlRow,
} from '../../standards/control-crosswalk.ts';
import { lookup } from '../../standards/catalogue.ts';
import { controlsOfArea, areas } from '../../standards/iso42001.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** A sub-clause in both standards, with what this organisation makes of it. */
export interface ClauseCrosswalkRow {
  id: string;
  title: string;
  path: string | undefined;
  /** The clause of ISO/IEC 27001; undefined where it has none. */
  iso27001: { id: string; title: string } | undefined;
  /** What the standards themselves suggest. */
  disposition: ClauseRow['disposition'];
  adds: string;
  /** What this organisation decided; undefined where its clause entry has no such row. */
  ours:
    | {
        disposition: ClauseRow['disposition'];
        status: string;
        isms: string | undefined;
        adds: string | undefined;
        documents: EntryLink[];
      }
    | undefined;
}

/** An Annex A control beside what the ISMS lends to it. */
export interface ControlCrosswalkRow {
  id: string;
  title: string;
  path: string | undefined;
  state: ControlState | undefined;
  transfer: ControlRow['transfer'];
  why: string;
  related: { id: string; title: string; isms: IsmsRow | undefined }[];
}

/** The same the other way round: a control of ISO/IEC 27001, and what it lends to. */
export interface ReverseCrosswalkRow {
  id: string;
  title: string;
  isms: IsmsRow | undefined;
  lendsTo: { link: EntryLink; transfer: ControlRow['transfer'] }[];
}

/** Clause by clause, with the dispositions of the standards and of this organisation. */
export function clauseCrosswalk(handbook: Handbook): ClauseCrosswalkRow[] {
  const ours = new Map(
    handbook.entries.clauses.flatMap((entry) =>
      entry.data.rows.map((row) => [row.clause, row] as const),
    ),
  );
  return clauseRows.map(({ iso42001, iso27001, disposition, adds }) => {
    const row = ours.get(iso42001);
    const counterpart = iso27001 ? lookup(iso27001) : undefined;
    return {
      id: iso42001,
      title: lookup(iso42001)?.title ?? iso42001,
      path: linkTo(handbook, iso42001).path,
      iso27001: counterpart && { id: counterpart.id, title: counterpart.title },
      disposition,
      adds,
      ours: row && {
        disposition: row.disposition,
        status: row.status,
        isms: row.isms,
        adds: row.adds,
        documents: (row.documents ?? []).map((id) => linkTo(handbook, id)),
      },
    };
  });
}

/** Control by control, by the nine areas of Annex A. */
export function controlCrosswalk(
  handbook: Handbook,
): { id: string; title: string; rows: ControlCrosswalkRow[] }[] {
  const rows = new Map(controlRows.map((row) => [row.iso42001, row]));
  const isms = ismsByReference(handbook);
  return areas.map(({ id, title }) => ({
    id,
    title,
    rows: controlsOfArea(id).map((control) => {
      const row = rows.get(control.id);
      const entry = handbook.entries.controls.find((candidate) => candidate.id === control.id);
      return {
        id: control.id,
        title: control.title,
        path: linkTo(handbook, control.id).path,
        state: entry && controlState(handbook, entry),
        transfer: row?.transfer ?? 'none',
        why: row?.why ?? '',
        related: (row?.related ?? []).map((related) => ({
          id: related.id.replace('27001:', ''),
          title: lookup(related.id)?.title ?? related.id,
          isms: isms.get(related.id),
        })),
      };
    }),
  }));
}

/** The 93 controls of ISO/IEC 27001, each with the AI controls that it lends to. */
export function reverseCrosswalk(handbook: Handbook): ReverseCrosswalkRow[] {
  const transfers = new Map(controlRows.map((row) => [row.iso42001, row.transfer]));
  const isms = ismsByReference(handbook);
  return lendingControls.map(({ iso27001, item, lendsTo }) => ({
    id: iso27001.replace('27001:', ''),
    title: item.title,
    isms: isms.get(iso27001),
    lendsTo: lendsTo.map((id) => ({
      link: linkTo(handbook, id),
      transfer: transfers.get(id) ?? 'none',
    })),
  }));
}

const ismsByReference = (handbook: Handbook) =>
  new Map(handbook.isms.map((row) => [`27001:${row.control}`, row]));
