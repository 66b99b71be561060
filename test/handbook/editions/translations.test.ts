import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInEdition } from '../../../src/addresses/edition-pages.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { restrict } from '../../../src/handbook/editions/restrict.ts';
import { secretsOf } from '../../../src/handbook/editions/secrets.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { translated } from '../../../src/handbook/lookup/translations.ts';
import { searchedEntries } from '../../../src/search/searched-entries.ts';
import { editionsOf } from '../../../src/views/translations/translations.ts';

const root = join(toolRoot, 'content');
const file = 'policies/POL-01.mdx';
const text = readFileSync(join(root, file), 'utf8');

/** The example, with another text of POL-01. */
const withPolicy = (change: (text: string) => string) =>
  loadHandbook({ root, drafts: new Map([[file, change(text)]]) });

describe('translations in smaller editions', () => {
  it('are there for what is shown with its text: page, switch and search', () => {
    const edition = restrict(
      withPolicy((as) => as),
      'public',
    );
    expect(translated(edition).map(({ title, language }) => [title, language])).toEqual([
      ['KI-Politik', 'de'],
    ]);
    expect(editionsOf(edition, { id: 'POL-01' }, 'en').map(({ path }) => path)).toEqual([
      '/policies/POL-01/',
      '/policies/POL-01/de/',
    ]);
    expect(isInEdition(edition, '/policies/POL-01/de/')).toBe(true);
    expect(searchedEntries(edition).map(({ entry }) => entry.title)).toContain('KI-Politik');
  });

  it('are withheld with their source, title and all', () => {
    const full = withPolicy((as) =>
      as.replace('classification: public', 'classification: internal'),
    );
    const edition = restrict(full, 'public');
    expect(edition.translations).toEqual([]);
    expect(isInEdition(edition, '/policies/POL-01/de/')).toBe(false);
    const shown = new Set([...full.byId.values()].filter(({ id }) => edition.byId.has(id)));
    expect(secretsOf(full, 'public', shown).names).toContain('KI-Politik');
    expect(restrict(full, 'internal').translations).toHaveLength(1);
  });

  it('are withheld if the text of their source is', () => {
    const full = withPolicy((as) =>
      as.replace(
        'classification: public',
        'classification: public\nrestrictedFields:\n  text: internal',
      ),
    );
    const edition = restrict(full, 'public');
    expect(edition.byId.has('POL-01')).toBe(true);
    expect(edition.translations).toEqual([]);
  });

  it('name what is withheld in words of their own language', () => {
    const edition = restrict(
      withPolicy((as) => as),
      'public',
    );
    const words = JSON.stringify(edition.translations.map(({ body }) => body));
    expect(words).not.toContain('POL-02');
    expect(words).toContain('eingeschränkt');
  });

  it('say that they are behind, although digests are left out', () => {
    const full = withPolicy((as) => as.replace(/^approvedText: .{8}/m, 'approvedText: 00000000'));
    expect(translated(restrict(full, 'internal')).map(({ isBehind }) => isBehind)).toEqual([true]);
  });
});
