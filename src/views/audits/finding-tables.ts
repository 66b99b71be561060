import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { day, line, link, links, state, text, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { PlannedAction } from './finding.ts';
import type { FindingLink } from './finding-link.ts';

/** Where a finding is: open, overdue, or closed, with the day on which it was closed. */
export const findingState = (
  handbook: Handbook,
  { open, review, closed }: Pick<FindingLink, 'open' | 'review' | 'closed'>,
): Cell =>
  open
    ? state(handbook, 'finding', review === 'overdue' ? 'overdue' : 'open')
    : line(state(handbook, 'finding', 'closed'), closed !== undefined && day(closed));

/** Findings of an audit. */
export function findingTable(
  handbook: Handbook,
  findings: readonly FindingLink[],
  caption: string,
): Table {
  const { findings: t } = messagesFor(handbook.config.language).audits;
  return plainTable({
    name: 'findings',
    caption,
    columns: columnsOf(t.columns),
    rows: findings.map((finding) => ({
      cells: [
        link(finding.link),
        wordCell(handbook, finding.grade),
        links(finding.against, ''),
        findingState(handbook, finding),
        day(finding.due),
        link(finding.owner),
      ],
    })),
  });
}

/** What is to be done about a finding. */
export function plannedTable(handbook: Handbook, planned: readonly PlannedAction[]): Table {
  const { planned: t } = messagesFor(handbook.config.language).findings;
  return plainTable({
    name: 'planned-actions',
    caption: t.title,
    columns: columnsOf(t.columns, { action: { long: true, unlabelled: true } }),
    rows: planned.map(({ what, owner, due, state: where, done }) => ({
      head: -1,
      cells: [
        text(what),
        link(owner),
        day(due),
        line(state(handbook, 'action', where), done !== undefined && day(done)),
      ],
    })),
  });
}
