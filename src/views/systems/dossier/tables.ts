import { collections } from '../../../../schemas/index.ts';
import type { Handbook, System } from '../../../handbook/types.ts';
import { messagesFor } from '../../../i18n/messages.ts';
import { word } from '../../../i18n/terms.ts';
import { labelAt } from '../../cells.ts';
import { linkTo } from '../../links.ts';
import type { Cell } from '../../table/cell.ts';
import { address, day, link, state, text } from '../../table/make.ts';
import { columnsOf, plainTable, type Table } from '../../table/table.ts';
import type { DossierPartView } from './dossier.ts';

/** How many points of each part are filled. */
export function dossierSummary(handbook: Handbook, parts: readonly DossierPartView[]): Table {
  const { dossier: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'dossier-summary',
    caption: t.summary,
    columns: columnsOf({ part: t.part, source: t.source, filled: t.columns.state }),
    rows: parts.map(({ id, title, source, filled, due }) => ({
      cells: [address(`#${id}`, title), text(source, { muted: true }), text(t.counts(filled, due))],
    })),
  });
}

/** The points of a part: what is asked, what the handbook has, and how far that is enough. */
export function dossierTable(handbook: Handbook, { title, points }: DossierPartView): Table {
  const { dossier: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'dossier',
    caption: title,
    columns: columnsOf(t.columns, { held: { long: true } }),
    rows: points.map((point) => ({
      cells: [point.name, point.held, state(handbook, 'dossier', point.state)],
    })),
  });
}

/** The head of the dossier as a document: of which system and organisation, which version, as of when. */
export function dossierHeader(handbook: Handbook, system: System): { label: string; cell: Cell }[] {
  const { dossier: t } = messagesFor(handbook.config.language);
  const { organization, language } = handbook.config;
  const { header } = t;
  return [
    { label: header.system, cell: link(linkTo(handbook, system.id)) },
    { label: header.organization, cell: text(organization.legalName ?? organization.name) },
    { label: header.version, cell: text(system.data.model?.version ?? header.noVersion) },
    { label: header.asOf, cell: day(handbook.asOf) },
    {
      label: labelAt(handbook, collections.inventory.schema, 'classification'),
      cell: text(word(language, system.data.classification)),
    },
  ];
}
