import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../../schemas/fields.ts';
import { entryPage, type EntryBody } from '../../../src/views/entries/entry-page.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const noText: EntryBody = { html: '', headings: [] };
const untitled: EntryBody = { html: '<p>It is sorted by hand.</p>', headings: [] };
const titled: EntryBody = {
  html: '<h2 id="aim">Aim</h2><p>It is sorted by hand.</p>',
  headings: [{ depth: 2, id: 'aim', text: 'Aim' }],
};

const handbook = handbookOf({
  roles: { lead: { title: 'Lead', responsibilities: 'Answers for AI.' } },
  policies: { 'POL-1': { title: 'AI policy', owner: 'lead' } },
  evidence: { 'EV-1': { title: 'Report' } },
  controls: { 'A.2.2': { owner: 'lead', implementedBy: ['POL-1'] } },
  clauses: {
    'clause-6': {
      title: 'Planning',
      rows: [{ clause: '6.2', disposition: 'extend', status: 'implemented' }],
    },
  },
  inventory: {
    'SYS-1': { data: [{ name: 'Claims', personal: 'none', source: 'Claims system' }] },
  },
  audits: { 'AUD-1': { title: 'Audit' }, 'MR-1': { title: 'Review', kind: 'management-review' } },
});
const pageOf = (collection: CollectionName, id: string, body = noText, book = handbook) =>
  entryPage(book, entryIn(book, collection, id), body);
const headings = (...entry: Parameters<typeof pageOf>) =>
  pageOf(...entry).headings.map(({ id }) => id);

describe('what an entry is called on its page', () => {
  it('is its number and title; a clause goes by its own number, a role by its title alone', () => {
    expect(pageOf('policies', 'POL-1')).toMatchObject({
      title: 'POL-1 AI policy',
      number: 'POL-1',
    });
    expect(pageOf('clauses', 'clause-6')).toMatchObject({ title: '6 Planning', number: '6' });
    expect(pageOf('roles', 'lead')).toMatchObject({ title: 'Lead', number: undefined });
  });

  it('has the kind of entry above it: a management review is no audit, a procedure no policy', () => {
    expect(pageOf('policies', 'POL-1')).toMatchObject({
      kind: 'procedure',
      classification: 'internal',
    });
    expect(pageOf('audits', 'AUD-1').kind).toBe('internal audit');
    expect(pageOf('audits', 'MR-1').kind).toBe('management review');
  });
});

describe('the text of an entry', () => {
  it('is below the fields, under its own headings', () => {
    expect(pageOf('policies', 'POL-1', titled).text).toEqual({ within: false, title: undefined });
    expect(pageOf('policies', 'POL-1', untitled).text.title).toBeUndefined();
  });

  it('gets a heading where it would read as part of the section before it', () => {
    expect(pageOf('clauses', 'clause-6', titled).text.title).toBeUndefined();
    expect(pageOf('clauses', 'clause-6', noText).text.title).toBeUndefined();
    expect(pageOf('clauses', 'clause-6', untitled).text.title).toBe('In detail');
    expect(headings('clauses', 'clause-6', untitled)).toEqual([
      'sub-clauses',
      'text-of-entry',
      'history',
    ]);
  });

  it('is among the sections where the collection says so', () => {
    const audit = pageOf('audits', 'AUD-1', titled);
    expect(audit.text).toEqual({ within: true, title: undefined });
    expect(audit.headings.filter(({ id }) => id === 'aim')).toHaveLength(1);
    expect(audit.headings.findIndex(({ id }) => id === 'aim')).toBe(
      audit.sections?.indexOf('text'),
    );
  });
});

describe('the rest of the page', () => {
  it('has a history under document control only', () => {
    expect(pageOf('policies', 'POL-1').history).toMatchObject({ missing: 'unversioned' });
    expect(pageOf('evidence', 'EV-1').history).toBeUndefined();
    expect(headings('policies', 'POL-1', titled)).toEqual(['aim', 'history', 'links']);
  });

  it('says where nothing else names an entry', () => {
    const alone = handbookOf({ evidence: { 'EV-1': { title: 'Report' } } });
    expect(pageOf('evidence', 'EV-1', noText, alone)).toMatchObject({
      links: { groups: [], mentions: [], told: false },
      headings: [],
    });
  });

  it('lists who names it, also where only a text does; the duties of a role stand in for its links', () => {
    expect(pageOf('policies', 'POL-1').links?.groups).toMatchObject([{ title: 'Carries out' }]);
    expect(pageOf('roles', 'lead').links).toBeUndefined();
    expect(headings('roles', 'lead')).not.toContain('links');

    const mentioned = handbookOf(
      {
        roles: { lead: { title: 'Lead', responsibilities: 'Answers for AI.' } },
        policies: { 'POL-1': { title: 'AI policy' } },
        evidence: { 'EV-1': { title: 'Report' } },
      },
      [
        { from: 'POL-1', to: 'lead' },
        { from: 'POL-1', to: 'EV-1' },
      ],
    );
    for (const [collection, id] of [
      ['roles', 'lead'],
      ['evidence', 'EV-1'],
    ] as const) {
      expect(pageOf(collection, id, noText, mentioned).links).toMatchObject({
        groups: [],
        mentions: [{ id: 'POL-1' }],
      });
      expect(headings(collection, id, noText, mentioned)).toContain('links');
    }
  });
});
