import { describe, expect, it } from 'vitest';
import {
  articleRef,
  becameProvider,
  isInForce,
  obligationsOf,
  type SystemObligation,
} from '../../../src/handbook/state/obligations.ts';
import { shifted } from '../../../src/handbook/dates.ts';
import { dutyState, isUnmet } from '../../../src/handbook/state/duty-state.ts';
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

/** What binds whatever the tier: literacy, reports of breaches, and the bans. */
const always = ['Art. 4', 'Art. 5', 'Art. 87'];
/** What binds those who could become provider, and providers of whose system others could. */
const ofDeployer = [...always, 'Art. 25(1)(c)'];
const ofProvider = [...always, 'Art. 25(2)'];

describe('the duties for a system', () => {
  it('are literacy, the bans and reports, and a change of purpose, where the tier is minimal', () => {
    expect(articlesOf({ roles: ['deployer'], risk: 'minimal' })).toEqual(ofDeployer);
    expect(articlesOf({ roles: ['provider'], risk: 'minimal' })).toEqual(ofProvider);
    expect(articlesOf({ roles: ['deployer'], risk: 'prohibited' })).toEqual(always);
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
    expect(provider).toEqual(
      expect.arrayContaining(['Art. 9', 'Art. 16(b)', 'Art. 16(l)', 'Art. 17', 'Art. 72']),
    );
    expect(provider).not.toContain('Art. 26(1)');
    expect(deployer).toEqual([
      ...always,
      ...['1', '2', '4', '5', '6', '7', '9', '11', '12'].map((no) => `Art. 26(${no})`),
      'Art. 27',
      'Art. 27(3)',
      'Art. 49(3)',
      'Art. 86',
      'Art. 25(1)(a), (b)',
    ]);
  });

  it('do not warn of becoming provider those who are provider already', () => {
    const both = articlesOf({ roles: ['provider', 'deployer'], risk: 'high', annexIII: 5 });
    expect(both).toEqual(expect.arrayContaining(['Art. 9', 'Art. 26(1)']));
    expect(both.filter((article) => article.startsWith('Art. 25(1)'))).toEqual([]);
  });

  it('ask to document and register what is held not to be high-risk, and of no other', () => {
    const instead = ['Art. 6(4)', 'Art. 49(2)', 'Art. 80'];
    expect(articlesOf({ roles: ['provider'], risk: 'minimal', annexIII: 4 })).toEqual([
      ...always,
      ...instead,
      'Art. 25(2)',
    ]);
    const high = articlesOf({ roles: ['provider'], risk: 'high', annexIII: 4 });
    for (const article of instead) expect(high).not.toContain(article);
  });

  it('leave out Art. 27, 49(3) and 86 for critical infrastructure, and register it at national level', () => {
    const deployer = articlesOf({ roles: ['deployer'], risk: 'high', annexIII: 2 });
    for (const article of ['Art. 27', 'Art. 27(3)', 'Art. 49(3)', 'Art. 86'])
      expect(deployer).not.toContain(article);
    const provider = articlesOf({ roles: ['provider'], risk: 'high', annexIII: 2 });
    expect(provider).toContain('Art. 49(5)');
    expect(provider).not.toContain('Art. 49(1)');
  });

  it('leave out the registration of products of Annex I', () => {
    const product = articlesOf({ roles: ['provider'], risk: 'high', annexI: true });
    expect(product.filter((article) => article.startsWith('Art. 49'))).toEqual([]);
    expect(product).toContain('Art. 43');
  });

  it('name identification after the fact in area 1 of Annex III only', () => {
    const deployer = (annexIII: string) =>
      articlesOf({ roles: ['deployer'], risk: 'high', annexIII });
    expect(deployer('1a')).toContain('Art. 26(10)');
    expect(deployer('5c')).not.toContain('Art. 26(10)');
  });

  it('depend on a condition, which a point of Annex III may settle', () => {
    const conditionOf = (annexIII: string | number, article: string) =>
      dutiesOf({ roles: ['deployer'], risk: 'high', annexIII }).find(
        ({ obligation }) => obligation.article === article,
      )?.condition;
    for (const article of ['Art. 27', 'Art. 27(3)']) {
      expect(conditionOf('5c', article), article).toBeUndefined();
      expect(conditionOf('5b', article), article).toBeUndefined();
      expect(conditionOf('5d', article), article).toContain('public');
      expect(conditionOf(5, article), article).toContain('public');
    }
    expect(conditionOf('5c', 'Art. 26(7)')).toContain('employer');
  });

  it('concern generated content only where the system generates', () => {
    const limited = { roles: ['provider', 'deployer'], risk: 'limited' };
    const of50 = (fields: object) =>
      articlesOf(limited, fields).filter((article) => article.startsWith('Art. 50'));
    expect(of50({})).toEqual(['Art. 50(1)', 'Art. 50(3)', 'Art. 50(5)']);
    expect(of50({ generative: true })).toEqual(
      ['1', '2', '3', '4', '5'].map((no) => `Art. 50(${no})`),
    );
  });

  it('of transparency add to those of a high-risk system (Art. 50(6))', () => {
    const high = { roles: ['provider', 'deployer'], risk: 'high', annexIII: 5 };
    const of50 = (aiAct: object, fields: object = {}) =>
      articlesOf(aiAct, fields).filter((article) => article.startsWith('Art. 50'));
    expect(of50(high)).toEqual([]);
    expect(of50(high, { generative: true })).toEqual([
      'Art. 50(1)',
      'Art. 50(2)',
      'Art. 50(4)',
      'Art. 50(5)',
    ]);
    // Emotion recognition and biometric categorisation, not remote identification.
    for (const point of [1, '1b', '1c'])
      expect(of50({ ...high, annexIII: point })).toEqual(['Art. 50(3)', 'Art. 50(5)']);
    expect(of50({ ...high, annexIII: '1a' })).toEqual([]);
  });

  it('of a model are those of its provider, not of those who build on it or represent the provider', () => {
    const of = (aiAct: object) =>
      articlesOf({ risk: 'minimal', ...aiAct }).filter((article) => /Art\. 5[2-5]/.test(article));
    const model = ['53(1)(a), (b)', '53(1)(c), (d)', '53(3)', '54(1)'].map((no) => `Art. ${no}`);
    const provides = { roles: ['provider'], gpai: 'provides' };
    expect(of(provides)).toEqual([...model, 'Art. 55', 'Art. 52']);
    expect(of({ ...provides, systemicRisk: false })).toEqual(model);
    expect(of({ roles: ['provider'], gpai: 'uses' })).toEqual([]);
    expect(of({ roles: ['authorised-representative'], gpai: 'provides' })).toEqual(['Art. 54(3)']);
  });

  it('for systemic risk hold without a condition where the model is known to have it', () => {
    const condition = (more: object) =>
      dutiesOf({ roles: ['provider'], risk: 'minimal', gpai: 'provides', ...more }).find(
        ({ obligation }) => obligation.article === 'Art. 55',
      )?.condition;
    expect(condition({})).toContain('Art. 51');
    expect(condition({ systemicRisk: true })).toBeUndefined();
  });

  it('of a supplier of components are the written agreement', () => {
    expect(articlesOf({ roles: ['component-supplier'], risk: 'high', annexIII: 5 })).toEqual([
      'Art. 25(4)',
    ]);
  });

  it('of a product manufacturer hold for safety components under Annex I', () => {
    const manufacturer = { roles: ['product-manufacturer'], risk: 'high', annexI: true };
    const provider = { roles: ['provider'], risk: 'high', annexI: true };
    expect(articlesOf(manufacturer).filter((article) => article !== 'Art. 25(3)')).toEqual(
      articlesOf(provider),
    );
    expect(articlesOf(manufacturer)).toContain('Art. 25(3)');
    expect(articlesOf({ roles: ['product-manufacturer'], risk: 'high', annexIII: 5 })).toEqual([
      'Art. 5',
      'Art. 87',
    ]);
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

describe('the life of a duty', () => {
  const high = { roles: ['provider', 'deployer'], risk: 'high', annexIII: '5c' };
  const rowOf = (article: string, aiAct: object, fields: object) =>
    dutiesOf(aiAct, fields).find(({ obligation }) => obligation.article === article);

  it('begins on the day on which the system goes live, and not before the act says', () => {
    expect(rowOf('Art. 4', high, { stage: 'design' })).toMatchObject({
      from: '2025-02-02',
      fromGoingLive: true,
    });
    // The planned day is later than that of the act.
    expect(rowOf('Art. 4', high, { stage: 'design', deployed: '2027-03-01' })?.from).toBe(
      '2027-03-01',
    );
    expect(rowOf('Art. 9', high, { stage: 'design', deployed: '2027-03-01' })?.from).toBe(
      '2027-12-02',
    );
    for (const fields of [
      { stage: 'operation' },
      { stage: 'unknown' },
      { stage: 'validation', deployed: '2024-01-01' },
    ])
      expect(rowOf('Art. 4', high, fields)?.fromGoingLive).toBe(false);
  });

  it('binds a test in real-world conditions before the system goes live, and not after', () => {
    expect(rowOf('Art. 60', high, { stage: 'validation' })).toMatchObject({
      from: '2026-08-02',
      fromGoingLive: false,
    });
    expect(rowOf('Art. 60', high, { stage: 'operation' })).toBeUndefined();
  });

  it('is in force only from that day', () => {
    const inForce = (fields: object) =>
      dutiesOf(high, fields).filter((row) => isInForce({ asOf: '2026-11-24' }, row));
    expect(inForce({ stage: 'design' }).map(({ obligation }) => obligation.article)).toEqual([
      'Art. 60',
      'Art. 61',
    ]);
    expect(inForce({}).map(({ obligation }) => obligation.article)).toEqual(always);
  });

  it('goes on after retirement where something has to be kept, for as long as that', () => {
    const outlasting = (fields: object, asOf: string) => {
      const handbook = {
        ...handbookOf({
          inventory: {
            'SYS-1': { aiAct: { ...scope, ...high }, stage: 'retirement', ...fields },
          },
        }),
        asOf,
      };
      return obligationsOf(handbook, entryIn(handbook, 'inventory', 'SYS-1')).map(
        ({ obligation, outlasts }) => [obligation.article, outlasts?.until],
      );
    };
    const lived = { deployed: '2028-02-29', retired: '2030-08-31' };
    expect(outlasting(lived, '2031-01-15')).toEqual([
      ['Art. 18', '2038-02-28'],
      ['Art. 19', '2031-02-28'],
      ['Art. 47', '2038-02-28'],
      ['Art. 26(6)', '2031-02-28'],
      ['Art. 86', undefined],
    ]);
    expect(outlasting(lived, '2031-03-01').map(([article]) => article)).toEqual([
      'Art. 18',
      'Art. 47',
      'Art. 86',
    ]);
    expect(outlasting(lived, '2040-01-01').map(([article]) => article)).toEqual(['Art. 86']);
    // What was retired before a duty applied never had it.
    expect(outlasting({ deployed: '2023-10-02', retired: '2026-01-01' }, '2031-01-15')).toEqual([]);
  });

  it('knows a last day of the month', () => {
    expect(shifted('2030-08-31', { months: 6 })).toBe('2031-02-28');
    expect(shifted('2028-02-29', { years: 10 })).toBe('2038-02-28');
    expect(shifted('2026-11-24', { months: 14 })).toBe('2028-01-24');
  });
});

describe('what an entry says about a duty', () => {
  const recordFor = (duties: object, article: string) =>
    dutiesOf({ roles: ['deployer'], risk: 'high', annexIII: '5c' }, { duties }).find(
      ({ obligation }) => obligation.article === article,
    )?.record?.status;

  it('is found under the provision, or under the paragraph or article above it', () => {
    const duties = { '26': { status: 'open' }, '26(5)': { status: 'done' } };
    expect(recordFor(duties, 'Art. 26(5)')).toBe('done');
    expect(recordFor(duties, 'Art. 26(6)')).toBe('open');
    expect(recordFor(duties, 'Art. 4')).toBeUndefined();
  });

  it('is found under any provision of a row that has several, the exact one first', () => {
    const duties = { '25(1)': { status: 'open' }, '25(1)(b)': { status: 'done' } };
    expect(recordFor(duties, 'Art. 25(1)(a), (b)')).toBe('done');
    expect(recordFor({ '26(8)': { status: 'done' } }, 'Art. 49(3)')).toBe('done');
  });
});

describe('the state of a duty', () => {
  const states = (duty: object | undefined, others: Entries = {}) => {
    const handbook = handbookOf({
      inventory: {
        'SYS-1': {
          aiAct: { ...scope, roles: ['deployer'], risk: 'high', annexIII: '5c' },
          duties: duty ? { '4': duty, '27': duty } : {},
        },
      },
      ...others,
    });
    const rows = obligationsOf(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
    // Art. 4 is in force, Art. 27 is not.
    return ['Art. 4', 'Art. 27'].map((article) => {
      const row = rows.find(({ obligation }) => obligation.article === article);
      return row && [dutyState(handbook, row), isUnmet(handbook, row)];
    });
  };

  it('is open to doubt where a duty in force has no record', () => {
    expect(states(undefined)).toEqual([
      ['unrecorded', true],
      ['not-due', false],
    ]);
  });

  it('is done only with evidence that is valid', () => {
    const done = { status: 'done', evidence: ['EV-1'] };
    expect(states(done, { evidence: { 'EV-1': { systems: 'all' } } })[0]).toEqual(['done', false]);
    expect(
      states(done, { evidence: { 'EV-1': { systems: 'all', validUntil: '2026-01-01' } } })[0],
    ).toEqual(['unproven', true]);
    for (const elsewhere of [{}, { systems: ['SYS-2'] }])
      expect(states(done, { evidence: { 'EV-1': elsewhere } })[0]).toEqual(['unproven', true]);
    expect(states({ status: 'done' })[0]).toEqual(['unproven', true]);
    expect(states(done)[0]).toEqual(['unproven', true]);
  });

  it('is overdue after its own date, and open where it is said not to be due and is', () => {
    expect(states({ status: 'open' })[0]).toEqual(['open', true]);
    expect(states({ status: 'open', due: '2026-11-23' })[0]).toEqual(['overdue', true]);
    expect(states({ status: 'open', due: '2026-11-24' })[0]).toEqual(['open', true]);
    expect(states({ status: 'not-due' })).toEqual([
      ['open', true],
      ['not-due', false],
    ]);
    expect(states({ status: 'not-applicable' })[0]).toEqual(['not-applicable', false]);
  });
});

describe('what is related to a duty', () => {
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

  it('is an applicable control with its documents, however far it is', () => {
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
      { policies: { 'POL-1': {} }, evidence: { 'EV-1': { systems: 'all' } } },
    );
    expect(row).toMatchObject({ open: false, controls: [{ id: 'A.4.6', state: 'partial' }] });
    expect(row?.documents.map(({ id }) => id)).toEqual(['POL-1']);
  });

  it('takes nothing from a control that does not count', () => {
    const row = literacy(
      { 'A.4.6': { systems: ['SYS-2'], implementedBy: ['POL-1'], evidence: ['EV-1'] } },
      { policies: { 'POL-1': {} }, evidence: { 'EV-1': { systems: 'all' } } },
    );
    expect(row?.documents).toEqual([]);
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
  expect(refs.get('Art. 26(5)')).toBe('ai-act:26(5)');
  expect(refs.get('Art. 25(1)(a), (b)')).toBe('ai-act:25(1)(a)');
});
