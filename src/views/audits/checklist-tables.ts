import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { holdersCell } from '../documents/holders-cell.ts';
import { statusTag } from '../documents/status-tag.ts';
import type { Cell } from '../table/cell.ts';
import { line, link, list, none, proof, sentence, stack, state, text } from '../table/make.ts';
import { plainTable, type Table, type TableColumn } from '../table/table.ts';
import type { AuditedDocument, AuditPage, ChecklistClause, ChecklistControl } from './audit.ts';

/** The clauses that an audit ahead is to cover, with where each is done and what shows it. */
export function clauseChecklist(handbook: Handbook, { clauses }: AuditPage): Table {
  const { checklist: t } = messagesFor(handbook.config.language).audits;
  return plainTable({
    name: 'checklist-clauses',
    caption: t.clauses,
    columns: columns(handbook, t.columns.clause),
    rows: clauses.map((row) => ({
      cells: [
        stack(link(row.link), ask(handbook, row)),
        whereOfClause(handbook, row),
        records(handbook, row),
        none(''),
        none(''),
      ],
    })),
  });
}

/** The controls that an audit ahead is to cover. */
export function controlChecklist(handbook: Handbook, { controls }: AuditPage): Table {
  const { checklist: t } = messagesFor(handbook.config.language).audits;
  return plainTable({
    name: 'checklist-controls',
    caption: t.controls,
    columns: columns(handbook, t.columns.control),
    rows: controls.map((row) => ({
      cells: [
        stack(link(row.link), row.summary !== undefined && text(row.summary), ask(handbook, row)),
        whereOfControl(handbook, row),
        row.state === 'excluded' && row.proof.length === 0 ? none('–') : proof(row.proof),
        none(''),
        none(''),
      ],
    })),
  });
}

/** Result and notes are for the pen, on the printed working paper. */
function columns({ config }: Handbook, first: string): TableColumn[] {
  const { columns: t } = messagesFor(config.language).audits.checklist;
  return [
    { id: 'what', title: first },
    { id: 'where', title: t.where },
    { id: 'evidence', title: t.evidence },
    { id: 'result', title: t.result, named: true, printOnly: true },
    { id: 'notes', title: t.notes, named: true, printOnly: true },
  ];
}

function ask({ config }: Handbook, { owner }: ChecklistClause | ChecklistControl): Cell | false {
  const { ask: message } = messagesFor(config.language).audits.checklist;
  return owner !== undefined && sentence(message, { role: link(owner) });
}

function whereOfClause(handbook: Handbook, row: ChecklistClause): Cell {
  const { checklist: t } = messagesFor(handbook.config.language).audits;
  const documents = [
    ...(row.isms === undefined ? [] : [text(t.ofIsms(row.isms))]),
    ...row.documents.map((document) => documentCell(handbook, document)),
  ];
  return stack(
    row.status
      ? {
          kind: 'tag',
          tone: `word status-${row.status}`,
          text: word(handbook.config.language, row.status),
        }
      : none(t.noRow),
    list(documents, t.noDocument),
  );
}

function whereOfControl(handbook: Handbook, row: ChecklistControl): Cell {
  const { audits, common } = messagesFor(handbook.config.language);
  const documents = row.documents.map((document) => documentCell(handbook, document));
  return stack(
    row.state ? state(handbook, 'control', row.state) : none(common.noEntry),
    (documents.length > 0 || row.state !== 'excluded') &&
      list(documents, audits.checklist.noDocument),
  );
}

const documentCell = (handbook: Handbook, { link: document, status }: AuditedDocument): Cell =>
  link(document, statusTag(handbook, status));

function records(handbook: Handbook, row: ChecklistClause): Cell {
  const { checklist: t } = messagesFor(handbook.config.language).audits;
  return list(
    row.records.map((record) =>
      stack(
        line(
          text(record.document),
          record.state !== 'held' && state(handbook, 'document', record.state),
        ),
        record.holders.length > 0 && holdersCell(handbook, record.holders),
      ),
    ),
    t.noRecord,
  );
}
