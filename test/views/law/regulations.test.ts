import { describe, expect, it } from 'vitest';
import { regulationPage, regulationsView } from '../../../src/views/law/regulations.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const act = {
  title: 'AI Act',
  owner: 'lead',
  jurisdiction: 'European Union',
  authority: 'Commission',
  kind: 'law',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  milestones: [
    { date: '2027-12-02', title: 'Annex III', basis: 'Art. 113', appliesTo: ['provider', 'high'] },
    { date: '2025-02-02', title: 'Literacy', basis: 'Art. 113', appliesTo: [] },
  ],
};
const dataProtection = {
  ...act,
  title: 'FADP',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/de',
  milestones: [{ date: '2026-11-24', title: 'In force', basis: 'SR 235.1', appliesTo: [] }],
};
const scope = { inScope: true, gpai: 'none', basis: 'Decided by Legal.' };
const personal = [{ name: 'Claims', personal: 'personal', source: 'Claims system' }];
const inventory = {
  'SYS-1': { aiAct: { ...scope, roles: ['provider'], risk: 'high', annexIII: 5 } },
  'SYS-2': { aiAct: { ...scope, roles: ['deployer'], risk: 'minimal' }, data: personal },
  'SYS-3': { data: personal },
  'SYS-4': {
    aiAct: { ...scope, roles: ['provider'], risk: 'minimal' },
    data: personal,
    stage: 'retirement',
  },
};

const bookOf = (regulations: Entries['regulations'], named: string[] = []) =>
  handbookOf(
    { inventory, ...(regulations && { regulations }) },
    named.map((to) => ({ from: 'REG-1', to })),
  );
const pageOf = (fields: object, named: string[] = []) => {
  const handbook = bookOf({ 'REG-1': fields as Record<string, unknown> }, named);
  return regulationPage(handbook, entryIn(handbook, 'regulations', 'REG-1'));
};

describe('what applies when', () => {
  const view = regulationsView(
    bookOf({ 'REG-1': act, 'REG-2': dataProtection, 'REG-3': { ...act, milestones: [] } }),
  );

  it('numbers the milestones of all requirements by day', () => {
    expect(view.milestones.map(({ no, date, requirement }) => [no, date, requirement.id])).toEqual([
      [1, '2025-02-02', 'REG-1'],
      [2, '2026-11-24', 'REG-2'],
      [3, '2027-12-02', 'REG-1'],
    ]);
  });

  it('counts a day as in force from that very day', () => {
    expect(view.milestones.map(({ inForce }) => inForce)).toEqual([true, true, false]);
  });

  it('draws a lane for each requirement that names a day, and lists the others', () => {
    expect(view.requirements.map(({ link }) => link.id)).toEqual(['REG-1', 'REG-2']);
    expect(view.timeline.lanes.map((marks) => marks.map(({ mark }) => mark.no))).toEqual([
      [1, 3],
      [2],
    ]);
    expect(view.undated.map(({ id }) => id)).toEqual(['REG-3']);
  });

  it('counts a high-risk system that generates among those of limited risk: Art. 50 adds to its duties', () => {
    const general = { date: '2026-08-02', title: 'Art. 50', basis: 'Art. 113' };
    const limited = { ...act, milestones: [{ ...general, appliesTo: ['limited'] }] };
    const concerned = (generative: boolean) => {
      const handbook = handbookOf({
        inventory: { 'SYS-1': { ...inventory['SYS-1'], generative } },
        regulations: { 'REG-1': limited },
      });
      return regulationsView(handbook).milestones[0]?.systems?.map(({ id }) => id);
    };
    expect(concerned(true)).toEqual(['SYS-1']);
    expect(concerned(false)).toEqual([]);
  });

  it('names the systems that a milestone of the act concerns, and the date that was replaced', () => {
    expect(view.milestones[2]).toMatchObject({
      systems: [{ id: 'SYS-1' }],
      replaces: '2026-08-02',
    });
    expect(view.milestones[0]?.systems?.map(({ id }) => id)).toEqual(['SYS-1', 'SYS-2']);
    expect(view.milestones[1]).toMatchObject({
      systems: [{ id: 'SYS-2' }, { id: 'SYS-3' }],
      replaces: undefined,
    });
  });

  it('keeps the days of both annexes apart', () => {
    const milestones = [
      { date: '2028-08-02', title: 'Annex I', basis: 'Art. 113', appliesTo: ['high'] },
    ];
    expect(pageOf({ ...act, milestones }).milestones[0]?.systems).toEqual([]);
  });

  it('cannot tell the systems of a requirement that touches none', () => {
    const elsewhere = { ...act, url: 'https://treaty.example/' };
    expect(pageOf(elsewhere).milestones.map(({ systems }) => systems)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('names none where `appliesTo` holds words that are no roles or tiers', () => {
    const milestones = [{ ...act.milestones[0], appliesTo: ['insurers'] }];
    expect(pageOf({ ...act, milestones }).milestones[0]?.systems).toBeUndefined();
  });
});

describe('the systems that a requirement touches', () => {
  it('are those in scope for the act, with their duties', () => {
    const { systems, duties, next } = pageOf(act);
    expect(systems.map(({ link, reasons }) => [link.id, reasons])).toEqual([
      ['SYS-1', ['in-scope']],
      ['SYS-2', ['in-scope']],
    ]);
    expect(systems[1]?.duties).toBe(4);
    expect(duties).toMatchObject({
      total: (systems[0]?.duties ?? 0) + 4,
      inForce: 6,
      unmet: 6,
    });
    expect(next?.date).toBe('2027-12-02');
  });

  it('are those with personal data for the data protection act', () => {
    const { systems, duties } = pageOf(dataProtection);
    expect(systems.map(({ link, reasons }) => [link.id, reasons])).toEqual([
      ['SYS-2', ['personal-data']],
      ['SYS-3', ['personal-data']],
    ]);
    expect(duties).toBeUndefined();
  });

  it('are those that the text names for any other, retired ones too', () => {
    const { systems } = pageOf({ ...act, url: 'https://finma.example/guidance' }, [
      'SYS-4',
      'EV-1',
    ]);
    expect(systems.map(({ link, reasons }) => [link.id, reasons])).toEqual([['SYS-4', ['named']]]);
  });
});
