import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { entryPath, pathsOf } from '../../src/addresses/sitemap.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { languages } from '../../schemas/handbook.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { pageText } from '../../src/pack/page-text.ts';
import { pageDocument, searchDocument, subClauseDocuments } from '../../src/search/document.ts';
import { searchOptions, type PackedDocument } from '../../src/search/terms.ts';
import { joinedWords, wordsFor } from '../../src/search/words.ts';
import { navigationView } from '../../src/views/site/navigation.ts';
import { clauses, controls } from '../../src/standards/iso42001.ts';
import { exampleContent } from '../site/build.ts';
import { handbookOf } from '../handbook/handbook-of.ts';
import { fieldTerms, missedTerms } from './field-terms.ts';

describe('the words of the field', () => {
  it('lead to what they mean: of a hundred, no more than three miss among the first three', () => {
    const handbook = loadHandbook({ root: exampleContent, asOf: '2026-11-24' });
    const search = new MiniSearch<PackedDocument>(searchOptions);
    const entries = [...handbook.byId.values()].flatMap((entry) => [
      { path: entryPath(entry), html: searchDocument(handbook, entry, '/') },
      ...subClauseDocuments(handbook, entry),
    ]);
    // Of pages that are no entry's, the title stands for the page: what else they say is the site's.
    const pages = navigationView(handbook).flatMap(({ items }) =>
      items.map(({ path, title }) => ({
        path,
        html: pageDocument(handbook, path, `<main data-pagefind-body><h1>${title}</h1></main>`),
      })),
    );
    search.addAll(
      [...entries, ...pages].map(({ path, html }) => ({ id: path, ...pageText(html) })),
    );
    const missed = missedTerms((term) => search.search(term).map(({ id }) => id as string));
    expect(fieldTerms.length).toBeGreaterThanOrEqual(100);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
    expect(search.search('zyzzyva')).toEqual([]);
  });

  it('all lead to a page, a control or a sub-clause that there is, in every language', () => {
    const places = [
      ...pathsOf(handbookOf({})),
      ...controls.map(({ id }) => id),
      ...clauses.map(({ id }) => id),
    ];
    const { config } = handbookOf({});
    for (const language of languages) {
      const { search } = messagesFor(language);
      const reached = places.flatMap((place) =>
        wordsFor({ config: { ...config, language } }, place),
      );
      expect(new Set(reached), language).toEqual(new Set(Object.values(search)));
    }
  });

  it('of an entry count more than its text', () => {
    const handbook = handbookOf({
      controls: { 'A.10.3': {} },
      roles: {
        cro: {
          title: 'Chief Risk Officer',
          abbreviation: 'CRO',
          aliases: ['head of risk'],
          responsibilities: 'Answers for risks.',
        },
      },
      policies: { 'POL-1': { satisfies: ['A.10.3'] } },
    });
    const documentOf = (id: string) => {
      const entry = handbook.byId.get(id);
      return entry ? searchDocument(handbook, entry, '/') : '';
    };
    expect(documentOf('cro')).toContain('<p data-pagefind-weight="10">cro, CRO, head of risk</p>');
    expect(documentOf('A.10.3')).toMatch(/<p data-pagefind-weight="10">A\.10\.3, vendor/);
    expect(documentOf('POL-1')).toMatch(/<p data-pagefind-weight="1">vendor/);
  });

  it('are found with and without their hyphens', () => {
    expect(joinedWords('An e-mail, two e-mails; A.6.2-4, e-mail')).toEqual(['email', 'emails']);
    const search = new MiniSearch<PackedDocument>(searchOptions);
    search.addAll([
      { id: '/a/', title: 'One', text: 'A nonconformity.' },
      { id: '/b/', title: 'Two', text: 'A non-conformity.' },
    ]);
    for (const term of ['non-conformity', 'nonconformity'])
      expect(search.search(term).length, term).toBe(2);
  });
});
