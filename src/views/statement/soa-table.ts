import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { countsInWords } from '../states.ts';
import type { Cell } from '../table/cell.ts';
import {
  day,
  line,
  link,
  links,
  none,
  proof,
  sentence,
  stack,
  state,
  text,
} from '../table/make.ts';
import type { Table, TableColumn, TableRow } from '../table/table.ts';
import type { Soa, SoaArea, SoaRow } from './soa.ts';

/** The rows of the Statement of Applicability as a table: a group for each area of Annex A. */
export function soaTable(handbook: Handbook, soa: Soa): Table {
  const { soa: t } = messagesFor(handbook.config.language);
  const columns = Object.entries(t.columns).map(([id, { title, meaning }]): TableColumn => ({
    id,
    title,
    meaning,
    named: id === 'applicable' || id === 'why' || id === 'state',
    unlabelled: id === 'why' || id === 'state',
    filter: id === 'state' ? id : undefined,
  }));
  return {
    name: 'soa',
    caption: t.caption(handbook.config.soa.version),
    columns,
    groups: soa.areas.map((area) => ({
      id: `area-${area.id}`,
      head: areaHead(handbook, area),
      rows: [
        ...area.rows.map((row) => rowOf(handbook, row)),
        ...area.missing.map((control) => missingRow(handbook, control)),
      ],
    })),
  };
}

/** The name of an area, with the states of its controls. */
export const areaHead = (handbook: Handbook, { id, title, counts }: SoaArea): Cell =>
  line(
    id === 'ORG' ? text(title) : link({ id, title, path: undefined, collection: undefined }),
    { kind: 'tag', text: countsInWords(handbook, counts).join(' · '), tone: 'counts' },
    { kind: 'bar', counts, label: title },
  );

function rowOf(handbook: Handbook, row: SoaRow): TableRow {
  const { language } = handbook.config;
  const { common, soa: t } = messagesFor(language);
  const reasons = row.applicable
    ? row.drivers.map((driver) => word(language, driver)).join(', ')
    : word(language, row.exclusionBasis ?? '');
  return {
    id: row.id,
    values: { state: row.state },
    cells: [
      link({ id: row.id, title: row.title, path: row.path, collection: 'controls' }),
      stack(
        text(row.applicable ? common.yes : row.excluded ? common.no : word(language, 'undecided'), {
          strong: true,
        }),
        text(reasons),
      ),
      row.justification === undefined
        ? none(t.noReason)
        : stack(
            text(row.justification),
            ...row.exceptions.map((exception) => exceptionCell(handbook, exception)),
          ),
      stack(
        state(handbook, 'control', row.state, { path: row.path }),
        row.targetDate !== undefined && sentence(t.by, { day: day(row.targetDate) }),
      ),
      row.excluded ? none('–') : links(row.documents, t.noDocument),
      row.excluded ? none('–') : proof(row.proof),
      stack(link(row.owner), row.lastReviewed !== undefined && day(row.lastReviewed)),
    ],
  };
}

/** Systems to which a control does not apply, and why. */
export const exceptionCell = (
  { config }: Handbook,
  { systems, reason }: SoaRow['exceptions'][number],
): Cell =>
  sentence(messagesFor(config.language).control.exception, {
    systems: { kind: 'line', cells: systems.map((system) => link(system)), separator: ', ' },
    reason: text(reason),
  });

/** A control of Annex A of which the handbook says nothing. */
export const missingRow = (
  { config }: Handbook,
  { id, title }: { id: string; title: string },
): TableRow => ({
  id,
  tone: 'missing',
  spanFrom: 1,
  values: { state: 'undecided' },
  cells: [
    link({ id, title, path: undefined, collection: 'controls' }),
    none(messagesFor(config.language).common.noEntry),
  ],
});
