import type { ClauseRow } from '../../handbook/lookup/clause-rows.ts';
import type { Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** What an organisation made of a sub-clause, as its clause entry says. */
export interface ClauseDecision {
  disposition: ClauseRow['disposition'];
  status: string;
  isms: string | undefined;
  adds: string | undefined;
  documents: EntryLink[];
  /** By when it is to be implemented; undefined where it is, or nothing says so. */
  targetDate: string | undefined;
  /** Who brings it about, where that is somebody else than the owner of the clause. */
  owner: EntryLink | undefined;
}

export const clauseDecision = (handbook: Handbook, row: ClauseRow): ClauseDecision => ({
  disposition: row.disposition,
  status: row.status,
  isms: row.isms,
  adds: row.adds,
  documents: (row.documents ?? []).map((id) => linkTo(handbook, id)),
  targetDate: row.targetDate,
  owner: row.owner === undefined ? undefined : linkTo(handbook, row.owner),
});
