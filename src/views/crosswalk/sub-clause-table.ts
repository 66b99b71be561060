import { reviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import {
  day,
  disposition,
  link,
  links,
  list,
  none,
  sentence,
  stack,
  text,
  wordCell,
} from '../table/make.ts';
import { columnsOf, type Table, type TableGroup } from '../table/table.ts';
import { clausePage, type SubClause } from './clause.ts';

/** The sub-clauses of a clause. Those under a heading of the standard are under it here, too. */
export function subClauseTable(handbook: Handbook, entry: Entry<'clauses'>): Table {
  const { clause: t, entry: e } = messagesFor(handbook.config.language);
  return {
    name: 'sub-clauses',
    caption: e.sections['sub-clauses'],
    columns: columnsOf(t.columns, { adds: { long: true } }),
    groups: groupsOf(clausePage(handbook, entry)).map(({ heading, under }): TableGroup => ({
      id: heading?.id,
      head: heading && nameOf(heading),
      rows: under.map((sub) => ({
        id: sub.id,
        cells: [
          nameOf(sub),
          ...decisionOf(handbook, sub),
          // Of itself the clause need not say that it names the sub-clause.
          list(
            sub.linkedFrom.map((from) => link(from)),
            '',
          ),
        ],
      })),
    })),
  };
}

/** Sub-clauses by the heading above them; what is below none is a group without one. */
function groupsOf(
  all: readonly SubClause[],
): { heading: SubClause | undefined; under: SubClause[] }[] {
  const groups: { heading: SubClause | undefined; under: SubClause[] }[] = [];
  for (const sub of all) {
    const last = groups.at(-1);
    const below = !last?.heading || sub.id.startsWith(`${last.heading.id}.`);
    if (sub.heading) groups.push({ heading: sub, under: [] });
    else if (last && below) last.under.push(sub);
    else groups.push({ heading: undefined, under: [sub] });
  }
  return groups;
}

const nameOf = ({ id, title }: SubClause): Cell =>
  link({ id, title, path: undefined, collection: undefined });

function decisionOf(handbook: Handbook, { row }: SubClause): Cell[] {
  const { clause: t } = messagesFor(handbook.config.language);
  return row
    ? [
        disposition(handbook, row.disposition),
        row.isms === undefined ? none(t.noIsms) : text(row.isms),
        row.adds === undefined ? none('') : text(row.adds),
        links(row.documents, t.noDocument),
        stack(
          wordCell(handbook, row.status),
          row.targetDate !== undefined &&
            sentence(t.by, {
              day: day(row.targetDate, reviewState(handbook, row.targetDate)),
            }),
          row.owner && sentence(t.owner, { role: link(row.owner) }),
        ),
      ]
    : [none(t.undecided), none(''), none(''), none(''), none('')];
}
