import { describe, expect, it } from 'vitest';
import {
  anchorOfArticle,
  obligationAnchors,
} from '../../../src/handbook/lookup/obligation-anchors.ts';
import { pathOf } from '../../../src/addresses/sitemap.ts';
import { obligations } from '../../../src/standards/eu-ai-act.ts';
import { dutiesOf } from '../../../src/views/law/duties.ts';
import { obligationsStanding, obligationsView } from '../../../src/views/law/obligations.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { systemRoles } from '../../../src/views/law/system-roles.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const scope = { inScope: true, gpai: 'none', basis: 'Decided by Legal.' };
const high = { aiAct: { ...scope, roles: ['provider', 'deployer'], risk: 'high', annexIII: 5 } };
const product = { aiAct: { ...scope, roles: ['provider'], risk: 'high', annexI: true } };
const minimal = { aiAct: { ...scope, roles: ['deployer'], risk: 'minimal' } };

const viewOf = (entries: Entries) => obligationsView(handbookOf(entries));
const rowOf = (view: ReturnType<typeof viewOf>, role: string, article: string) =>
  view.groups
    .find((group) => group.role.id === role)
    ?.tiers.flatMap(({ rows }) => rows)
    .find((row) => row.article === article);

describe('the duties of a system on its page', () => {
  const handbook = handbookOf({
    inventory: {
      'SYS-1': { ...high, duties: { '4': { status: 'done', evidence: ['EV-1'] } } },
    },
    controls: {
      'A.4.6': { evidence: ['EV-1'], implementedBy: ['POL-1'] },
      'A.6.2.8': { systems: ['SYS-2'] },
    },
    evidence: { 'EV-1': { systems: 'all' } },
    policies: { 'POL-1': {} },
  });
  const duties = dutiesOf(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
  const duty = (article: string) => duties.find((candidate) => candidate.article === article);

  it('stand in the order in which they begin to apply, by the dates as amended', () => {
    const dates = duties.map(({ from }) => from.date);
    expect(dates).toEqual(dates.toSorted());
    expect(duty('Art. 4')?.from).toMatchObject({ date: '2025-02-02', inForce: true });
    expect(duty('Art. 9')?.from).toMatchObject({
      date: '2027-12-02',
      inForce: false,
      relative: 'in 12 months',
    });
  });

  it('say what was done, and apart from it which controls are related', () => {
    expect(duty('Art. 4')?.record).toMatchObject({ state: 'done', evidence: [{ id: 'EV-1' }] });
    expect(duty('Art. 4')?.documents.map(({ id }) => id)).toEqual(['POL-1']);
    expect(duty('Art. 5')?.record).toMatchObject({ state: 'unrecorded', evidence: [] });
    expect(duty('Art. 12')).toMatchObject({
      record: { state: 'not-due' },
      controls: [{ state: 'elsewhere' }],
    });
  });

  it('mark a date whose reading is open', () => {
    expect(duties.filter(({ dateOpen }) => dateOpen).map(({ article }) => article)).toContain(
      'Art. 72',
    );
    expect(duty('Art. 9')?.dateOpen).toBe(false);
  });
});

describe('the duties by role and tier', () => {
  it('stand under each role that the organisation has, and under no other', () => {
    const view = viewOf({ inventory: { 'SYS-1': high, 'SYS-2': minimal } });
    expect(view.groups.map(({ role, systems }) => [role.id, systems])).toEqual([
      ['provider', 1],
      ['deployer', 2],
    ]);
    expect(rowOf(view, 'provider', 'Art. 9')).toBeDefined();
    expect(rowOf(view, 'deployer', 'Art. 9')).toBeUndefined();
    expect(rowOf(view, 'deployer', 'Art. 26(1)')).toBeDefined();
    expect(rowOf(view, 'deployer', 'Art. 4')).toMatchObject({ total: 2, tier: 'all' });
  });

  it('name the systems of a tier, of which a duty may concern a part', () => {
    const exempt = { aiAct: { ...scope, roles: ['deployer'], risk: 'high', annexIII: 2 } };
    const view = viewOf({ inventory: { 'SYS-1': high, 'SYS-2': exempt, 'SYS-3': minimal } });
    const tier = view.groups
      .find(({ role }) => role.id === 'deployer')
      ?.tiers.find(({ tier: id }) => id === 'high-risk');
    expect(tier?.systems.map(({ id }) => id)).toEqual(['SYS-1', 'SYS-2']);
    expect(rowOf(view, 'deployer', 'Art. 26(1)')?.total).toBe(2);
    expect(
      rowOf(view, 'deployer', 'Art. 27')?.from.flatMap(({ systems }) =>
        systems.map(({ id }) => id),
      ),
    ).toEqual(['SYS-1']);
  });

  it('show the dates of both annexes apart, with the systems of each', () => {
    const view = viewOf({ inventory: { 'SYS-1': high, 'SYS-2': product } });
    expect(
      rowOf(view, 'provider', 'Art. 9')?.from.map(({ date, systems }) => [
        date,
        systems.map(({ id }) => id),
      ]),
    ).toEqual([
      ['2027-12-02', ['SYS-1']],
      ['2028-08-02', ['SYS-2']],
    ]);
  });

  it('say what was done for each system whose entry says so', () => {
    const view = viewOf({
      inventory: {
        'SYS-1': minimal,
        'SYS-2': { ...minimal, duties: { '4': { status: 'open', note: 'Course in May.' } } },
      },
      controls: { 'A.4.6': { systems: ['SYS-2'] } },
    });
    expect(rowOf(view, 'deployer', 'Art. 4')).toMatchObject({
      states: [
        { state: 'open', systems: [{ id: 'SYS-2' }] },
        { state: 'unrecorded', systems: [{ id: 'SYS-1' }] },
      ],
      controls: [{ state: 'unproven', notFor: 1 }],
    });
    expect(view.totals).toMatchObject({ inForce: 6, unmet: 6 });
  });

  it('name the retired systems that a duty outlasts', () => {
    const retired = { ...high, stage: 'retirement', deployed: '2028-01-10', retired: '2030-01-10' };
    const handbook = { ...handbookOf({ inventory: { 'SYS-1': retired } }), asOf: '2031-01-01' };
    const view = obligationsView(handbook);
    expect(rowOf(view, 'provider', 'Art. 18')).toMatchObject({
      from: [],
      outlasting: [{ system: { id: 'SYS-1' }, until: '2038-01-10' }],
    });
    expect(rowOf(view, 'provider', 'Art. 9')).toBeUndefined();
    expect(view.inScope).toBe(0);
  });

  it('wait for a system to go live, and are not in force by their date alone', () => {
    const view = viewOf({ inventory: { 'SYS-1': { ...minimal, stage: 'design' } } });
    expect(view.totals).toMatchObject({ inForce: 0, toCome: 4 });
    expect(view.next).toBeUndefined();
    expect(rowOf(view, 'deployer', 'Art. 4')?.from).toMatchObject([
      { date: '2025-02-02', fromGoingLive: true, inForce: false },
    ]);
  });

  it('are counted once for each system, in force and to come', () => {
    const view = viewOf({
      inventory: {
        'SYS-1': high,
        'SYS-2': minimal,
        'SYS-3': { aiAct: { ...scope, inScope: false, roles: [] } },
      },
    });
    expect(view).toMatchObject({ inScope: 2, outOfScope: 1, totals: { inForce: 6 } });
    expect(view.next).toMatchObject({ date: '2027-12-02', count: view.totals.toCome });
  });

  it('count those that hold only on a condition', () => {
    const view = obligationsView(
      handbookOf({
        inventory: {
          'SYS-1': {
            generative: true,
            aiAct: { ...high.aiAct, roles: ['deployer'], risk: 'limited', annexIII: undefined },
          },
        },
      }),
    );
    // Art. 25(1)(c), 50(3), (4), (5) and 87, beside Art. 4 and 5.
    expect(view.totals).toMatchObject({ inForce: 6, conditional: 5 });
  });

  it('leave retired systems out', () => {
    expect(viewOf({ inventory: { 'SYS-1': { ...minimal, stage: 'retirement' } } })).toMatchObject({
      groups: [],
      inScope: 0,
      outOfScope: 0,
      retired: 1,
      next: undefined,
    });
  });

  it('begin with a line in which the systems add up, retired ones too', () => {
    const out = { aiAct: { ...scope, inScope: false, roles: [] } };
    const handbook = handbookOf({
      inventory: { 'SYS-1': high, 'SYS-2': out, 'SYS-3': { ...minimal, stage: 'retirement' } },
    });
    const line = obligationsStanding(handbook, obligationsView(handbook));
    const said = line.flatMap((cell) => (cell === false ? [] : [plainValue(handbook, cell)]));
    expect(said.slice(0, 3)).toEqual(['1 system in scope', '1 out of scope', '1 retired']);
  });

  it('show each duty of the act at one place, those that concern no system among them', () => {
    for (const inventory of [{}, { 'SYS-1': high, 'SYS-2': minimal, 'SYS-3': product }]) {
      const view = viewOf({ inventory });
      const anchors = [
        ...view.groups
          .flatMap(({ tiers }) => tiers.flatMap(({ rows }) => rows))
          .filter(({ first }) => first)
          .map(({ anchor }) => anchor),
        ...view.unconcerned.map(({ anchor }) => anchor),
      ];
      expect(anchors.toSorted()).toEqual([...obligationAnchors].toSorted());
      expect(new Set(anchors).size).toBe(obligations.length);
    }
  });
});

describe('a reference to an article', () => {
  it('leads to the duty of its paragraph, or to the first of the article', () => {
    const handbook = handbookOf({});
    expect(pathOf(handbook, 'ai-act:50(2)')).toBe('/obligations/#art-50-2');
    expect(pathOf(handbook, 'ai-act:26(11)')).toBe('/obligations/#art-26-11');
    expect(pathOf(handbook, 'ai-act:26(3)')).toBe('/obligations/#art-26-1');
    expect(pathOf(handbook, 'ai-act:26')).toBe('/obligations/#art-26-1');
    expect(pathOf(handbook, 'ai-act:25(1)')).toBe('/obligations/#art-25-1-a');
    expect(pathOf(handbook, 'ai-act:25(1)(b)')).toBe('/obligations/#art-25-1-a');
    expect(pathOf(handbook, 'ai-act:5(1)(a)')).toBe('/obligations/#art-5');
    expect(pathOf(handbook, 'ai-act:22')).toBe('/obligations/#art-22-1');
  });

  it('leads nowhere where the article lays no duty on an operator', () => {
    expect(anchorOfArticle('ai-act:113')).toBeUndefined();
    expect(pathOf(handbookOf({}), 'ai-act:113')).toBeUndefined();
  });
});

describe('the roles of a system', () => {
  const rolesOf = (fields: Record<string, unknown>) => {
    const handbook = handbookOf({ inventory: { 'SYS-1': fields } });
    return systemRoles(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
  };

  it('are those of ISO/IEC 22989 and those of the act, each as decided', () => {
    const roles = rolesOf({ ...high, isoRoles: ['producer', 'customer'] });
    expect(roles.isoRoles.map(({ id }) => id)).toEqual(['producer', 'customer']);
    expect(roles.roles.map(({ id }) => id)).toEqual(['provider', 'deployer']);
    expect(roles.annexIII?.title).toContain('Essential private services');
    expect(rolesOf({ aiAct: { ...high.aiAct, annexIII: '5c' } }).annexIII).toMatchObject({
      point: '5(c)',
      title: 'risk assessment and pricing in life and health insurance',
    });
    expect(rolesOf({ ...high, isoRoles: [] }).isoRoles).toEqual([]);
  });

  it('say who became provider of what others made, within the scope of the act only', () => {
    expect(rolesOf({ ...high, origin: 'procured' }).becameProvider).toBe(true);
    expect(rolesOf(high).becameProvider).toBe(false);
    expect(
      rolesOf({ aiAct: { ...high.aiAct, inScope: false }, origin: 'procured' }).becameProvider,
    ).toBe(false);
  });

  it('say of a high-risk system in use that Art. 111(2) speaks of it', () => {
    expect(rolesOf({ ...high, deployed: '2023-10-02' }).legacy).toBe(true);
    expect(rolesOf(high).legacy).toBe(false);
    expect(rolesOf({ ...minimal, deployed: '2023-10-02' }).legacy).toBe(false);
  });
});
