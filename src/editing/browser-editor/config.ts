import { z } from 'zod';
import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import type { HandbookConfig } from '../../../schemas/handbook.ts';
import { collections } from '../../../schemas/index.ts';
import { policies } from '../../../schemas/policies.ts';
import { translation } from '../../../schemas/translation.ts';
import { fieldsOf, unwrap } from '../../../schemas/walk.ts';
import { collectionSingular, collectionTitle } from '../../collections/names.ts';
import { translated } from '../../handbook/lookup/translations.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { fieldsLeftOut, formFields, type FormContext } from './fields.ts';

/** What `handbook.yaml` says of the browser editor, and of the repository in which it saves. */
export type EditorSettings = Pick<HandbookConfig, 'repository'> & {
  editor: NonNullable<HandbookConfig['editor']>;
};

/**
 * The configuration of Sveltia CMS for a handbook: a collection for each, whose fields, titles and meanings
 * come from the schemas. `schema/sveltia-cms.json` of the package says what it may hold.
 */
export function editorConfig(handbook: Handbook, { editor, repository }: EditorSettings) {
  const contentPath = repository?.contentPath ?? 'content';
  const inContent = (path: string) => (contentPath === '.' ? path : `${contentPath}/${path}`);
  return {
    load_config_file: false,
    backend: {
      name: editor.host,
      repo: new URL(repository?.url ?? 'https://invalid').pathname
        .replace(/^\/+|\/+$/g, '')
        .replace(/\.git$/, ''),
      branch: repository?.branch ?? 'main',
      ...(editor.address !== undefined && { base_url: editor.address }),
      ...(editor.appId !== undefined && { app_id: editor.appId }),
    },
    // A change becomes a pull request where the editor can make one.
    ...(editor.host !== 'gitea' && { publish_mode: 'editorial_workflow' }),
    media_folder: inContent('files'),
    public_folder: 'files',
    app_title: handbook.config.title,
    show_preview_links: false,
    // Names of files are ids, which keep their capitals and dots.
    slug: { encoding: 'unicode', clean_accents: false },
    output: {
      omit_empty_optional_fields: true,
      yaml: { indent_sequences: true, quote: 'none' },
    },
    collections: [
      ...collectionNames.map((name) => collectionConfig(handbook, name, inContent(name))),
      ...(handbook.translations.length > 0 ? [translationsConfig(handbook, inContent)] : []),
    ],
  };
}

function collectionConfig(handbook: Handbook, name: CollectionName, folder: string) {
  const { language } = handbook.config;
  const { schema } = collections[name];
  const { kind } = policies.schema.shape;
  const context = contextOf(handbook, name);
  const left = fieldsLeftOut(schema, context);
  const t = messagesFor(language).editor;
  const fields = formFields(schema, context).filter(
    // Controls of Annex A have theirs from the standard.
    (field) => name !== 'controls' || field.name !== 'title',
  );
  return {
    ...{ name, label: collectionTitle(language, name) },
    label_singular: collectionSingular(language, name),
    ...(left.length > 0 && { description: t.inFile(left.join(', ')) }),
    folder,
    // Sveltia CMS would make a list of a map whose names are numbers, such as `duties`: entries that may
    // have one are only looked up.
    ...(hasFragileMap(handbook, name) && { hide: true }),
    ...fileOptions,
    // What a standard numbers is there, and nothing is added to it.
    create: name !== 'clauses' && name !== 'controls',
    delete: false,
    ...(name === 'controls'
      ? { identifier_field: 'justification', summary: '{{slug}}' }
      : {
          slug: { template: '{{fields.title}}', editable: ['create'] },
          ...titled,
        }),
    // A translation has no owner.
    ...(name === 'policies' && { filter: { field: 'kind', value: kind.options } }),
    fields: [...fields, bodyField(handbook)],
  };
}

/** Whether an entry may have a map with groups of fields, or has one whose names are numbers or have dots. */
const hasFragileMap = (handbook: Handbook, name: CollectionName): boolean =>
  Object.entries(fieldsOf(collections[name].schema) ?? {}).some(([field, schema]) => {
    const map = unwrap(schema);
    if (!(map instanceof z.ZodRecord) || unwrap(map.keyType) instanceof z.ZodEnum) return false;
    if (unwrap(map.valueType) instanceof z.ZodObject) return true;
    return handbook.entries[name].some(({ data }) =>
      Object.keys(Object(Object.entries(data).find(([name]) => name === field)?.[1])).some((key) =>
        /^\d+$|\./.test(key),
      ),
    );
  });

/** Translations are beside their sources, so that a collection of the editor tells them apart. */
const translationsConfig = (handbook: Handbook, inContent: (path: string) => string) => ({
  name: 'translations',
  label: messagesFor(handbook.config.language).translations.title,
  folder: inContent('policies'),
  ...fileOptions,
  create: false,
  delete: false,
  filter: { field: 'translationOf', value: translated(handbook).map(({ source }) => source.id) },
  ...titled,
  fields: [...formFields(translation, contextOf(handbook, 'policies')), bodyField(handbook)],
});

const titled = { identifier_field: 'title', summary: '{{slug}} {{title}}' };

/** No field of an entry has this name; audits have a field `body`. */
const bodyName = '_text';

const fileOptions = {
  ...{ extension: 'mdx', format: 'yaml-frontmatter' },
  body_field: { key: bodyName },
};

/** As it is written: an editor of formatted text would write components and tables anew. */
const bodyField = (handbook: Handbook) => ({
  ...{ name: bodyName, label: messagesFor(handbook.config.language).editor.text },
  ...{ widget: 'text', required: false },
});

const contextOf = (handbook: Handbook, name: CollectionName): FormContext => ({
  handbook,
  isWrittenAsText: (field) =>
    handbook.documents.some(
      ({ collection, frontMatter }) =>
        collection === name &&
        typeof (Object(frontMatter) as Record<string, unknown>)[field] === 'string',
    ),
});
