import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { day, linkOr, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { HistoryView } from './history.ts';

/** The commits that changed a document, the latest first. */
export function historyTable(
  { config }: Handbook,
  { revisions }: Pick<HistoryView, 'revisions'>,
): Table {
  const { history: t } = messagesFor(config.language).documents;
  const { date, commit, subject } = t.columns;
  return plainTable({
    name: 'history',
    caption: t.title,
    columns: columnsOf(
      { date, commit, subject },
      { date: { unlabelled: true }, commit: { unlabelled: true }, subject: { unlabelled: true } },
    ),
    rows: revisions.map((revision) => ({
      head: -1,
      cells: [day(revision.date), { kind: 'commit', commit: revision }, text(revision.subject)],
    })),
  });
}

/** The versions of a document as its own log tells them, the newest first. */
export function versionTable({ config }: Handbook, { log }: Pick<HistoryView, 'log'>): Table {
  const { history: t } = messagesFor(config.language).documents;
  return plainTable({
    name: 'versions',
    caption: t.title,
    columns: columnsOf(t.versions.columns, { what: { long: true, unlabelled: true } }),
    rows: log.map(({ version, date, what, by }) => ({
      cells: [text(version), day(date), text(what), linkOr(by, '')],
    })),
  });
}
