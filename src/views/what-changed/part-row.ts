import { handbookConfig } from '../../../schemas/handbook.ts';
import { collections } from '../../../schemas/index.ts';
import { ismsControl } from '../../../schemas/isms-controls.ts';
import { schemaAt } from '../../../schemas/walk.ts';
import type { z } from 'zod';
import type { ChangePlace, Comparison, Edit, EntryChange } from '../../compare/comparison.ts';
import type { Handbook } from '../../handbook/types.ts';
import type { Path } from '../../issues/place.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { cellOf, labelOf } from '../cells.ts';
import { statusWord } from '../status-word.ts';
import type { Cell } from '../table/cell.ts';
import { none, text } from '../table/make.ts';
import { clippedEdits } from './clipped-edits.ts';

/** What changed about an entry, in words: what it is about, the field, and its values or the words of its text. */
export interface PartRow {
  about: string;
  field: string;
  /** Either both values, or a text with the words that changed. */
  values: { before: Cell; after: Cell } | { edits: readonly Edit[] };
}

/** Puts the changes of an entry into the words of the handbook's language. */
export function partRows(
  handbook: Handbook,
  { formerTitles }: Comparison,
  { place, parts }: EntryChange,
): PartRow[] {
  const { whatChanged: t } = messagesFor(handbook.config.language);
  return parts.map((part): PartRow => {
    const about = t.kinds[part.kind];
    switch (part.part) {
      case 'body':
        return { about, field: t.body, values: { edits: clippedEdits(part.edits) } };
      case 'status': {
        const cell = (status: typeof part.before): Cell =>
          status ? text(statusWord(handbook, status)) : none();
        return {
          about,
          field: t.state,
          values: { before: cell(part.before), after: cell(part.after) },
        };
      }
      case 'field': {
        const { schema, field } = fieldAt(handbook, place, part.path);
        const cell = (value: unknown): Cell =>
          withFormerTitles(schema ? cellOf(handbook, schema, value) : none(), formerTitles);
        return {
          about,
          field,
          values: part.edits
            ? { edits: clippedEdits(part.edits) }
            : { before: cell(part.before), after: cell(part.after) },
        };
      }
    }
  });
}

/** The schema of a field, and its name after those of the fields that it is in: `EU AI Act: Risk class`. */
function fieldAt(handbook: Handbook, place: ChangePlace, path: Path) {
  const root = schemaOf(place);
  const names = path.flatMap((step, index) => {
    if (typeof step === 'number') return [String(step + 1)];
    const schema = root && schemaAt(root, path.slice(0, index + 1));
    return [schema ? labelOf(handbook, schema, step) : word(handbook.config.language, step)];
  });
  return { schema: root && schemaAt(root, path), field: names.join(': ') };
}

function schemaOf(place: ChangePlace): z.ZodType | undefined {
  switch (place) {
    case 'handbook':
      return handbookConfig;
    case 'isms':
      return ismsControl;
    case 'files':
      return undefined;
    default:
      return collections[place].schema;
  }
}

/** What is gone has no page any more, but still has the title that it had. */
function withFormerTitles(cell: Cell, titles: ReadonlyMap<string, string>): Cell {
  if (cell.kind === 'list')
    return { ...cell, items: cell.items.map((item) => withFormerTitles(item, titles)) };
  const title = cell.kind === 'link' ? titles.get(cell.link.id) : undefined;
  return cell.kind === 'link' && title !== undefined
    ? { ...cell, link: { ...cell.link, title } }
    : cell;
}
