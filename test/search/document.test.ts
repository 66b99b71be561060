import { describe, expect, it } from 'vitest';
import { dossierDocuments, searchDocument } from '../../src/search/document.ts';
import { searchFilters } from '../../src/search/filters.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const handbook = handbookOf({
  controls: { 'A.6.2.4': { justification: 'Models decide on claims.', evidence: ['EV-1'] } },
  evidence: {
    'EV-1': { title: 'Tests <of> SYS-1 & others', kind: 'record' },
    'EV-2': { validUntil: '2026-11-23' },
  },
  inventory: {
    'SYS-1': {
      title: 'Claims triage',
      purpose: 'Sorts claims.',
      data: [{ name: 'Photos of damage', personal: 'special', source: 'Claims system' }],
      generative: true,
      isoRoles: ['provider'],
      aiAct: {
        inScope: true,
        roles: ['deployer'],
        risk: 'limited',
        gpai: 'uses',
        basis: 'Art. 50.',
      },
    },
    'SYS-2': { generative: false },
  },
  roles: { lead: { title: 'Lead', responsibilities: 'Answers for AI.' } },
});
const documentOf = (id: string, base = '/') => {
  const entry = handbook.byId.get(id);
  if (!entry) throw new Error(`${id} is not there.`);
  return searchDocument(handbook, entry, base);
};
/** Its paragraphs, by the id of the heading above them. */
const paragraphsOf = (id: string) => {
  const paragraphs: Record<string, string[]> = {};
  let section = '';
  for (const [, heading, text] of documentOf(id).matchAll(/<h2 id="([^"]+)"|<p>(.*?)<\/p>/g)) {
    if (heading) section = heading;
    else (paragraphs[section] ??= []).push(text ?? '');
  }
  return paragraphs;
};

describe('what the search finds of an entry', () => {
  it('is its number and title before all else', () => {
    expect(documentOf('SYS-1')).toContain('<h1 data-pagefind-weight="10">SYS-1 Claims triage</h1>');
    expect(documentOf('lead')).toContain('<h1 data-pagefind-weight="10">Lead</h1>');
  });

  it('is what its fields say, sentences first, under the headings of its page', () => {
    const { '': top, decisions } = paragraphsOf('SYS-1');
    expect(top?.[0]).toBe('Sorts claims.');
    expect(top).toContain('Lead');
    expect(decisions).toEqual(['Photos of damage, sensitive personal', 'Claims system']);
    expect(paragraphsOf('A.6.2.4')).toMatchObject({
      decision: expect.arrayContaining(['Models decide on claims.']) as unknown,
      proof: ['EV-1 Tests &#x3C;of> SYS-1 &#x26; others'],
    });
  });

  it('is what standards and laws say of it, in the words of its page', () => {
    expect(paragraphsOf('SYS-1')['roles']).toEqual([
      'AI provider',
      'Deployer Art. 3(4)',
      'limited risk',
      'Built on another provider’s general-purpose AI model.',
      'Art. 50.',
    ]);
    expect(paragraphsOf('A.6.2.4')['context']).toContain(
      '27001:A.8.29 Security testing in development and acceptance',
    );
  });

  it('is neither the name of a field, nor a value that means nothing without it', () => {
    const text = documentOf('SYS-1');
    expect(text).not.toMatch(/Classification|internal|yes/);
    expect(text).toContain('<p>Generative</p>');
    expect(documentOf('SYS-2')).not.toMatch(/Generative|>no</);
    // The register filters by the kind of evidence.
    expect(paragraphsOf('EV-1')['']).toContain('record');
  });

  it('holds by what it is filtered', () => {
    const control = handbook.byId.get('A.6.2.4');
    const role = handbook.byId.get('lead');
    expect(control && searchFilters(handbook, control)).toEqual({
      collection: 'Controls',
      status: 'implemented, with proof',
    });
    // Called current, and not valid any more.
    const record = handbook.byId.get('EV-2');
    expect(record && searchFilters(handbook, record)['status']).toBe('expired');
    expect(role && searchFilters(handbook, role)).toEqual({ collection: 'Roles' });
    expect(documentOf('lead')).toContain(
      '<span data-pagefind-filter="collection[data-value]" data-pagefind-meta="collection[data-value]" data-value="Roles"></span>',
    );
  });
});

describe('what the search finds of a dossier', () => {
  it('is its title and the titles of its parts, since the page of the system says the rest', () => {
    const documents = dossierDocuments(handbook);
    expect(documents.map(({ path }) => path)).toEqual([
      '/inventory/SYS-1/dossier/',
      '/inventory/SYS-2/dossier/',
    ]);
    expect(documents[0]?.html).toContain('Claims triage');
    expect(documents[0]?.html).toMatch(/<h2 id="[^"]+">[^<]+<\/h2>/);
    expect(documents[0]?.html).not.toContain('Photos of damage');
  });
});
