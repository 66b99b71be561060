import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFolder, writeSchemas } from '../../src/editing/write-schemas.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { vscodeFiles } from '../../src/scaffold/vscode-files.ts';
import { asOf, copyOfExample } from './copy.ts';
import { astroServer, yamlServer, type LanguageServer } from './language-server.ts';

let root: string;
let remove: () => void;
let server: LanguageServer;

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
/** The mark `¦` in a text is where the cursor is. */
const cursorIn = (marked: string) => {
  const before = marked.slice(0, marked.indexOf('¦')).split('\n');
  return {
    text: marked.replace('¦', ''),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
};
const labels = (items: { label: string }[]) => items.map(({ label }) => label);

beforeAll(() => {
  // As `aims init` has it: the handbook in `content/`, and the settings beside it.
  ({ root, remove } = copyOfExample('content'));
  writeSchemas(loadHandbook({ root, asOf }), schemaFolder(root));
});
afterAll(() => remove());

describe('the Astro extension, in the front matter of MDX', () => {
  beforeAll(async () => {
    server = await astroServer(dirname(root));
  });
  afterAll(() => server.stop());

  const offered = async (file: string, marked: string) => {
    const { text, position } = cursorIn(marked);
    return server.complete(server.open(join(root, file), 'mdx', text), position);
  };

  it('offers the values of a field, and the fields that are not there', async () => {
    const system = textOf('inventory/SYS-03.mdx');
    const values = await offered(
      'inventory/SYS-01.mdx',
      system.replace(/^stage: .*$/m, 'stage: ¦'),
    );
    expect(labels(values)).toContain('retirement');
    const fields = labels(
      await offered('inventory/SYS-02.mdx', system.replace(/^stage: .*$/m, '¦')),
    );
    expect(fields).toContain('stage');
    expect(fields).not.toContain('purpose');
  });

  it('offers the ids of entries, each with its title', async () => {
    const system = textOf('inventory/SYS-03.mdx');
    const roles = await offered('inventory/SYS-03.mdx', system.replace(/^owner: .*$/m, 'owner: ¦'));
    expect(roles).toContainEqual(
      expect.objectContaining({
        label: 'role-ciso',
        documentation: 'Chief Information Security Officer',
      }),
    );
  });

  it('underlines a value that the field does not take, and says what a field means', async () => {
    const text = textOf('risks/RISK-01.mdx').replace(/^treatment: .*$/m, 'treatment: forget');
    const uri = server.open(join(root, 'risks/RISK-01.mdx'), 'mdx', text);
    const line = text.split('\n').findIndex((each) => each.startsWith('treatment:'));
    const faults = await server.faults(uri);
    expect(faults.map(({ range }) => range.start.line)).toEqual([line]);
    expect(await server.hover(uri, { line, character: 2 })).toContain('What is done about it');
  });
});

describe('the YAML extension, in handbook.yaml', () => {
  const settings = vscodeFiles.find(({ path }) => path === '.vscode/settings.json')?.text ?? '{}';
  const { 'yaml.schemas': schemas } = JSON.parse(settings) as { 'yaml.schemas': object };
  beforeAll(async () => {
    server = await yamlServer(dirname(root), { yaml: { schemas, completion: true, hover: true } });
  });
  afterAll(() => server.stop());

  it('underlines a field that does not exist, and offers values', async () => {
    const { text, position } = cursorIn(
      textOf('handbook.yaml')
        .replace(/^title:/m, 'titel:')
        .replace(/^language: .*$/m, 'language: ¦'),
    );
    const uri = server.open(join(root, 'handbook.yaml'), 'yaml', text);
    const faults = await server.faults(uri);
    expect(faults.map(({ message }) => message)).toContain('Property titel is not allowed.');
    expect(labels(await server.complete(uri, position))).toContain('de');
  });
});
