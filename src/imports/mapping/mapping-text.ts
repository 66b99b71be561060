import { Document, isMap, isScalar, type Pair, type Scalar } from 'yaml';
import { z } from 'zod';
import { fieldsOf, unwrap } from '../../../schemas/walk.ts';
import { schemaOf, type Importable } from '../fields.ts';
import type { Opened } from '../prepare.ts';
import { openFacts } from '../entries/open-facts.ts';
import type { Proposal } from './suggest.ts';

/** A field that the source does not fill and that every entry needs, with what is proposed for it. */
interface Lacking {
  field: string;
  /** Undefined where only somebody who knows can say it. */
  guess: string | undefined;
  values: readonly string[];
}

/** The required fields that no column fills. */
function lackingFields(
  what: Importable,
  { handbook, proposals, source }: Pick<Opened, 'handbook' | 'proposals' | 'source'>,
): Lacking[] {
  if (what === 'isms') return [];
  const filled = new Set(
    proposals
      .filter(({ values, column, field }) => field !== 'body' && !isDoubtful(values) && column)
      .map(({ field }) => field),
  );
  const open = openFacts(what, source.file);
  const required = Object.entries(fieldsOf(schemaOf(what)) ?? {}).filter(
    ([name, schema]) =>
      !filled.has(name) &&
      name !== 'title' &&
      !Object.keys(open).some((each) => each === name || each.startsWith(`${name}.`)) &&
      !z.safeParse(schema, undefined).success,
  );
  return required.map(([field, schema]) => {
    const inner = unwrap(schema);
    const values = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
    const { owner } = handbook.config.soa;
    const isRole = handbook.collectionOf.get(owner) === 'roles';
    return {
      field,
      values,
      guess: field === 'owner' ? (isRole ? owner : undefined) : guesses[`${what}.${field}`],
    };
  });
}

/** An owner that is no role in some rows is one in none of them. */
const isDoubtful = (values: Proposal['values']): boolean =>
  values.some(({ value }) => value === undefined);

/** What is likely, and for the editor to confirm. */
const guesses: Readonly<Record<string, string>> = {
  'risks.category': 'information-security',
  'evidence.kind': 'record',
  'evidence.origin': 'isms',
  'evidence.status': 'current',
};

/** The text of a mapping that proposes what each column is, and says how sure each proposal is. */
export function mappingText(what: Importable, opened: Opened): string {
  const { table, proposals, source } = opened;
  const columns = Object.fromEntries(
    proposals.map(({ column, field, values }) => [
      column.title,
      values.length === 0 || field === 'body'
        ? field
        : {
            field,
            values: Object.fromEntries(
              values.map(({ written, value }) => [written, value ?? null]),
            ),
          },
    ]),
  );
  const lacking = lackingFields(what, opened);
  const constants = Object.fromEntries(
    lacking.flatMap(({ field, guess }) => (guess === undefined ? [] : [[field, guess]])),
  );
  const document = new Document({
    ...(source.sheets.length > 1 && { sheet: table.sheet.name }),
    ...(table.heading > 1 && { heading: table.heading }),
    columns,
    constants,
  });
  document.commentBefore = ` How ${source.file} becomes ${what}: \`aims import ${what} ${source.file} --mapping THIS_FILE\`.\n Read each line and correct what is wrong. \`body\` puts a column into the text, \`skip\` leaves it out;\n a value without anything after it leaves the field out, and the text keeps what was written.`;
  comment(document.get('columns'), (title) => {
    const found = proposals.find(({ column }) => column.title === title);
    return (
      found &&
      (found.field === 'body'
        ? ' no field is like it'
        : ` ${Math.round(found.sure * 100)} % sure: ${found.why}`)
    );
  });
  for (const { column, values } of proposals)
    comment(document.getIn(['columns', column.title, 'values']), (written) => {
      const found = values.find((each) => each.written === written);
      return found && (found.value === undefined ? ' not a value of the field' : ' a guess');
    });
  comment(document.get('constants'), (field) => {
    const found = lacking.find((each) => each.field === field);
    return (
      found &&
      ` a guess: the file does not say${found.values.length > 0 ? `; ${found.values.join(', ')}` : ''}`
    );
  });
  const asked = lacking.filter(({ guess }) => guess === undefined);
  return `${document.toString({ lineWidth: 0 })}${asked
    .map(
      ({ field, values }) =>
        `# ${field}: \u2026  # every entry needs it, and the file does not say it${values.length > 0 ? `: ${values.join(', ')}` : ''}\n`,
    )
    .join('')}`;
}

/** Writes a comment behind lines of a group. */
function comment(group: unknown, says: (name: string) => string | undefined) {
  if (!isMap(group)) return;
  for (const { key, value } of group.items as Pair<Scalar, { comment?: string | null } | null>[]) {
    const text = says(String(key.value));
    if (text === undefined) continue;
    // Behind a group, a comment would be at the end of all its lines.
    if (isScalar(value)) value.comment = text;
    else if (isMap(value)) key.commentBefore = text;
  }
}
