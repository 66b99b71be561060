import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { viewOf } from '../../collections/index.ts';
import { dossierPath, registerPath } from '../../addresses/sitemap.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import { collectionTitle } from '../../collections/names.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { cellAt, isLong, labelAt } from '../cells.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { address, link } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { plainTable, type TableColumn } from '../table/table.ts';
import { isControlled } from '../../handbook/lookup/controlled-documents.ts';
import { isChangedSinceApproval } from '../../handbook/state/approved-text.ts';
import { auditState } from '../../handbook/state/audit-state.ts';
import { isUnfinished } from '../../handbook/state/impact-assessments.ts';
import { openPointsOf } from '../../handbook/state/open-points.ts';
import { word, wordOfField } from '../../i18n/terms.ts';
import { evidenceInWords } from '../states.ts';
import { dossierOf, dossierTotals } from '../systems/dossier/dossier.ts';
import { wordCounts } from './word-counts.ts';

/** The register of a collection with nothing special: a row per entry, with the columns that the collection names. */
export function entryRegister(handbook: Handbook, name: CollectionName): Register {
  const { language } = handbook.config;
  const entries: readonly Entry[] = handbook.entries[name];
  const fields = viewOf(name).columns.map((field) => ({
    field,
    cells: entries.map((entry) => cellOfColumn(handbook, entry, field)),
  }));
  return plainTable({
    name,
    caption: collectionTitle(language, name),
    columns: [
      { id: 'title', title: messagesFor(language).register.title },
      ...fields.map(({ field, cells }) => columnOf(handbook, name, field, cells)),
      ...(name === 'inventory'
        ? [{ id: 'dossier', title: messagesFor(language).dossier.title }]
        : []),
    ],
    rows: entries.map((entry, row) => ({
      id: entry.id,
      cells: [
        link(linkTo(handbook, entry.id)),
        ...fields.flatMap(({ cells }) => cells[row] ?? []),
        ...(entry.collection === 'inventory' ? [dossierCell(handbook, entry)] : []),
      ],
    })),
  });
}

/** The way to the dossier of a system: how much of it is filled. */
function dossierCell(handbook: Handbook, system: System): Cell {
  const { filled, due } = dossierTotals(dossierOf(handbook, system));
  const { counts } = messagesFor(handbook.config.language).dossier;
  return address(dossierPath(system.id), counts(filled, due));
}

/** What a column is like depends on the rows of all pages. */
function columnOf(
  handbook: Handbook,
  name: CollectionName,
  field: string,
  cells: readonly Cell[],
): TableColumn {
  const { none } = messagesFor(handbook.config.language).common;
  const numeric = cells.every(({ kind }) => kind === 'number');
  return {
    id: field,
    title: labelAt(handbook, collections[name].schema, field),
    numeric,
    long: !numeric && cells.some(isLong),
    filter: wordCounts(cells, none) && field,
  };
}

/**
 * What a column says of an entry. A judgement that is left out is undecided, so that readers can filter by
 * it; a record that has expired is not current, whatever it is called; an audit is held or not, as its page
 * says; and the conclusion of an assessment that nobody approved is provisional.
 */
function cellOfColumn(handbook: Handbook, entry: Entry, path: string): Cell {
  const { language } = handbook.config;
  if (entry.collection === 'evidence' && path === 'status') {
    const text = evidenceInWords(handbook, entry);
    return { kind: 'word', value: text, text };
  }
  if (entry.collection === 'audits' && path === 'status') {
    const text = messagesFor(language).audits.states[auditState(handbook, entry)];
    return { kind: 'word', value: text, text };
  }
  if (entry.collection === 'assessments' && path === 'conclusion' && isUnfinished(entry)) {
    const { provisional } = messagesFor(language).assessments;
    const text = provisional(word(language, entry.data.conclusion));
    return { kind: 'word', value: text, text };
  }
  if (path === 'status' && isControlled(entry) && isChangedSinceApproval(handbook, entry)) {
    const text = messagesFor(language).states.changedSinceApproval;
    return { kind: 'word', value: text, text };
  }
  const cell = cellAt(handbook, collections[entry.collection].schema, entry.data, path);
  if (cell.kind !== 'none' || entry.collection !== 'inventory') return cell;
  const open = openPointsOf(entry).find((point) => point.path === path);
  return open ? { kind: 'word', value: open.kind, text: word(language, open.kind) } : cell;
}

/** What a link to a register asks for. Without a script, the register shows all of its rows all the same. */
export interface RowsAsked {
  /** A value of the field that a column shows, as the schema has it; undefined for rows that say nothing there. */
  filter?: { column: string; value: string | undefined };
  /** Words that a row has to say. */
  words?: string;
  /** The field of the column by which the rows are sorted. */
  sort?: string;
}

/** Path of a register that shows some of its rows, in the words in which its table says them. */
export function rowsPath(
  handbook: Handbook,
  name: CollectionName,
  { filter, words, sort }: RowsAsked,
): string {
  const { language } = handbook.config;
  const query = new URLSearchParams();
  if (filter)
    query.set(
      filter.column,
      filter.value === undefined
        ? messagesFor(language).common.none
        : wordOfField(language, `${name}.${filter.column}`, filter.value),
    );
  if (words !== undefined) query.set('q', words);
  if (sort !== undefined) query.set('sort', labelAt(handbook, collections[name].schema, sort));
  return `${registerPath(name)}?${query}`;
}
