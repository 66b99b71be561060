import { z } from 'zod';
import { documentControlFields, entryFields } from './fields.ts';
import { handbookConfig } from './handbook.ts';
import { collections } from './index.ts';
import { ismsControl } from './isms-controls.ts';
import { describe, fieldsOf, unwrap, type Description } from './walk.ts';

/** What has fields, by the first part of their paths. Fields that collections share come first, and keep that path. */
const roots: Record<string, Record<string, z.core.$ZodType> | undefined> = {
  entryFields,
  documentControlFields,
  ...Object.fromEntries(
    Object.entries(collections).map(([name, { schema }]) => [name, fieldsOf(schema)]),
  ),
  handbook: fieldsOf(handbookConfig),
  ismsControl: fieldsOf(ismsControl),
};

const paths = new Map<z.core.$ZodType, string>();
const descriptions = new Map<string, Description>();
for (const [root, fields] of Object.entries(roots)) gather(fields ?? {}, root);

/** The path of a field that has a title: `findings.due`, `handbook.isms.issued`, `entryFields.owner`. */
export const fieldPath = (schema: z.core.$ZodType): string | undefined => paths.get(schema);

/** What the schemas say in English of every field that has a title, by its path. */
export const describedFields: ReadonlyMap<string, Description> = descriptions;

function gather(fields: Record<string, z.core.$ZodType>, above: string) {
  for (const [name, schema] of Object.entries(fields)) {
    if (paths.has(schema)) continue;
    const path = `${above}.${name}`;
    const description = describe(schema);
    if (description.title) {
      paths.set(schema, path);
      descriptions.set(path, description);
    }
    gatherInside(schema, path);
  }
}

/** Items of lists, values of maps and alternatives have no name of their own: their fields follow that of the whole. */
function gatherInside(schema: z.core.$ZodType, path: string) {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) gather(fieldsOf(inner) ?? {}, path);
  else if (inner instanceof z.ZodArray) gatherInside(inner.element, path);
  else if (inner instanceof z.ZodRecord) gatherInside(inner.valueType, path);
  else if (inner instanceof z.ZodUnion)
    for (const option of inner.options) gatherInside(option, path);
}
