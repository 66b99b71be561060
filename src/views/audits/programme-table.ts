import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { line, link, none, text } from '../table/make.ts';
import type { Table, TableColumn, TableGroup } from '../table/table.ts';
import type { Programme, ProgrammeCell, ProgrammeRow } from './audit-programme.ts';

/** The audit programme (9.2.2) as a table: clauses and areas of controls by year. */
export function programmeTable(
  handbook: Handbook,
  { years, cycleYears, clauses, controls }: Programme,
): Table {
  const { programme: t } = messagesFor(handbook.config.language).audits;
  const group = (title: string, rows: readonly ProgrammeRow[]): TableGroup => ({
    head: text(title),
    rows: rows.map((row) => ({
      cells: [
        link({
          id: row.id,
          title: row.title || t.own,
          path: row.path,
          // The organisation's own controls go by their name, without a number.
          collection: row.title ? undefined : 'roles',
        }),
        ...row.cells.map((cell) => coverage(handbook, cell, row.total)),
        covered(handbook, row),
      ],
    })),
  });
  return {
    name: 'programme',
    caption: t.title,
    columns: [
      { id: 'what', title: t.columns.what },
      ...years.map(({ year, audits }): TableColumn => ({
        id: `year-${year}`,
        title: String(year),
        detail: {
          kind: 'list',
          items: audits.map(({ link: audit, held }) =>
            line(
              audit.path ? { kind: 'address', href: audit.path, text: audit.id } : text(audit.id),
              !held && text(t.planned),
            ),
          ),
        },
      })),
      { id: 'cycle', title: t.columns.cycle(cycleYears) },
    ],
    groups: [group(t.clauses, clauses), group(t.controls, controls)],
  };
}

function coverage(handbook: Handbook, { held, planned }: ProgrammeCell, total: number): Cell {
  const { programme: t } = messagesFor(handbook.config.language).audits;
  if (held + planned === 0) return none('–');
  const ahead = (words: string): Cell => ({
    kind: 'tag',
    tone: 'state state-planned',
    text: words,
  });
  if (held === 0) return ahead(t.plannedOf(planned, total));
  return line(text(t.held(held, total)), planned > 0 && ahead(t.alsoPlanned(planned)));
}

function covered(handbook: Handbook, { covered: count, total }: ProgrammeRow): Cell {
  const { programme: t } = messagesFor(handbook.config.language).audits;
  const icon = count === total ? 'proven' : count > 0 ? 'partial' : 'unproven';
  return { kind: 'state', state: { icon, text: t.held(count, total) } };
}
