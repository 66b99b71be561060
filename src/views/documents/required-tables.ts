import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { line, link, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import { holdersCell } from './holders-cell.ts';
import type { ControlRequiredRow, RequiredRow } from './required-documents.ts';

const named = { document: { named: true }, holders: { named: true }, state: { named: true } };

/** What the clauses ask to be documented, beside what holds it. */
export function clauseDocuments(handbook: Handbook, rows: readonly RequiredRow[]): Table {
  const { clauses: t, kinds } = messagesFor(handbook.config.language).documents;
  return plainTable({
    name: 'required',
    caption: t.title,
    columns: columnsOf(t.columns, named),
    rows: rows.map((row) => ({
      cells: [
        link(row.clause),
        line(text(row.document), text(`(${kinds[row.kind]})`, { muted: true })),
        holdersCell(handbook, row.holders),
        state(handbook, 'document', row.state),
      ],
    })),
  });
}

/** What the controls of Annex A ask to be documented, beside what holds it. */
export function controlDocuments(handbook: Handbook, rows: readonly ControlRequiredRow[]): Table {
  const { controls: t } = messagesFor(handbook.config.language).documents;
  return plainTable({
    name: 'required',
    caption: t.title,
    columns: columnsOf(t.columns, named),
    rows: rows.map((row) => ({
      cells: [
        link(row.control),
        line(text(row.document), row.implied && text(`(${t.implied})`, { muted: true })),
        holdersCell(handbook, row.holders, row.state === 'excluded' ? '–' : undefined),
        state(handbook, 'document', row.state),
      ],
    })),
  });
}
