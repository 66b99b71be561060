import type { z } from 'zod';
import { fieldAnchor, fieldsHelp, type FieldHelp } from '../../help/fields.ts';
import { valueWords } from '../../help/value-words.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { fieldHelp } from '../../i18n/terms.ts';
import { code, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** The fields of a schema, with those inside them: those that every entry has, and the others. */
export function fieldTables(handbook: Handbook, schema: z.ZodType, name: string) {
  const fields = fieldsHelp(schema);
  const always = new Set(
    fields.flatMap(({ names, required }) => (required && names.length === 1 ? names : [])),
  );
  const [needed = [], optional = []] = [true, false].map((wanted) =>
    fields.filter(({ names: [top = ''] }) => always.has(top) === wanted),
  );
  return {
    needed: fieldTable(handbook, needed, name),
    optional: fieldTable(handbook, optional, name),
  };
}

/** Whether each field is required, what may be written in it, and what that means. */
function fieldTable(
  { config: { language } }: Handbook,
  fields: readonly FieldHelp[],
  name: string,
): Table {
  const { help: t } = messagesFor(language);
  const meaning = ({ term, fallback }: FieldHelp) =>
    [
      term === undefined ? undefined : fieldHelp(language, term),
      fallback === undefined ? undefined : t.otherwise(fallback),
    ]
      .filter((part) => part !== undefined)
      .join(' ');
  return plainTable({
    name: 'fields',
    caption: t.fieldsOf(name),
    columns: columnsOf(t.fieldColumns, { value: { long: true }, meaning: { long: true } }),
    rows: fields.map((field) => ({
      id: fieldAnchor(field.names),
      cells: [
        code(field.names.join('.')),
        text(field.required ? t.required.yes : t.required.no),
        text(valueWords(language, field.value), { code: true }),
        text(meaning(field), { code: true }),
      ],
    })),
  });
}
