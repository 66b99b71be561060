import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toolRoot } from '../../../src/cli/content.ts';
import { plainRows } from '../plain-rows.ts';
import { shippedTable } from '../../../src/views/site/about-tables.ts';
import { shippedPackages } from '../../../src/views/site/shipped.ts';
import { handbookIn } from '../../handbook/content-folder.ts';

it.each(shippedPackages)('the licence of $name is what its package says', ({ name, license }) => {
  const folder = name === 'aims-handbook' ? toolRoot : join(toolRoot, 'node_modules', name);
  const { license: said } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    license: string;
  };
  expect(license).toBe(said);
});

it('the page about a handbook lists them, with what of them is shipped', () => {
  const handbook = handbookIn({});
  const rows = plainRows(handbook, shippedTable(handbook)).map(({ values }) => values);
  expect(rows).toContainEqual(['The font', '@fontsource-variable/source-sans-3', 'OFL-1.1']);
  expect(rows).toHaveLength(shippedPackages.filter(({ part }) => part !== 'editor').length);
});

it('and what the browser editor brings, where the site has one', () => {
  const plain = handbookIn({});
  const editor = { backend: 'gitlab', url: 'https://git.example' } as never;
  const handbook = { ...plain, config: { ...plain.config, editor } };
  const rows = plainRows(handbook, shippedTable(handbook)).map(({ values }) => values);
  expect(rows).toContainEqual(['The browser editor', '@sveltia/cms', 'MIT']);
  expect(rows).toHaveLength(shippedPackages.length);
});
