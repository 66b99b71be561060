import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/handbook/reading/parts.ts';
import { editorSchemas } from '../../src/editing/json-schemas.ts';
import { refreshSchemas, schemaFolder, writeSchemas } from '../../src/editing/write-schemas.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { asOf, copyOfExample } from './copy.ts';

let root: string;
let remove: () => void;
let handbook: Handbook;
beforeAll(() => {
  ({ root, remove } = copyOfExample());
  handbook = loadHandbook({ root, asOf });
});
afterAll(() => remove());

const validatorOf = (schema: object) => {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
  });
  addFormats.default(ajv);
  ajv.addKeyword('enumDescriptions');
  return ajv.compile(schema);
};

describe('the schemas for editors', () => {
  it('take every entry of the example, and its settings', () => {
    for (const { name, files, schema } of editorSchemas(handbook)) {
      const validate = validatorOf(schema);
      const [folder = ''] = files.split('/');
      const data =
        files === 'handbook.yaml'
          ? [['handbook.yaml', parse(handbook.textOf('handbook.yaml'))] as const]
          : handbook.documents
              .filter(({ file }) => file.startsWith(`${folder}/`))
              .map(
                ({ file }) =>
                  [file, parse(splitFrontMatter(handbook.textOf(file))?.yaml ?? '')] as const,
              );
      expect(data.length, name).toBeGreaterThan(0);
      for (const [file, value] of data)
        expect(validate(value) ? [] : validate.errors, file).toEqual([]);
    }
  });

  it('know the ids of the handbook, with their titles', () => {
    const schema = JSON.stringify(
      editorSchemas(handbook).find(({ name }) => name.startsWith('risks.'))?.schema,
    );
    expect(schema).toContain('"SYS-01"');
    expect(schema).toContain(JSON.stringify(handbook.byId.get('SYS-01')?.title));
    const validate = validatorOf(JSON.parse(schema) as object);
    const risk = handbook.byId.get('RISK-01')?.data as object;
    expect(validate({ ...risk, owner: 'role-nobody' })).toBe(false);
    expect(validate({ ...risk, onwer: 'role-ciso' })).toBe(false);
  });

  it('take any id where the handbook has none yet', () => {
    const schema = editorSchemas({ ...handbook, documents: [] }).find(({ name }) =>
      name.startsWith('risks.'),
    );
    const validate = validatorOf(schema?.schema ?? {});
    expect(validate(handbook.byId.get('RISK-01')?.data)).toBe(true);
  });

  it('speak the language of the handbook', () => {
    const german = { ...handbook, config: { ...handbook.config, language: 'de' as const } };
    const schema = JSON.stringify(
      editorSchemas(german).find(({ name }) => name.startsWith('controls.'))?.schema,
    );
    expect(schema).toContain('"Nachweise"');
    expect(schema).toContain('"teilweise"');
  });

  it('are kept fresh where there are some, and written nowhere else', () => {
    const folder = schemaFolder(root);
    refreshSchemas(handbook);
    expect(existsSync(folder)).toBe(false);
    expect(writeSchemas(handbook, folder)).toHaveLength(19);
    expect(writeSchemas(handbook, folder)).toEqual([]);
    const before = statSync(join(folder, 'datasets.schema.json')).mtimeMs;
    writeFileSync(
      join(root, 'roles/role-new.mdx'),
      '---\ntitle: New\nresponsibilities: All.\n---\n',
    );
    refreshSchemas(loadHandbook({ root, asOf }));
    rmSync(join(root, 'roles/role-new.mdx'));
    expect(readFileSync(join(folder, 'datasets.schema.json'), 'utf8')).toContain('"role-new"');
    expect(statSync(join(folder, 'datasets.schema.json')).mtimeMs).toBeGreaterThan(before);
  });
});
