import { z } from 'zod';
import { collectionNames, type CollectionName } from '../../schemas/fields.ts';
import { handbookConfig, languages } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { ismsControl } from '../../schemas/isms-controls.ts';
import { controlState } from '../handbook/state/control-state.ts';
import { translated } from '../handbook/lookup/translations.ts';
import type { Handbook } from '../handbook/types.ts';

/** Name of the schema, beside the file that it describes. */
export const handbookSchemaFile = 'handbook.schema.json';

/**
 * All that a handbook says in its fields, as JSON. `handbookSchema` describes it.
 *
 * @returns text of the file, with a line feed at its end
 */
export function handbookJson(handbook: Handbook): string {
  const { asOf, config, isms } = handbook;
  const commit = handbook.commit();
  return json({
    $schema: handbookSchemaFile,
    asOf,
    ...(commit && { commit }),
    config,
    entries: Object.fromEntries(
      collectionNames.map((name) => [
        name,
        handbook.entries[name].map(({ id, title, file, data }) => ({ id, title, file, data })),
      ]),
    ),
    translations: translated(handbook).map(
      ({ source, language, title, version, file, isBehind }) => ({
        ...{ of: source.id, language, title, version, file, isBehind },
      }),
    ),
    isms: isms.map(({ line: _line, ...row }) => row),
    controlStates: Object.fromEntries(
      handbook.entries.controls.map((control) => [control.id, controlState(handbook, control)]),
    ),
  });
}

/**
 * The JSON Schema of `handbook.json`, made of the schemas by which entries are checked.
 *
 * @returns text of the file, with a line feed at its end
 */
export function handbookSchema(): string {
  return json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'AIMS handbook',
    description: 'All that a handbook says in its fields, and the states that follow from them.',
    type: 'object',
    additionalProperties: false,
    required: ['$schema', 'asOf', 'config', 'entries', 'translations', 'isms', 'controlStates'],
    properties: {
      $schema: { type: 'string', description: 'The file of this schema.' },
      asOf: { type: 'string', format: 'date', description: 'The day at which states are judged.' },
      commit: {
        type: 'object',
        description: 'The commit from which the handbook was read. Missing without git.',
        additionalProperties: false,
        required: ['hash', 'date', 'modified'],
        properties: {
          hash: { type: 'string', description: 'The hash of the commit.' },
          date: { type: 'string', description: 'The day of the commit, YYYY-MM-DD.' },
          modified: {
            type: 'boolean',
            description: 'Whether the content has changes that are not committed.',
          },
        },
      },
      config: { ...schemaOf(handbookConfig), description: 'What handbook.yaml says.' },
      entries: {
        type: 'object',
        description: 'The entries of each collection.',
        additionalProperties: false,
        required: collectionNames,
        properties: Object.fromEntries(collectionNames.map((name) => [name, entriesOf(name)])),
      },
      translations: {
        type: 'array',
        description: 'Translations of entries.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['of', 'language', 'title', 'version', 'file', 'isBehind'],
          properties: {
            of: { type: 'string', description: 'The id of the entry.' },
            language: { enum: languages, description: 'The language of the translation.' },
            title: { type: 'string', description: 'The title in that language.' },
            version: {
              type: 'string',
              description: 'The version of the entry that was translated.',
            },
            file: { type: 'string', description: 'Its file, in the folder of the handbook.' },
            isBehind: {
              type: 'boolean',
              description: 'Whether the entry has another version, or another approved text, now.',
            },
          },
        },
      },
      isms: {
        type: 'array',
        description: 'The rows of the Statement of Applicability of the ISMS.',
        items: schemaOf(ismsControl),
      },
      controlStates: {
        type: 'object',
        description: 'The state of each control, as the Statement of Applicability shows it.',
        additionalProperties: {
          enum: ['proven', 'unproven', 'partial', 'planned', 'undecided', 'excluded'],
        },
      },
    },
  });
}

const entriesOf = (name: CollectionName) => ({
  type: 'array',
  description: collections[name].description,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'title', 'file', 'data'],
    properties: {
      id: { type: 'string', description: 'The id of the entry.' },
      title: { type: 'string', description: 'Its title; of a control, that of the standard.' },
      file: { type: 'string', description: 'Its file, in the folder of the handbook.' },
      data: { ...schemaOf(collections[name].schema), description: 'Its fields.' },
    },
  },
});

const schemaOf = (schema: z.ZodType) => {
  const { $schema: _version, ...described } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
  });
  return described;
};

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
