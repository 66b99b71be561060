import { z } from 'zod';
import { fieldPath } from '../../schemas/field-paths.ts';
import {
  collectionNames,
  type CollectionName,
  type ReferenceTarget,
} from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections, isCollectionName } from '../../schemas/index.ts';
import { referenceTargets } from '../../schemas/walk.ts';
import { collectionTitle } from '../collections/names.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { fieldHelp, fieldLabel, wordOfField } from '../i18n/terms.ts';
import { lookup, refsOfKind } from '../standards/catalogue.ts';

/** A JSON Schema by which an editor completes and marks the fields of files. */
export interface EditorSchema {
  /** Name of its file: `risks.schema.json`. */
  name: string;
  /** The files that it describes, from the content folder: `risks/*.mdx`. */
  files: string;
  schema: Readonly<Record<string, unknown>>;
}

/**
 * The schemas of a handbook for editors of text: of each collection and of `handbook.yaml`. A field that
 * names other entries takes the ids of this handbook, each with its title; titles and meanings of fields
 * are in the language of the handbook.
 */
export const editorSchemas = (handbook: Handbook): readonly EditorSchema[] => {
  const { language } = handbook.config;
  return [
    ...collectionNames.map((name) => ({
      name: `${name}.schema.json`,
      files: `${name}/*.mdx`,
      schema: schemaOf(handbook, collections[name].schema, collectionTitle(language, name)),
    })),
    {
      name: 'handbook.schema.json',
      files: 'handbook.yaml',
      schema: schemaOf(handbook, handbookConfig, messagesFor(language).help.settings),
    },
  ];
};

function schemaOf(handbook: Handbook, schema: z.ZodType, title: string) {
  const { language } = handbook.config;
  const { $schema: _version, ...described } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const path = fieldPath(zodSchema);
      if (path !== undefined) {
        jsonSchema.title = fieldLabel(language, path);
        const help = fieldHelp(language, path);
        if (help !== undefined) jsonSchema.description = help;
      }
      const to = zodSchema instanceof z.ZodString ? referenceTargets(zodSchema) : undefined;
      if (to) Object.assign(jsonSchema, idsOf(handbook, to));
      if (zodSchema instanceof z.ZodEnum)
        jsonSchema['enumDescriptions'] = zodSchema.options.map((value) =>
          wordOfField(language, path, String(value)),
        );
    },
  });
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...described, title };
}

/**
 * The ids that a field takes, with their titles. `enumDescriptions` is what VS Code and the language
 * servers for YAML and JSON show beside a value; others pass over it.
 */
function idsOf(handbook: Handbook, to: readonly ReferenceTarget[]) {
  const ids = to.map((target) =>
    isCollectionName(target)
      ? entriesOf(handbook, target)
      : refsOfKind(target).map((id) => ({ id, title: lookup(id)?.title ?? id })),
  );
  // Of a collection without entries, no id is right yet: the checks say so better.
  if (ids.some((all) => all.length === 0)) return {};
  const byId = new Map(ids.flat().map(({ id, title }) => [id, title]));
  return { enum: [...byId.keys()], enumDescriptions: [...byId.values()] };
}

/** All entries, those included whose fields are wrong at the moment. */
const entriesOf = (handbook: Handbook, name: CollectionName) =>
  handbook.documents
    .filter(({ collection }) => collection === name)
    .map(({ id }) => ({ id, title: handbook.byId.get(id)?.title ?? lookup(id)?.title ?? id }));
