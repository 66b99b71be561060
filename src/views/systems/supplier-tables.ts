import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { count, link, none, text, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import { parties, type SupplierPage } from './supplier.ts';

/** Who does what along the life cycle: a column for each party, and below how many tasks it has. */
export function allocationTable(
  { config }: Handbook,
  { responsibilities, counts }: Pick<SupplierPage, 'responsibilities' | 'counts'>,
): Table {
  const { entry, supplier: t } = messagesFor(config.language);
  return plainTable({
    name: 'allocation',
    caption: entry.sections.responsibilities,
    columns: columnsOf({ task: t.task, ...t.parties }),
    rows: responsibilities.map(({ task, party }) => ({
      cells: [
        text(task),
        ...parties.map((column) =>
          column === party
            ? ({ kind: 'state', state: { icon: 'proven', text: t.parties[party] } } as const)
            : none(''),
        ),
      ],
    })),
    totals: [
      text(t.count(responsibilities.length)),
      ...parties.map((party) => count(counts[party])),
    ],
  });
}

/** The systems in which a supplier has a part. */
export function suppliedTable(
  handbook: Handbook,
  { systems }: Pick<SupplierPage, 'systems'>,
): Table {
  const { entry, supplier: t } = messagesFor(handbook.config.language);
  const { system, model, origin, stage } = t.columns;
  return plainTable({
    name: 'supplied',
    caption: entry.sections.systems,
    columns: columnsOf({ system, model, origin, stage }),
    rows: systems.map((row) => ({
      cells: [
        link(row.link),
        row.model === undefined ? none(t.noModel) : text(row.model),
        wordCell(handbook, row.origin),
        wordCell(handbook, row.stage),
      ],
    })),
  });
}
