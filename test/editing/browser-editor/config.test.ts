import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../schemas/fields.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { editorConfig } from '../../../src/editing/browser-editor/config.ts';
import { browserEditorFiles } from '../../../src/editing/browser-editor/files.ts';
import { nextId } from '../../../src/editing/next-id.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { handbookIn } from '../../../src/handbook/lookup/translations.ts';

const example = loadHandbook({ root: join(toolRoot, 'content') });
const editor = { host: 'github' } as const;
const repository = {
  url: 'https://github.com/grc/book.git',
  branch: 'main',
  contentPath: 'content',
};
const config = editorConfig(example, { editor, repository });
const collection = (name: string) => {
  const found = config.collections.find((each) => each.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};
const field = (name: string, of: string) =>
  collection(name).fields.find((each) => each.name === of);

describe('the settings of the browser editor', () => {
  it('are what its own schema takes', () => {
    const main = createRequire(import.meta.url).resolve('@sveltia/cms');
    const schema = JSON.parse(
      readFileSync(join(dirname(dirname(main)), 'schema/sveltia-cms.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(
      schema,
    );
    expect(validate(config), JSON.stringify(validate.errors?.[0])).toBe(true);
  });

  it('have each collection, and translations apart', () => {
    expect(config.collections.map(({ name }) => name)).toEqual([
      ...collectionNames,
      'translations',
    ]);
    expect(collection('policies')).toMatchObject({ folder: 'content/policies', extension: 'mdx' });
  });

  it('give no field a name twice', () => {
    for (const { name, fields } of config.collections)
      expect(new Set(fields.map((each) => each.name)).size, name).toBe(fields.length);
  });

  it('call each entry by a field that its form has', () => {
    for (const each of config.collections)
      expect(
        each.fields.map(({ name }) => name),
        each.name,
      ).toContain(each.identifier_field);
  });

  it('look up references, and offer the values of a choice', () => {
    expect(field('policies', 'owner')).toMatchObject({
      widget: 'relation',
      collection: 'roles',
      required: true,
    });
    expect(field('risks', 'treatment')).toMatchObject({ widget: 'select' });
    expect(field('controls', 'evidence')).toMatchObject({ widget: 'select', multiple: true });
    expect(JSON.stringify(field('controls', 'evidence'))).toContain('"value":"EV-021"');
  });

  it('speak the language of the handbook', () => {
    const german = editorConfig(handbookIn(example, 'de'), { editor, repository });
    const policies = german.collections.find(({ name }) => name === 'policies');
    expect(policies).toMatchObject({ label: 'Richtlinien' });
    expect(policies?.fields.find(({ name }) => name === 'title')).toMatchObject({ label: 'Titel' });
  });

  it('have a list in place of a map whose names the editor would take for places in a list', () => {
    expect(field('inventory', 'duties')).toMatchObject({
      widget: 'list',
      fields: expect.arrayContaining([
        expect.objectContaining({ name: '_name', label: 'Article' }),
        expect.objectContaining({ name: 'status', widget: 'select' }),
      ]) as unknown,
    });
  });

  it('propose the next id of a new entry', () => {
    expect(collection('risks')).toMatchObject({ slug: { template: nextId(example, 'risks') } });
  });

  it('name the repository as the host does', () => {
    expect(config.backend).toEqual({ name: 'github', repo: 'grc/book', branch: 'main' });
  });
});

describe('the files of the browser editor', () => {
  it('are none where nobody asks for it', () => {
    expect(browserEditorFiles(example, '').size).toBe(0);
  });

  it('fetch no font and no program from elsewhere', () => {
    const config = { ...example.config, editor, repository };
    const files = browserEditorFiles({ ...example, config }, 'const aimsEditor = {};');
    const page = String(files.get('admin/index.html'));
    expect(page).toContain("script-src 'self'");
    expect(page).not.toMatch(/(?:src|href)="https?:/);
    expect(String(files.get('admin/sveltia-cms.js'))).not.toContain('cdn.jsdelivr.net');
    expect([...files.keys()].filter((file) => file.endsWith('.woff2'))).toHaveLength(2);
  });
});
