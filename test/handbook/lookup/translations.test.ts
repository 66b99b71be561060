import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../../src/addresses/sitemap.ts';
import { siteAt } from '../../../src/addresses/localized.ts';
import { translated, translationsOf } from '../../../src/handbook/lookup/translations.ts';
import { renderBody } from '../../../src/render/render.ts';
import { searchDocument } from '../../../src/search/document.ts';
import { searchedEntries } from '../../../src/search/searched-entries.ts';
import { editionsOf, translationPage } from '../../../src/views/translations/translations.ts';
import { handbookIn } from '../content-folder.ts';

const policy = (id: string, text = 'People decide.') => ({
  [`policies/${id}.mdx`]: `---\ntitle: Policy ${id}\nowner: lead\nkind: policy\norigin: aims\nversion: "1.1"\nstatus: draft\n---\n${text}\n`,
});
const french = (id: string, version: string, text: string) => ({
  [`policies/${id}.fr.mdx`]: `---\ntitle: Politique ${id}\ntranslationOf: ${id}\nversion: "${version}"\n---\n${text}\n`,
});
const handbook = handbookIn({
  ...policy('POL-1'),
  ...policy('POL-2', 'See <Ref to="POL-1" />.'),
  ...policy('POL-3'),
  ...french('POL-1', '1.1', '## Portée\n\nVoir [la portée](#portée).'),
  ...french('POL-2', '1.0', 'Voir <Ref to="POL-1" /> et <Ref to="POL-3" />.'),
});
const site = { handbook, base: '/book/', live: false, issues: [], reported: [], rules: [] };
const [first, second] = translated(handbook);
if (!first || !second) throw new Error('There are no translations.');

describe('a translation', () => {
  it('is no entry, and names nothing that its source does not name', () => {
    expect(handbook.entries.policies.map(({ id }) => id)).toEqual(['POL-1', 'POL-2', 'POL-3']);
    expect(handbook.documents).toHaveLength(3);
    expect(handbook.mentionedIn.get('POL-3')).toBeUndefined();
  });

  it('has its title and text, and the facts of its source', () => {
    expect(first.entry).toMatchObject({ id: 'POL-1', title: 'Politique POL-1', language: 'fr' });
    expect(first.entry.data).toBe(first.source.data);
  });

  it('is behind if it is of another version', () => {
    expect([first.isBehind, second.isBehind]).toEqual([false, true]);
  });

  it('has a page below that of its source, in its language', () => {
    expect(pathsOf(handbook)).toContain('/policies/POL-1/fr/');
    expect(siteAt(site, '/policies/POL-1/fr/').handbook.config.language).toBe('fr');
    expect(siteAt(site, '/policies/POL-1/').handbook).toBe(handbook);
  });

  it('says which version was translated, and that the source is ahead', () => {
    const { handbook: inFrench } = siteAt(site, '/policies/POL-2/fr/');
    expect(translationPage(inFrench, first).notice).toEqual({
      isBehind: false,
      text: expect.stringContaining('version 1.1'),
    });
    const { notice, kind } = translationPage(inFrench, second);
    expect(notice).toEqual({ isBehind: true, text: expect.stringMatching(/1\.0.*1\.1/) });
    expect(kind).toBe('politique');
  });

  it('leads to headings of its own, and to what is there in its language', () => {
    const html = (each: typeof first) => renderBody(each.entry, { handbook, base: '/book/' }).html;
    expect(html(first)).toContain('href="#port%C3%A9e"');
    expect(html(second)).toContain('href="/book/policies/POL-1/fr/"');
    expect(html(second)).toContain('href="/book/policies/POL-3/"');
  });

  it('is found by the search of its language', () => {
    const found = searchedEntries(handbook).filter(({ path }) => path.startsWith('/policies/'));
    expect(found.map(({ path }) => path)).toEqual([
      '/policies/POL-1/',
      '/policies/POL-2/',
      '/policies/POL-3/',
      '/policies/POL-1/fr/',
      '/policies/POL-2/fr/',
    ]);
    const documents = found.map((each) => searchDocument(each.handbook, each.entry, '/'));
    expect(documents[0]).toMatch(/<html lang="en">.*POL-1 Policy POL-1/);
    expect(documents[3]).toMatch(/<html lang="fr">.*data-value="Politiques".*Politique POL-1/);
  });
});

describe('the languages of a document', () => {
  it('begin with that of the handbook', () => {
    expect(editionsOf(handbook, { id: 'POL-1' }, 'en')).toEqual([
      { language: 'en', name: 'English', title: 'Policy POL-1', path: '/policies/POL-1/' },
      { language: 'fr', name: 'Français', title: 'Politique POL-1', path: '/policies/POL-1/fr/' },
    ]);
  });

  it('are none where there is one', () => {
    expect(translationsOf(handbook, 'POL-3')).toEqual([]);
    expect(editionsOf(handbook, { id: 'POL-3' }, 'en')).toEqual([]);
  });
});
