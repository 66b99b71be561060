import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import type { HandbookConfig } from '../../../schemas/handbook.ts';
import { collections } from '../../../schemas/index.ts';
import { policies } from '../../../schemas/policies.ts';
import { translation } from '../../../schemas/translation.ts';
import { collectionSingular, collectionTitle } from '../../collections/names.ts';
import { translated } from '../../handbook/lookup/translations.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { nextId } from '../next-id.ts';
import { fieldsLeftOut, formFields, formShape } from './fields.ts';
import { bodyField, fileField, type FormShape } from './form-shape.ts';

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
    slug: { encoding: 'unicode', clean_accents: false, lowercase: false },
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
  const context = { handbook };
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
    ...fileOptions(name),
    // What a standard numbers is there, and nothing is added to it.
    create: name !== 'clauses' && name !== 'controls',
    delete: false,
    ...(name === 'controls'
      ? { identifier_field: 'justification', summary: '{{slug}}' }
      : {
          // The id that is free now. The editor numbers it if it is taken before the next build.
          slug: {
            template: nextId(handbook, name) ?? '{{fields.title}}',
            editable: ['create'],
          },
          ...titled,
        }),
    // A translation has no owner.
    ...(name === 'policies' && { filter: { field: 'kind', value: kind.options } }),
    fields: [...fields, ...fileFields(handbook)],
  };
}

/** Translations are beside their sources, so that a collection of the editor tells them apart. */
const translationsConfig = (handbook: Handbook, inContent: (path: string) => string) => ({
  name: 'translations',
  label: messagesFor(handbook.config.language).translations.title,
  folder: inContent('policies'),
  ...fileOptions('translations'),
  create: false,
  delete: false,
  filter: { field: 'translationOf', value: translated(handbook).map(({ source }) => source.id) },
  ...titled,
  fields: [...formFields(translation, { handbook }), ...fileFields(handbook)],
});

const titled = { identifier_field: 'title', summary: '{{slug}} {{title}}' };

/** The format in which the files of a collection are read and written; what it does is in `form-data.ts`. */
const formatOf = (collection: string) => `${collection}-frontmatter`;

const fileOptions = (collection: string) => ({
  ...{ extension: 'mdx', format: formatOf(collection) },
  // By id, as the registers of the site.
  sortable_fields: {
    fields: ['slug', ...(collection === 'controls' ? [] : ['title'])],
    default: { field: 'slug', direction: 'ascending' },
  },
  // Its preview repeats the form; the site shows what an entry looks like.
  editor: { preview: false },
});

/** What the forms have of the files of each format. */
export const formShapes = (handbook: Handbook): Readonly<Record<string, FormShape>> => ({
  ...Object.fromEntries(
    collectionNames.map((name) => [
      formatOf(name),
      formShape(collections[name].schema, { handbook }),
    ]),
  ),
  [formatOf('translations')]: formShape(translation, { handbook }),
});

/** The text as it is written: an editor of formatted text would write components and tables anew. */
const fileFields = (handbook: Handbook) => [
  {
    ...{ name: bodyField, label: messagesFor(handbook.config.language).editor.text },
    ...{ widget: 'text', required: false },
  },
  { name: fileField, widget: 'hidden' },
];
