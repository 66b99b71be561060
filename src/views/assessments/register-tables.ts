import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { day, link, links, text, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { Refused, Stale, Unassessed } from './assessments.ts';
import { signalsCell } from './signals.ts';

/** Systems that are in use although their assessment finds them not acceptable. */
export function refusedTable(handbook: Handbook, rows: readonly Refused[]): Table {
  const { assessments: t } = messagesFor(handbook.config.language);
  const { system, assessment, stage, performed, owner } = t.columns;
  return plainTable({
    name: 'refused',
    caption: t.refused,
    columns: columnsOf({ system, assessment, stage, performed, owner }),
    rows: rows.map((row) => ({
      cells: [
        link(row.system),
        link(row.assessment),
        wordCell(handbook, row.stage),
        day(row.performed),
        link(row.owner),
      ],
    })),
  });
}

/** Systems that need an approved assessment and have none. */
export function unassessedTable(handbook: Handbook, rows: readonly Unassessed[]): Table {
  const { assessments: t } = messagesFor(handbook.config.language);
  const { system, why, stage, written, owner } = t.columns;
  return plainTable({
    name: 'unassessed',
    caption: t.missing,
    columns: columnsOf({ system, why, stage, written, owner }),
    rows: rows.map((row) => ({
      cells: [
        link(row.system),
        text(t.why[row.why]),
        wordCell(handbook, row.stage),
        links(row.drafts, t.nothingWritten),
        link(row.owner),
      ],
    })),
  });
}

/** Assessments in force that have to be done again. */
export function staleTable(handbook: Handbook, rows: readonly Stale[]): Table {
  const { assessments: t } = messagesFor(handbook.config.language);
  const { assessment, system, performed, signals, next } = t.columns;
  return plainTable({
    name: 'stale',
    caption: t.stale,
    columns: columnsOf({ assessment, system, performed, signals, next }),
    rows: rows.map((row) => ({
      cells: [
        link(row.assessment),
        link(row.system),
        day(row.performed),
        signalsCell(handbook, row.signals),
        links(row.drafts, t.noSuccessor),
      ],
    })),
  });
}
