import { ismsControlAnchor } from '../../addresses/sitemap.ts';
import type { Handbook, IsmsRow } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { standardsIn } from '../../standards/in-language.ts';
import type { Cell } from '../table/cell.ts';
import {
  disposition,
  line,
  link,
  links,
  list,
  none,
  sentence,
  stack,
  state,
  text,
  transfer,
} from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { ClauseCrosswalkRow, ControlCrosswalkRow, ReverseCrosswalkRow } from './crosswalk.ts';

/** Both standards in seven dimensions. */
export function glanceTable({ config }: Handbook): Table {
  const { glance } = messagesFor(config.language).crosswalk;
  return plainTable({
    name: 'glance',
    caption: glance.caption,
    columns: columnsOf(glance.columns),
    rows: standardsIn(config.language).dimensions.map(({ title, iso27001, iso42001 }) => ({
      cells: [text(title), text(iso27001), text(iso42001)],
    })),
  });
}

/** Sub-clauses of both standards, and what this organisation makes of them. */
export function clauseTable(handbook: Handbook, rows: readonly ClauseCrosswalkRow[]): Table {
  const { crosswalk: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'clause-crosswalk',
    caption: t.clauses.caption,
    columns: columnsOf(t.clauses.columns, { disposition: { filter: 'disposition' } }),
    rows: rows.map((row) => ({
      id: row.id,
      values: { disposition: row.disposition },
      cells: [
        part(row),
        row.iso27001 ? part(row.iso27001) : none(t.noCounterpart),
        disposition(handbook, row.disposition),
        text(row.adds),
        decision(handbook, row.ours),
      ],
    })),
  });
}

function decision(handbook: Handbook, ours: ClauseCrosswalkRow['ours']): Cell {
  const { language } = handbook.config;
  const { clauses } = messagesFor(language).crosswalk;
  if (!ours) return none(clauses.notDecided);
  return stack(
    sentence(clauses.ours(word(language, ours.status)), {
      disposition: disposition(handbook, ours.disposition),
    }),
    ours.isms !== undefined && text(ours.isms),
    ours.documents.length > 0 && links(ours.documents),
  );
}

/** The controls of Annex A by area, with what controls of ISO/IEC 27001 lend to them. */
export function controlTable(
  handbook: Handbook,
  areas: readonly { id: string; title: string; rows: readonly ControlCrosswalkRow[] }[],
): Table {
  const { crosswalk: t } = messagesFor(handbook.config.language);
  return {
    name: 'control-crosswalk',
    caption: t.controls.caption,
    columns: columnsOf(t.controls.columns, { transfer: { filter: 'transfer' } }),
    groups: areas.map((area) => ({
      id: `area-${area.id}`,
      head: part(area),
      rows: area.rows.map((row) => ({
        id: row.id,
        values: { transfer: row.transfer },
        cells: [
          part(row),
          transfer(handbook, row.transfer),
          text(row.why),
          list(
            row.related.map((related) =>
              line(part(related), related.isms && inIsms(handbook, related.isms, true)),
            ),
            t.noCounterpart,
          ),
          row.state
            ? state(handbook, 'control', row.state, { path: row.path })
            : none(t.controls.noEntry),
        ],
      })),
    })),
  };
}

/** The controls of ISO/IEC 27001, and the AI controls to which they lend something. */
export function reverseTable(handbook: Handbook, rows: readonly ReverseCrosswalkRow[]): Table {
  const { reverse } = messagesFor(handbook.config.language).crosswalk;
  return plainTable({
    name: 'reverse-crosswalk',
    caption: reverse.caption,
    columns: columnsOf(reverse.columns, { lendsTo: { filter: 'lends' } }),
    rows: rows.map((row) => ({
      id: ismsControlAnchor(`27001:${row.id}`),
      values: { lends: row.lendsTo.length > 0 ? 'yes' : 'no' },
      cells: [
        part(row),
        row.isms
          ? line(
              inIsms(handbook, row.isms),
              row.isms.document !== undefined && text(row.isms.document, { muted: true }),
            )
          : none(reverse.notInIsms),
        list(
          row.lendsTo.map((lent) => link(lent.link, transfer(handbook, lent.transfer))),
          reverse.none,
        ),
      ],
    })),
  });
}

/** A clause or control of a standard, with a link where a page shows it. */
const part = ({ id, title, path }: { id: string; title: string; path?: string | undefined }) =>
  link({ id, title, path, collection: undefined });

/** Where a control is in the ISMS: its state in the Statement of the ISMS. */
const inIsms = ({ config }: Handbook, row: IsmsRow, muted = false): Cell =>
  text(
    row.applicable
      ? word(config.language, row.status)
      : messagesFor(config.language).states.control.excluded,
    { muted },
  );
