import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { yamlPositions, parseYaml } from '../../handbook/reading/front-matter.ts';
import { reasonOf } from '../../handbook/reading/read-text.ts';
import { schemaProblems } from '../../handbook/reading/schema/problems.ts';
import { nearest } from '../../issues/nearest.ts';
import type { Path } from '../../issues/place.ts';
import { ImportError } from '../import-error.ts';
import type { Target } from '../fields.ts';
import { sourcePattern } from '../source-name.ts';

/** What a column can be besides a field. */
const columnUses = ['id', 'body', 'skip'] as const;

const column = z.strictObject({
  field: z.string().trim().min(1).meta({
    title: 'Field',
    description:
      'The field that the column fills, such as `title` or `aiAct.risk`; or `id`, `body` or `skip`.',
  }),
  values: z.record(z.string(), z.unknown()).optional().meta({
    title: 'Values',
    description:
      'For what the column says, what the field is to have: `In production: operation`. Nothing leaves the field out.',
  }),
});

/** How a table becomes entries. */
const mappingSchema = z.strictObject({
  source: z
    .string()
    .regex(sourcePattern, 'is not a name of letters, digits and hyphens')
    .optional()
    .meta({
      title: 'Source',
      description:
        'The name of the source, such as `cmdb`, if several fill one register: what its last import wrote is kept by it.',
    }),
  sheet: z.string().trim().min(1).optional().meta({
    title: 'Sheet',
    description: 'The sheet of the workbook that is imported.',
  }),
  heading: z.int().min(1).optional().meta({
    title: 'Heading',
    description: 'The number of the row that has the headings of the columns.',
  }),
  id: z.string().trim().min(1).optional().meta({
    title: 'Ids',
    description:
      'How ids are made: `RISK-{number:3}` counts, `SYS-{Use case}` takes what the column says.',
  }),
  dates: z.enum(['day-first', 'month-first']).optional().meta({
    title: 'Dates',
    description: 'What comes first in dates with slashes: `day-first` or `month-first`.',
  }),
  columns: z
    .record(z.string(), z.union([z.string().trim().min(1), column]))
    .default({})
    .meta({
      title: 'Columns',
      description:
        'For each heading, the field that the column fills. `body` puts it into the text, `skip` leaves it out.',
    }),
  constants: z.record(z.string(), z.unknown()).default({}).meta({
    title: 'Constants',
    description: 'Fields that are the same in all entries: `owner: role-risk-manager`.',
  }),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** The field of a column and what its values become. */
export const columnOf = (mapping: Mapping, title: string): z.infer<typeof column> | undefined => {
  const found =
    mapping.columns[title] ??
    Object.entries(mapping.columns).find(([name]) => plainTitle(name) === plainTitle(title))?.[1];
  return typeof found === 'string' ? { field: found } : found;
};

/** A heading as it is compared. */
export const plainTitle = (title: string): string =>
  title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Reads a mapping from a file.
 *
 * @throws ImportError that says line by line what is wrong
 */
export function readMapping(file: string, targets: readonly Target[]): Mapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new ImportError(`The mapping ${file} cannot be read: ${reasonOf(error)}.`);
  }
  const yaml = parseYaml(text, file, 1);
  const at = yamlPositions(text, 1);
  const told = (path: Path, found: string, fix: string, key = false) => {
    const { line, column: place } = at(path, key) ?? { line: 1, column: 1 };
    return `${file}:${line}:${place}  ${found} ${fix}`;
  };
  if (yaml.problems.length > 0)
    throw new ImportError(
      yaml.problems
        .map(
          ({ at: { point }, found, fix }) =>
            `${file}:${point?.line ?? 1}:${point?.column ?? 1}  ${found} ${fix}`,
        )
        .join('\n'),
    );
  const result = mappingSchema.safeParse(yaml.data ?? {});
  if (!result.success)
    throw new ImportError(
      schemaProblems(result.error.issues, {
        schema: mappingSchema,
        data: yaml.data,
        file,
        what: { english: 'a mapping' },
        written: yaml.written,
      })
        .map(({ at: { path = [], key }, found, expected, fix }) =>
          told(
            path,
            `${found}${expected ? ` Expected: ${expected.replace(/\.$/, '')}.` : ''}`,
            fix,
            key,
          ),
        )
        .join('\n'),
    );
  const names = [...columnUses, ...targets.map(({ name }) => name)];
  const unknown = [
    ...Object.entries(result.data.columns).map(([title, use]) => ({
      path: typeof use === 'string' ? ['columns', title] : ['columns', title, 'field'],
      name: typeof use === 'string' ? use : use.field,
      key: false,
    })),
    ...Object.keys(result.data.constants).map((name) => ({
      path: ['constants', name],
      name,
      key: true,
    })),
  ].filter(({ name, key }) => !(key ? isConstant(name, targets) : names.includes(name)));
  if (unknown.length > 0)
    throw new ImportError(
      unknown
        .map(({ path, name, key }) => {
          const meant = nearest(name, names);
          return told(
            path,
            `\`${name}\` is not a field that can be imported here.`,
            meant ? `Write \`${meant}\`, if that is meant.` : `There are: ${names.join(', ')}.`,
            key,
          );
        })
        .join('\n'),
    );
  return result.data;
}

/** Constants may also fill a group of fields, or a field that no column can fill. */
export const isConstant = (name: string, targets: readonly Target[]): boolean =>
  targets.some((target) => target.name === name || target.name.startsWith(`${name}.`)) ||
  ['duties', 'lifecycle'].includes(name);

export const emptyMapping: Mapping = { columns: {}, constants: {} };
