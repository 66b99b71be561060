import type { ClauseRow } from '../../handbook/derived/clause-rows.ts';
import type { Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** What an organisation made of a sub-clause, as its clause entry says. */
export interface ClauseDecision {
  disposition: ClauseRow['disposition'];
  status: string;
  isms: string | undefined;
  adds: string | undefined;
  documents: EntryLink[];
}

export const clauseDecision = (handbook: Handbook, row: ClauseRow): ClauseDecision => ({
  disposition: row.disposition,
  status: row.status,
  isms: row.isms,
  adds: row.adds,
  documents: (row.documents ?? []).map((id) => linkTo(handbook, id)),
});
