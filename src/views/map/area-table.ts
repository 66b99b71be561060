import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { count, countLink, link } from '../table/make.ts';
import { plainTable, type Table, type TableColumn } from '../table/table.ts';
import type { MapArea } from './map.ts';
import { traceColumns } from './trace.ts';

/** The areas of controls, with how much their traces lead through. */
export function areaTable({ config }: Handbook, areas: readonly MapArea[]): Table {
  const { map: t } = messagesFor(config.language);
  return plainTable({
    name: 'trace-areas',
    caption: t.areas,
    columns: [
      { id: 'area', title: t.area },
      ...traceColumns.map((id): TableColumn => ({ id, title: t.columns[id], numeric: true })),
    ],
    rows: areas.map(({ id, title, path, counts }) => ({
      cells: [
        // The organisation's own controls have a name and no number.
        link({ id: id === 'ORG' ? title : id, title, path, collection: undefined }),
        ...traceColumns.map((column) =>
          counts[column] > 0 ? countLink(counts[column], `${path}#words`) : count(0),
        ),
      ],
    })),
  });
}
