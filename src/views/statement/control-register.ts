import { collectionTitle } from '../../collections/names.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { dayOr, link, none, state } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, type TableRow } from '../table/table.ts';
import { areaHead, missingRow } from './soa-table.ts';
import { soaView, type SoaRow } from './soa.ts';

/** Controls by area of Annex A, with state, owner and review. */
export function controlRegister(handbook: Handbook): Register {
  const { controls: t } = messagesFor(handbook.config.language);
  return {
    name: 'controls',
    caption: collectionTitle(handbook.config.language, 'controls'),
    columns: columnsOf(t.columns, {
      state: { filter: 'state', unlabelled: true },
      proof: { numeric: true },
    }),
    groups: soaView(handbook).areas.map((area) => ({
      id: `area-${area.id}`,
      head: areaHead(handbook, area),
      rows: [
        ...area.rows.map((row) => rowOf(handbook, row)),
        ...area.missing.map((control) => missingRow(handbook, control)),
      ],
    })),
  };
}

const rowOf = (handbook: Handbook, row: SoaRow): TableRow => ({
  id: row.id,
  values: { state: row.state },
  cells: [
    link({ id: row.id, title: row.title, path: row.path, collection: 'controls' }),
    state(handbook, 'control', row.state, { path: row.path }),
    link(row.owner),
    row.excluded
      ? none('–')
      : { kind: 'number', href: `${row.path}#proof`, value: row.proof.length },
    dayOr(
      row.nextReview,
      undefined,
      row.nextReview === undefined ? undefined : reviewState(handbook, row.nextReview),
    ),
  ],
});
