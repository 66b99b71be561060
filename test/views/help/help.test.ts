import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../schemas/handbook.ts';
import { collections } from '../../../schemas/index.ts';
import { pathsOf, resolveLink } from '../../../src/addresses/sitemap.ts';
import { rules } from '../../../src/checks/rules.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { fieldTables } from '../../../src/views/help/fields.ts';
import { glossaryOf } from '../../../src/views/help/glossary.ts';
import { kindTable } from '../../../src/views/help/kinds.ts';
import { ruleGroups } from '../../../src/views/help/rules.ts';
import { rowsOf } from '../../../src/views/table/table.ts';

const handbook = loadHandbook({ root: join(toolRoot, 'content'), asOf: '2026-11-24' });

describe('the help', () => {
  it('leads to a page for every kind of entry and for the settings', () => {
    const paths = rowsOf(kindTable(handbook)).map(({ cells: [cell] }) =>
      cell?.kind === 'address' ? cell.href : undefined,
    );
    expect(paths).toHaveLength(Object.keys(collections).length + 1);
    for (const path of paths) expect(pathsOf(handbook)).toContain(path);
  });

  it('has a row for every field, with an id that a link can lead to', () => {
    const { needed, optional } = fieldTables(handbook, collections.risks.schema, 'Risks');
    const rows = [...rowsOf(needed), ...rowsOf(optional)];
    expect(rows.map(({ id }) => id)).toContain('field-actions.owner');
    expect(rows).toHaveLength(new Set(rows.map(({ id }) => id)).size);
  });

  it('has a page for every rule, which bodies may link to', () => {
    const all = ruleGroups(rules).flatMap((group) => group.rules);
    expect(all).toHaveLength(rules.length);
    const from = { id: 'POL-01', collection: 'policies', file: 'policies/POL-01.mdx' } as const;
    for (const { path } of all)
      expect(resolveLink(handbook, from, path)).toMatchObject({ kind: 'page', path });
    expect(resolveLink(handbook, from, '/help/rules/soa/nothing/').kind).toBe('broken');
  });

  it('sorts the glossary by the alphabet of each language', () => {
    for (const language of languages) {
      const terms = glossaryOf(language).map(({ term }) => term);
      expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, language)));
      expect(new Set(terms).size).toBe(terms.length);
    }
  });
});
