import { describe, expect, it } from 'vitest';
import {
  articleRef,
  becameProvider,
  obligationsOf,
  type SystemObligation,
} from '../../../src/handbook/derived/obligations.ts';
import { obligations } from '../../../src/standards/eu-ai-act.ts';
import { entryIn, handbookOf, type Entries } from '../handbook-of.ts';

const scope = { inScope: true, gpai: 'none', basis: 'Decided by Legal.' };

/** The duties of a system with these fields under `aiAct`, and others beside them. */
function dutiesOf(
  aiAct: object,
  fields: object = {},
  others: Entries = {},
): readonly SystemObligation[] {
  const handbook = handbookOf({
    inventory: { 'SYS-1': { aiAct: { ...scope, ...aiAct }, ...fields } },
    ...others,
  });
  return obligationsOf(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
}
const articlesOf = (...args: Parameters<typeof dutiesOf>) =>
  dutiesOf(...args).map(({ obligation }) => obligation.article);

describe('the duties for a system', () => {
  it('are literacy and the bans, where the tier is minimal', () => {
    expect(articlesOf({ roles: ['deployer'], risk: 'minimal' })).toEqual(['Art. 4', 'Art. 5']);
    expect(articlesOf({ roles: ['provider'], risk: 'prohibited' })).toEqual(['Art. 4', 'Art. 5']);
  });

  it('are none out of scope, without a role, or once the system is retired', () => {
    expect(articlesOf({ inScope: false, roles: ['provider'], risk: 'high', annexIII: 5 })).toEqual(
      [],
    );
    expect(articlesOf({ roles: [], risk: 'minimal' })).toEqual([]);
    expect(articlesOf({ roles: ['deployer'], risk: 'minimal' }, { stage: 'retirement' })).toEqual(
      [],
    );
  });

  it('differ between who provides and who deploys a high-risk system', () => {
    const provider = articlesOf({ roles: ['provider'], risk: 'high', annexIII: 5 });
    const deployer = articlesOf({ roles: ['deployer'], risk: 'high', annexIII: 5 });
    expect(provider).toEqual(expect.arrayContaining(['Art. 9', 'Art. 10', 'Art. 17', 'Art. 72']));
    expect(provider).not.toContain('Art. 26');
    expect(deployer).toEqual([
      'Art. 4',
      'Art. 5',
      'Art. 26',
      'Art. 27',
      'Art. 49(3)',
      'Art. 86',
      'Art. 25(1)',
    ]);
  });

  it('do not warn of becoming provider whoever is provider already', () => {
    const both = articlesOf({ roles: ['provider', 'deployer'], risk: 'high', annexIII: 5 });
    expect(both).toEqual(expect.arrayContaining(['Art. 9', 'Art. 26']));
    expect(both).not.toContain('Art. 25(1)');
  });

  it('ask to document and register what is held not to be high-risk, and of no other', () => {
    const instead = ['Art. 6(4)', 'Art. 49(2)'];
    expect(articlesOf({ roles: ['provider'], risk: 'minimal', annexIII: 4 })).toEqual([
      'Art. 4',
      'Art. 5',
      ...instead,
    ]);
    const high = articlesOf({ roles: ['provider'], risk: 'high', annexIII: 4 });
    for (const article of instead) expect(high).not.toContain(article);
  });

  it('leave the deployer of critical infrastructure without Art. 27, 49(3) and 86', () => {
    expect(articlesOf({ roles: ['deployer'], risk: 'high', annexIII: 2 })).toEqual([
      'Art. 4',
      'Art. 5',
      'Art. 26',
      'Art. 25(1)',
    ]);
  });

  it('concern generated content only where the system generates', () => {
    const limited = { roles: ['provider', 'deployer'], risk: 'limited' };
    const always = ['Art. 4', 'Art. 5', 'Art. 50(1)', 'Art. 50(3)'];
    expect(articlesOf(limited).toSorted()).toEqual(always);
    expect(articlesOf(limited, { generative: true }).toSorted()).toEqual(
      [...always, 'Art. 50(2)', 'Art. 50(4)'].toSorted(),
    );
  });

  it('of transparency add to those of a high-risk system (Art. 50(6))', () => {
    const high = { roles: ['provider', 'deployer'], risk: 'high', annexIII: 5 };
    const of50 = (aiAct: object, fields: object = {}) =>
      articlesOf(aiAct, fields).filter((article) => article.startsWith('Art. 50'));
    expect(of50(high)).toEqual([]);
    expect(of50(high, { generative: true })).toEqual(['Art. 50(1)', 'Art. 50(2)', 'Art. 50(4)']);
    // Emotion recognition and biometric categorisation.
    expect(of50({ ...high, annexIII: 1 })).toEqual(['Art. 50(3)']);
  });

  it('of a model are those of its provider, not of who builds on it or represents the provider', () => {
    const model = ['Art. 53', 'Art. 55', 'Art. 52', 'Art. 56'];
    expect(articlesOf({ roles: ['provider'], risk: 'minimal', gpai: 'provides' })).toEqual([
      'Art. 4',
      'Art. 5',
      ...model,
    ]);
    expect(articlesOf({ roles: ['provider'], risk: 'minimal', gpai: 'uses' })).toEqual([
      'Art. 4',
      'Art. 5',
    ]);
    expect(
      articlesOf({ roles: ['authorised-representative'], risk: 'minimal', gpai: 'provides' }),
    ).toEqual(['Art. 54']);
  });

  it('of a product manufacturer hold for safety components under Annex I', () => {
    const manufacturer = { roles: ['product-manufacturer'], risk: 'high', annexI: true };
    const provider = { roles: ['provider'], risk: 'high', annexI: true };
    expect(articlesOf(manufacturer).filter((article) => article !== 'Art. 25(3)')).toEqual(
      articlesOf(provider),
    );
    expect(articlesOf(manufacturer)).toContain('Art. 25(3)');
    expect(articlesOf({ roles: ['product-manufacturer'], risk: 'high', annexIII: 5 })).toEqual([]);
  });

  it('make a provider of whoever took over a system that others made, and says so by the role', () => {
    const became = (aiAct: object, fields: object) => {
      const handbook = handbookOf({
        inventory: { 'SYS-1': { aiAct: { ...scope, ...aiAct }, ...fields } },
      });
      return becameProvider(entryIn(handbook, 'inventory', 'SYS-1'));
    };
    const high = { risk: 'high', annexIII: 4 };
    expect(became({ ...high, roles: ['provider', 'deployer'] }, { origin: 'procured' })).toBe(true);
    expect(became({ ...high, roles: ['deployer'] }, { origin: 'procured' })).toBe(false);
    expect(became({ ...high, roles: ['provider'] }, { origin: 'developed' })).toBe(false);
    expect(
      became(
        { risk: 'high', annexI: true, roles: ['product-manufacturer'] },
        { origin: 'embedded' },
      ),
    ).toBe(true);
  });

  it('say from when they apply to this very system', () => {
    const from = (annex: object, article: string) =>
      dutiesOf({ roles: ['provider'], risk: 'high', ...annex }).find(
        ({ obligation }) => obligation.article === article,
      )?.from;
    expect(from({ annexIII: 5 }, 'Art. 9')).toBe('2027-12-02');
    expect(from({ annexI: true }, 'Art. 9')).toBe('2028-08-02');
    expect(from({ annexI: true }, 'Art. 4')).toBe('2025-02-02');
  });
});

describe('what stands behind a duty', () => {
  const minimal = { roles: ['deployer'], risk: 'minimal' };
  const literacy = (controls: Entries['controls'], others: Entries = {}) =>
    dutiesOf(minimal, {}, { ...(controls && { controls }), ...others }).find(
      ({ obligation }) => obligation.article === 'Art. 4',
    );

  it('is open without an entry, excluded, or where the control applies to other systems', () => {
    expect(literacy(undefined)).toMatchObject({
      open: true,
      controls: [{ id: 'A.4.6', state: 'missing' }],
    });
    const excluded = {
      applicable: false,
      drivers: undefined,
      status: undefined,
      exclusionBasis: 'not-needed',
    };
    expect(literacy({ 'A.4.6': excluded })).toMatchObject({
      open: true,
      controls: [{ state: 'excluded' }],
    });
    expect(literacy({ 'A.4.6': { systems: ['SYS-2'] } })).toMatchObject({
      open: true,
      controls: [{ state: 'elsewhere' }],
    });
  });

  it('is an applicable control with its documents and evidence, however far it is', () => {
    const row = literacy(
      {
        'A.4.6': {
          status: 'partial',
          targetDate: '2027-01-01',
          implementedBy: ['POL-1'],
          evidence: ['EV-1'],
          systems: ['SYS-1'],
        },
      },
      { policies: { 'POL-1': {} }, evidence: { 'EV-1': {} } },
    );
    expect(row).toMatchObject({ open: false, controls: [{ id: 'A.4.6', state: 'partial' }] });
    expect(row?.documents.map(({ id }) => id)).toEqual(['POL-1']);
    expect(row?.evidence.map(({ id }) => id)).toEqual(['EV-1']);
  });

  it('takes nothing from a control that does not count', () => {
    const row = literacy(
      { 'A.4.6': { systems: ['SYS-2'], implementedBy: ['POL-1'], evidence: ['EV-1'] } },
      { policies: { 'POL-1': {} }, evidence: { 'EV-1': {} } },
    );
    expect([row?.documents, row?.evidence]).toEqual([[], []]);
  });

  it('is never open where controls have no part in it', () => {
    const rows = dutiesOf({ roles: ['provider'], risk: 'high', annexIII: 5 });
    expect(rows.find(({ obligation }) => obligation.article === 'Art. 16')).toMatchObject({
      controls: [],
      open: false,
    });
    expect(rows.find(({ obligation }) => obligation.article === 'Art. 12')).toMatchObject({
      open: true,
    });
  });

  it('is also a control that names the article, or just this paragraph, in its text', () => {
    const aiAct = { ...scope, roles: ['provider', 'deployer'], risk: 'limited' };
    const handbook = handbookOf(
      {
        inventory: { 'SYS-1': { aiAct } },
        controls: { 'ORG.1': { title: 'Own' }, 'ORG.2': { title: 'Own' } },
        policies: { 'POL-1': {} },
      },
      [
        { from: 'ORG.1', to: 'ai-act:50(1)' },
        { from: 'ORG.2', to: 'ai-act:4' },
        { from: 'POL-1', to: 'ai-act:5' },
      ],
    );
    const rows = obligationsOf(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
    const closed = rows.filter(({ open }) => !open);
    expect(
      closed.map(({ obligation, controls }) => [obligation.article, controls.map(({ id }) => id)]),
    ).toEqual([
      ['Art. 4', ['A.4.6', 'ORG.2']],
      ['Art. 50(1)', ['A.8.2', 'ORG.1']],
    ]);
    // A policy that names the article explains it, and is no control.
    const bans = rows.find(({ obligation }) => obligation.article === 'Art. 5');
    expect(bans?.controls.map(({ id }) => id)).toEqual(['A.2.2', 'A.6.1.3', 'A.9.2']);
  });
});

it('every duty has a reference that names its article', () => {
  const refs = new Map(
    obligations.map((obligation) => [obligation.article, articleRef(obligation)]),
  );
  expect(refs.get('Art. 50(1)')).toBe('ai-act:50(1)');
  expect(refs.get('Art. 11 and Annex IV')).toBe('ai-act:11');
  expect(refs.get('Art. 26')).toBe('ai-act:26');
});
