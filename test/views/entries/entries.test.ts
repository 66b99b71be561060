import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { registerPath } from '../../../src/addresses/sitemap.ts';
import type { Entry } from '../../../src/handbook/types.ts';
import { cellAt } from '../../../src/views/cells.ts';
import type { Cell } from '../../../src/views/table/cell.ts';
import { clausePage } from '../../../src/views/crosswalk/clause.ts';
import { controlPage } from '../../../src/views/statement/control.ts';
import { entryView } from '../../../src/views/entries/entry.ts';
import { namedBy } from '../../../src/views/entries/relations.ts';
import { navigationView } from '../../../src/views/site/navigation.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';
import { entryRegister, rowsPath } from '../../../src/views/entries/register.ts';
import { rowsOf } from '../../../src/views/table/table.ts';

const handbook = handbookOf({
  controls: {
    'A.2.2': { evidence: ['EV-1'] },
    'A.7.4': { status: 'planned', targetDate: '2027-02-24' },
  },
  evidence: {
    'EV-1': { validUntil: '2026-12-24' },
    'EV-2': { location: 'files/2026/Minutes #3, 100 %.pdf' },
  },
  inventory: {
    'SYS-1': {
      data: [{ name: 'Claims', personal: 'special', source: 'Claims system' }],
      impact: 'high',
    },
  },
  roles: { lead: { title: 'Lead', responsibilities: 'Answers for AI.' } },
  clauses: {
    'clause-6': { rows: [{ clause: '6.2', disposition: 'extend', status: 'implemented' }] },
  },
});
const entry = (id: string) => {
  const found = handbook.byId.get(id);
  if (!found) throw new Error(`${id} is not there.`);
  return found;
};

describe('a value as a page shows it', () => {
  const cell = (id: string, path: string): Cell =>
    cellAt(handbook, collections[entry(id).collection].schema, entry(id).data, path);

  it('follows its schema: a reference is a link, a list of objects a table, an enumeration a word', () => {
    expect(cell('EV-1', 'owner')).toMatchObject({
      kind: 'link',
      link: { id: 'lead', path: '/roles/lead/', collection: 'roles' },
    });
    expect(cell('SYS-1', 'data')).toMatchObject({
      kind: 'table',
      columns: [
        { label: 'Data' },
        { label: 'Personal data' },
        { label: 'Source' },
        { label: 'Dataset' },
      ],
    });
    expect(cell('SYS-1', 'impact')).toEqual({ kind: 'word', value: 'high', text: 'high' });
    expect(cell('SYS-1', 'generative')).toMatchObject({ kind: 'word', text: 'no' });
    expect(cell('SYS-1', 'aiAct.inScope')).toMatchObject({ kind: 'word', text: 'no' });
    expect(cell('EV-1', 'location')).toMatchObject({ kind: 'address' });
    expect(cell('SYS-1', 'supplier')).toEqual({ kind: 'none' });
    // What has a meaning in an address would lead astray in the name of a file.
    expect(cell('EV-2', 'location')).toEqual({
      kind: 'address',
      href: '/files/2026/Minutes%20%233%2C%20100%20%25.pdf',
      text: 'files/2026/Minutes #3, 100 %.pdf',
    });
  });

  it('says how far a day is, and whether it is near', () => {
    expect(cell('EV-1', 'validUntil')).toEqual({
      kind: 'date',
      date: '2026-12-24',
      relative: 'in 30 days',
      review: 'due-soon',
    });
    expect(cell('EV-1', 'collected')).toMatchObject({ kind: 'date', review: undefined });
  });
});

describe('the page of an entry', () => {
  it('shows its fields in the order of the schema, tables apart, and no empty ones', () => {
    const { facts, tables } = entryView(handbook, entry('SYS-1'));
    expect(facts.map(({ field }) => field)).toEqual([
      'owner',
      'classification',
      'purpose',
      'origin',
      'generative',
      'stage',
      'isoRoles',
      'aiAct',
      'impact',
      'lastChanged',
    ]);
    expect(tables.map(({ field }) => field)).toEqual(['data']);
  });

  it('lists what names it, once each, in the order of the collections', () => {
    expect(namedBy(handbook, 'EV-1').map(({ id }) => id)).toEqual(['A.2.2']);
    expect(new Set(namedBy(handbook, 'lead').map(({ collection }) => collection))).toEqual(
      new Set(['clauses', 'controls', 'inventory', 'evidence']),
    );
  });

  it('of a control says what the standard asks for and what the ISMS lends', () => {
    expect(controlPage(handbook, entry('A.7.4') as Entry<'controls'>)).toMatchObject({
      summary: expect.stringContaining('quality') as string,
      target: 'in 3 months',
      crosswalk: { transfer: 'none', related: [] },
    });
  });

  it('of a clause has every sub-clause, decided or not', () => {
    const page = clausePage(handbook, entry('clause-6') as Entry<'clauses'>);
    expect(page.map(({ id }) => id)).toEqual([
      '6.1',
      '6.1.1',
      '6.1.2',
      '6.1.3',
      '6.1.4',
      '6.2',
      '6.3',
    ]);
    expect(page.find(({ id }) => id === '6.1')).toMatchObject({ heading: true });
    expect(page.find(({ id }) => id === '6.2')?.row).toMatchObject({
      disposition: 'extend',
      status: 'implemented',
    });
    expect(page.find(({ id }) => id === '6.3')).toMatchObject({
      row: undefined,
      suggested: 'reuse',
    });
  });
});

describe('a link to rows of a register', () => {
  it('asks in the words in which the register says them', () => {
    const german = { ...handbook, config: { ...handbook.config, language: 'de' as const } };
    const high = { filter: { column: 'impact', value: 'high' } };
    expect(rowsPath(handbook, 'inventory', high)).toBe('/inventory/?impact=high');
    expect(rowsPath(german, 'inventory', high)).toBe('/inventory/?impact=hoch');
    expect(
      rowsPath(german, 'evidence', {
        filter: { column: 'status', value: undefined },
        words: 'two words',
        sort: 'validUntil',
      }),
    ).toBe('/evidence/?status=keine+Angabe&q=two+words&sort=G%C3%BCltig+bis');
  });
});

describe('a register', () => {
  it('has the columns that its collection names, and a row per entry', () => {
    const register = entryRegister(handbook, 'evidence');
    expect(register.columns.map(({ title }) => title)).toEqual([
      'Title',
      'Kind',
      'Origin',
      'Collected',
      'Valid until',
      'Status',
      'Owner',
    ]);
    expect(rowsOf(register).map(({ id }) => id)).toEqual(['EV-1', 'EV-2']);
    expect(rowsOf(register).map(({ cells }) => cells[0])).toMatchObject([
      { kind: 'link', link: { path: '/evidence/EV-1/' } },
      { kind: 'link', link: { path: '/evidence/EV-2/' } },
    ]);
  });
});

it('the navigation leads to every collection', () => {
  const paths = navigationView(handbook).flatMap(({ items }) => items.map(({ path }) => path));
  expect(paths).toEqual(expect.arrayContaining(collectionNames.map((name) => registerPath(name))));
  expect(new Set(paths).size).toBe(paths.length);
});
