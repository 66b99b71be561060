import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { countLink, link, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { RegulationPage } from './regulations.ts';

/** The systems that a requirement touches, and why; under the EU AI Act with the number of duties. */
export function reachTable(handbook: Handbook, { systems, duties }: RegulationPage): Table {
  const { entry, regulations: t } = messagesFor(handbook.config.language);
  const { system, why, duties: title } = t.columns;
  return plainTable({
    name: 'reach',
    caption: entry.sections.systems,
    columns: duties
      ? columnsOf({ system, why, duties: title }, { duties: { numeric: true } })
      : columnsOf({ system, why }),
    rows: systems.map((row) => ({
      cells: [
        link(row.link),
        text(row.reasons.map((reason) => t.reasons[reason]).join(', ')),
        ...(duties ? [countLink(row.duties, `${row.link.path ?? '/inventory/'}#obligations`)] : []),
      ],
    })),
  });
}
