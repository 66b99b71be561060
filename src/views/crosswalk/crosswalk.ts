import { clauseRows as decided } from '../../handbook/lookup/clause-rows.ts';
import { controlState, type ControlState } from '../../handbook/state/control-state.ts';
import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { ismsRowOf } from '../../handbook/lookup/isms-row.ts';
import type { Handbook, IsmsRow } from '../../handbook/types.ts';
import { lookup } from '../../standards/catalogue.ts';
import type { ClauseRow } from '../../standards/clause-crosswalk.ts';
import { lendingControls, type ControlRow } from '../../standards/control-crosswalk.ts';
import { standardsIn } from '../../standards/in-language.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { clauseDecision, type ClauseDecision } from './clause-decision.ts';
import { relatedControls, type RelatedControl } from './related-controls.ts';

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
  ours: ClauseDecision | undefined;
}

/** An Annex A control beside what the ISMS lends to it. */
export interface ControlCrosswalkRow {
  id: string;
  title: string;
  path: string | undefined;
  state: ControlState | undefined;
  transfer: ControlRow['transfer'];
  why: string;
  related: RelatedControl[];
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
  const ours = new Map(decided(handbook).map((row) => [row.clause, row]));
  const { language } = handbook.config;
  return standardsIn(language).clauseRows.map(({ iso42001, iso27001, disposition, adds }) => {
    const row = ours.get(iso42001);
    const counterpart = iso27001 ? lookup(iso27001, language) : undefined;
    return {
      id: iso42001,
      title: lookup(iso42001, language)?.title ?? iso42001,
      path: linkTo(handbook, iso42001).path,
      iso27001: counterpart && { id: counterpart.id, title: counterpart.title },
      disposition,
      adds,
      ours: row && clauseDecision(handbook, row),
    };
  });
}

/** Control by control, by the nine areas of Annex A. */
export function controlCrosswalk(
  handbook: Handbook,
): { id: string; title: string; rows: ControlCrosswalkRow[] }[] {
  const { areas, controls, controlRowOf: rows } = standardsIn(handbook.config.language);
  const byArea = Map.groupBy(controls, ({ area }) => area);
  return areas.map(({ id, title }) => ({
    id,
    title,
    rows: (byArea.get(id) ?? []).map((control) => {
      const row = rows.get(control.id);
      const entry = entryOf(handbook, 'controls', control.id);
      return {
        id: control.id,
        title: control.title,
        path: linkTo(handbook, control.id).path,
        state: entry && controlState(handbook, entry),
        transfer: row?.transfer ?? 'none',
        why: row?.why ?? '',
        related: row ? relatedControls(handbook, row) : [],
      };
    }),
  }));
}

/** The 93 controls of ISO/IEC 27001, each with the AI controls that it lends to. */
export function reverseCrosswalk(handbook: Handbook): ReverseCrosswalkRow[] {
  const { controlRowOf } = standardsIn(handbook.config.language);
  return lendingControls.map(({ iso27001, item, lendsTo }) => ({
    id: iso27001.replace('27001:', ''),
    title: lookup(iso27001, handbook.config.language)?.title ?? item.title,
    isms: ismsRowOf(handbook, iso27001),
    lendsTo: lendsTo.map((id) => ({
      link: linkTo(handbook, id),
      transfer: controlRowOf.get(id)?.transfer ?? 'none',
    })),
  }));
}
