import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it, test } from 'vitest';
import { layers, mayImport } from '../../layers.js';

const root = resolve(import.meta.dirname, '../..');
const linter = new Linter({ cwd: root });

/** What the rule says of a file with a line of code in it. */
const said = (file: string, code: string) =>
  linter
    .verify(
      code,
      {
        files: ['**/*.ts'],
        plugins: { house: { rules: { layers } } },
        rules: { 'house/layers': 'error' },
      },
      { filename: resolve(root, file) },
    )
    .map(({ message }) => message.replace(/ \(see .*$/, ''));

describe('an import', () => {
  it.each([
    ['src/handbook/load.ts', "import { urls } from '../addresses/urls.ts';"],
    ['src/handbook/reading/read.ts', "export { urls } from '../../addresses/urls.ts';"],
    ['src/handbook/load.ts', "export * from '../addresses/urls.ts';"],
    ['src/handbook/load.ts', "const urls = await import('../addresses/urls.ts');"],
    ['src/handbook/load.ts', "import { urls } from './../../src/addresses/urls.ts';"],
  ])('of %s that runs back is reported: %s', (file, code) => {
    expect(said(file, code)).toEqual(['src/handbook must not import src/addresses']);
  });

  it('of the schemas from the tool, or of a loose file, is reported too', () => {
    expect(said('schemas/x.ts', "import '../src/standards/catalogue.ts';")).toEqual([
      'schemas must not import src/standards',
    ]);
    expect(said('src/shared.ts', "import './views/links.ts';")).toEqual([
      'src/shared.ts must not import src/views',
    ]);
    expect(said('src/new.ts', '')).toEqual(['src/new.ts is in no folder that layers.js names']);
    expect(said('src/standards/x.ts', "import 'astro:content';")).toEqual([
      'src/standards runs without Astro',
    ]);
  });

  it('that runs forward, or into the own folder, or to a package is not', () => {
    for (const code of [
      "import { lookup } from '../standards/catalogue.ts';",
      "import { memo } from '../memo.ts';",
      "import { readContent } from './reading/read.ts';",
      "import { parse } from 'yaml';",
    ])
      expect(said('src/handbook/load.ts', code)).toEqual([]);
    expect(said('src/pages/x.ts', "import Page from '../layouts/Page.astro';")).toEqual([]);
  });
});

test('CONTRIBUTING.md says of each folder what it may import', () => {
  const text = readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8');
  const names = (cell = '') => [...cell.matchAll(/`([^`]+?)\/?`/g)].map(([, name]) => name ?? '');
  const table = text.match(/^\| `.*$/gm)?.map((row) => row.split('|'));
  const written = new Map(table?.map(([, place, , imports]) => [names(place)[0], names(imports)]));
  const short = (place: string) => place.replace('src/', '');
  for (const [place, imports] of Object.entries(mayImport)) {
    if (imports.length === 0) continue;
    if (place === 'astro.config.mjs') continue;
    expect(written.get(place)?.toSorted(), place).toEqual(imports.map(short).toSorted());
  }
});
