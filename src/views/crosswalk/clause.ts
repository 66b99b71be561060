import type { Entry, Handbook } from '../../handbook/types.ts';
import { clauseRow, type Disposition } from '../../standards/clause-crosswalk.ts';
import { standardsIn } from '../../standards/in-language.ts';
import { namedBy } from '../entries/relations.ts';
import type { EntryLink } from '../links.ts';
import { clauseDecision, type ClauseDecision } from './clause-decision.ts';

/** A sub-clause as the page of its clause shows it. */
export interface SubClause {
  id: string;
  title: string;
  /** It has sub-clauses of its own, so that there is nothing to decide about it. */
  heading: boolean;
  row: ClauseDecision | undefined;
  /** What the standards suggest; undefined for a heading. */
  suggested: Disposition | undefined;
  /** Entries that name the sub-clause: policies that hold it, audits that looked at it, findings against it. */
  linkedFrom: EntryLink[];
}

/** The sub-clauses of a clause entry, in the order of the standard, each with the row that speaks of it. */
export function clausePage(handbook: Handbook, entry: Entry<'clauses'>): SubClause[] {
  const number = entry.id.replace('clause-', '');
  const rows = new Map(entry.data.rows.map((row) => [row.clause, row]));
  const { clauses } = standardsIn(handbook.config.language);
  return clauses
    .filter(({ id }) => id.startsWith(`${number}.`))
    .map(({ id, title }) => {
      const row = rows.get(id);
      return {
        id,
        title,
        heading: clauses.some(({ parent }) => parent === id),
        row: row && clauseDecision(handbook, row),
        suggested: clauseRow(id)?.disposition,
        linkedFrom: namedBy(handbook, id).filter((link) => link.id !== entry.id),
      };
    });
}
