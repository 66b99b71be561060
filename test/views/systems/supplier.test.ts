import { describe, expect, it } from 'vitest';
import { entryPage } from '../../../src/views/entries/entry-page.ts';
import { supplierStanding } from '../../../src/views/systems/standing.ts';
import { supplierPage } from '../../../src/views/systems/supplier.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const supplier = {
  title: 'Model maker',
  owner: 'lead',
  services: 'Models',
  country: 'Germany',
  responsibilities: [
    { task: 'Training', party: 'them' },
    { task: 'Acceptance test', party: 'us' },
    { task: 'Monitoring', party: 'shared' },
    { task: 'Notice', party: 'them' },
  ],
  assessed: '2025-12-01',
  nextReview: '2026-12-01',
};
const pageOf = (fields: object, others: Entries = {}) => {
  const handbook = handbookOf({ suppliers: { 'SUP-1': { ...supplier, ...fields } }, ...others });
  return supplierPage(handbook, entryIn(handbook, 'suppliers', 'SUP-1'));
};

describe('the page of a supplier', () => {
  it('counts who does what', () => {
    expect(pageOf({}).counts).toEqual({ us: 1, them: 2, shared: 1 });
  });

  it('lists the systems that name it', () => {
    const { systems } = pageOf(
      {},
      {
        inventory: {
          'SYS-1': {
            origin: 'procured',
            supplier: 'SUP-1',
            model: { name: 'Estimate', version: '5.2', provider: 'Maker' },
          },
          'SYS-2': { supplier: 'SUP-2' },
        },
      },
    );
    expect(systems).toMatchObject([
      { link: { id: 'SYS-1' }, origin: 'procured', model: 'Estimate 5.2' },
    ]);
  });

  it('shows what the contract is worth, or that none is named', () => {
    const evidence = { 'EV-1': { kind: 'contract', validUntil: '2026-11-23' } };
    expect(pageOf({ contract: 'EV-1' }, { evidence }).contract?.proof).toMatchObject({
      validity: 'expired',
    });
    expect(pageOf({ contract: 'EV-9' }).contract).toMatchObject({
      link: { id: 'EV-9', path: undefined },
      proof: undefined,
    });
    expect(pageOf({}).contract).toBeUndefined();
  });

  it('says whether the next assessment is due', () => {
    expect(pageOf({}).nextReview).toEqual({
      date: '2026-12-01',
      relative: 'in 7 days',
      state: 'due-soon',
    });
    expect(pageOf({ nextReview: '2026-11-01' }).nextReview?.state).toBe('overdue');
  });
});

describe('a partner or a customer', () => {
  const customer = {
    relationship: 'customer',
    assessed: undefined,
    nextReview: undefined,
    expects: 'Reasons within ten working days.',
  };
  const handbook = handbookOf({ suppliers: { 'CUS-1': { ...supplier, ...customer } } });
  const entry = entryIn(handbook, 'suppliers', 'CUS-1');
  const page = supplierPage(handbook, entry);

  it('is not said to be unassessed, and shows what it expects', () => {
    const told = supplierStanding(handbook, entry, page).map((cell) => plainValue(handbook, cell));
    expect(told).toEqual(['from Germany', 'owner lead']);
    expect(page.told).toEqual([{ field: 'expects', text: 'Reasons within ten working days.' }]);
  });

  it('is called what it is, and has no section for systems that name it', () => {
    const { kind, sections } = entryPage(handbook, entry, { html: '', headings: [] });
    expect(kind).toBe('customer');
    expect(sections).toEqual(['responsibilities', 'contract']);
  });
});

it('a supplier begins with the result of its assessment', () => {
  const handbook = handbookOf({
    suppliers: { 'SUP-1': { ...supplier, result: 'accepted-with-conditions' } },
  });
  const entry = entryIn(handbook, 'suppliers', 'SUP-1');
  const [first] = supplierStanding(handbook, entry, supplierPage(handbook, entry));
  expect(first).toMatchObject({
    kind: 'state',
    state: { icon: 'partial', text: 'accepted with conditions' },
  });
});
