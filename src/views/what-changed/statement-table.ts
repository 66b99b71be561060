import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { day, line, link, links, none, sentence, stack, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { RowThenAndNow, StatementThenAndNow, Told } from './statement.ts';

/** The rows of the Statement, as they were beside as they are. What did not change is muted. */
export function statementTable(handbook: Handbook, { rows }: StatementThenAndNow): Table {
  const { whatChanged } = messagesFor(handbook.config.language);
  const { statement: t } = whatChanged;
  return plainTable({
    name: 'statement-then-and-now',
    caption: t.title,
    columns: columnsOf(t.columns, { justification: { long: true } }),
    rows: rows.map((row) => ({
      id: row.control.id,
      tone: row.isChanged ? 'changed' : undefined,
      cells: [
        link(row.control),
        toldCell(handbook, row.then),
        toldCell(handbook, row.now),
        row.justification.length === 0 ? none('–') : { kind: 'edited', edits: row.justification },
        evidenceCell(handbook, row),
      ],
    })),
  });
}

function toldCell(handbook: Handbook, told: Told | undefined): Cell {
  const { language } = handbook.config;
  const { common, soa, whatChanged } = messagesFor(language);
  if (!told) return none(whatChanged.statement.absent);
  const reasons = told.applicable
    ? told.drivers.map((driver) => word(language, driver)).join(', ')
    : word(language, told.exclusionBasis ?? '');
  return stack(
    text(told.applicable ? common.yes : told.excluded ? common.no : word(language, 'undecided'), {
      strong: true,
    }),
    reasons !== '' && text(reasons),
    state(handbook, 'control', told.state),
    told.targetDate !== undefined && sentence(soa.by, { day: day(told.targetDate) }),
  );
}

function evidenceCell(handbook: Handbook, { evidence, now }: RowThenAndNow): Cell {
  const { statement: t } = messagesFor(handbook.config.language).whatChanged;
  const entries = (all: readonly EntryLink[]) =>
    ({
      entries: line(...all.map((to): Cell => ({ kind: 'link', link: to, short: true }))),
    }) as const;
  return stack(
    evidence.all.length === 0 ? none(now?.excluded ? '–' : undefined) : links(evidence.all),
    evidence.came.length > 0 && sentence(t.came, entries(evidence.came)),
    evidence.went.length > 0 && sentence(t.went, entries(evidence.went)),
  );
}
