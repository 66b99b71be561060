import { describe, expect, it } from 'vitest';
import { riskPage } from '../../../src/views/risks/risk.ts';
import { risksView } from '../../../src/views/risks/risks.ts';
import { entryIn, type Entries } from '../../handbook/handbook-of.ts';
import { linkedHandbookOf } from '../../handbook/linked-handbook-of.ts';

type Fields = Record<string, unknown>;

const left = (likelihood: number, impact: number) => ({ residual: { likelihood, impact } });
const viewOf = (risks: Record<string, Fields>, others: Entries = {}) =>
  risksView(linkedHandbookOf({ risks, ...others }));
const ids = (risks: readonly { link: { id: string } | undefined }[]) =>
  risks.map(({ link }) => link?.id);

describe('the register of risks', () => {
  it('counts by category, and what lies above the appetite before and after', () => {
    const { total, categories, above } = viewOf({
      'RISK-1': { likelihood: 5, impact: 5, ...left(5, 2) },
      'RISK-2': { likelihood: 3, impact: 4, ...left(3, 3) },
      'RISK-3': { category: 'information-security', likelihood: 3, impact: 3, ...left(1, 1) },
    });
    expect({ total, categories, above }).toEqual({
      total: 3,
      categories: { ai: 2, 'information-security': 1 },
      above: { before: 2, after: 1 },
    });
  });

  it('counts the scores after treatment that a control has still to bring about', () => {
    const view = viewOf(
      {
        'RISK-1': { controls: ['A.6.2.4', 'A.6.2.6'] },
        'RISK-2': { controls: ['A.6.2.6'] },
        'RISK-3': { controls: ['A.6.2.8'] },
      },
      { controls: { 'A.6.2.4': { status: 'partial', targetDate: '2027-03-31' }, 'A.6.2.6': {} } },
    );
    expect(view.pending).toBe(2);
    expect(view.rows.map(({ pending }) => pending)).toEqual([true, false, true]);
  });

  it('places every risk in both matrices', () => {
    const { before, after } = viewOf({ 'RISK-1': { likelihood: 5, impact: 4, ...left(2, 3) } });
    const cell = (matrix: typeof before) => matrix.flat().find(({ items }) => items.length > 0);
    expect(cell(before)).toMatchObject({ likelihood: 5, impact: 4, above: true });
    expect(cell(after)).toMatchObject({ likelihood: 2, impact: 3, above: false });
  });

  it('says who accepted what is left, or that somebody has to', () => {
    const { rows, unaccepted } = viewOf({
      'RISK-1': { acceptedBy: 'board', accepted: '2026-10-22' },
      'RISK-2': { ...left(4, 4) },
      'RISK-3': {},
      // The day of acceptance has not come.
      'RISK-4': { ...left(4, 4), acceptedBy: 'board', accepted: '2026-11-25' },
    });
    expect(rows.map(({ acceptance }) => acceptance.state)).toEqual([
      'accepted',
      'missing',
      'none',
      'missing',
    ]);
    expect(rows[0]?.acceptance).toMatchObject({ role: { id: 'board' }, day: '2026-10-22' });
    expect(unaccepted).toBe(2);
  });

  it('plans what is open: untreated risks first, then by day, the undated last', () => {
    const controls = {
      'A.6.2.4': {},
      'A.6.2.5': { status: 'planned', targetDate: '2027-03-31' },
    };
    const { plan } = viewOf(
      {
        'RISK-1': { controls: ['A.6.2.4'] },
        'RISK-2': { controls: ['A.6.2.4', 'A.6.2.5'] },
        'RISK-3': { due: '2027-02-26' },
        'RISK-4': { due: '2026-11-23', controls: ['A.6.2.4'] },
        'RISK-5': { likelihood: 4, impact: 4 },
        'RISK-6': { treatment: 'accept' },
      },
      { controls },
    );
    expect(plan.map(({ id, state }) => [id, state])).toEqual([
      ['RISK-5', 'untreated'],
      ['RISK-4', 'dated'],
      ['RISK-3', 'dated'],
      ['RISK-2', 'control-open'],
    ]);
    expect(plan[1]?.dueState).toBe('overdue');
    expect(ids(plan[3]?.open ?? [])).toEqual(['A.6.2.5']);
  });

  it('is reached from every objective and source of Annex C, those that no risk names too', () => {
    const { index } = viewOf({
      'RISK-1': { objectives: ['C.2.5'], sources: ['C.3.4', 'C.3.2'] },
      'RISK-2': { sources: ['C.3.4'] },
    });
    expect(index.objectives).toHaveLength(11);
    expect(index.sources).toHaveLength(7);
    const under = (list: typeof index.sources, anchor: string) =>
      ids(list.find((each) => each.anchor === anchor)?.risks ?? []);
    expect(under(index.objectives, 'C.2.5')).toEqual(['RISK-1']);
    expect(under(index.objectives, 'C.2.1')).toEqual([]);
    expect(under(index.sources, 'C.3.4')).toEqual(['RISK-1', 'RISK-2']);
  });

  it('is reached from the systems and controls that a risk names, and from the organisation', () => {
    const { index } = viewOf(
      {
        'RISK-1': { systems: ['SYS-2'], controls: ['27001:A.8.16', 'A.6.2.4'] },
        'RISK-2': { systems: [] },
      },
      { inventory: { 'SYS-1': {}, 'SYS-2': {} }, controls: { 'A.6.2.4': {} } },
    );
    expect(index.systems.map(({ link, risks }) => [link?.id, ids(risks)])).toEqual([
      ['SYS-2', ['RISK-1']],
      [undefined, ['RISK-2']],
    ]);
    expect(index.controls.map(({ anchor }) => anchor)).toEqual([
      'control-A.6.2.4',
      'control-27001-A.8.16',
    ]);
  });

  it('names the worst of many under one thing, and counts the others', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `R-${index}`,
        { sources: ['C.3.4'], ...(index === 29 ? left(5, 5) : left(1, 1)) },
      ]),
    );
    const { index, cells } = viewOf(many);
    const source = index.sources.find(({ anchor }) => anchor === 'C.3.4');
    expect([source?.risks[0]?.link.id, source?.risks.length, source?.more]).toEqual([
      'R-29',
      25,
      5,
    ]);
    expect(cells.before).toMatchObject([{ anchor: 'before-4-4', more: 5 }]);
    expect(cells.after.map(({ anchor, more }) => [anchor, more])).toEqual([
      ['after-5-5', 0],
      ['after-1-1', 4],
    ]);
  });

  it('goes on at further pages', () => {
    const many = Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`R-${index}`, {}]));
    const { rows, pages, total } = viewOf(many);
    expect([rows.length, total, pages]).toEqual([250, 251, ['/risks/', '/risks/-/2/']]);
  });
});

describe('the page of a risk', () => {
  it('marks where it lies before and after, in one cell where nothing changes', () => {
    const handbook = linkedHandbookOf({
      risks: { 'RISK-1': { likelihood: 3, impact: 2, treatment: 'accept', ...left(3, 2) } },
    });
    const page = riskPage(handbook, entryIn(handbook, 'risks', 'RISK-1'));
    const marked = page.matrix.flat().filter(({ items }) => items.length > 0);
    expect(marked).toMatchObject([{ likelihood: 3, impact: 2, items: ['before', 'after'] }]);
    expect(page.state).toBe('accepted');
  });

  it('names sources and objectives by their titles, with a way to all their risks', () => {
    const handbook = linkedHandbookOf({
      risks: { 'RISK-1': { sources: ['C.3.4'], objectives: ['C.2.5'], systems: ['SYS-9'] } },
    });
    const page = riskPage(handbook, entryIn(handbook, 'risks', 'RISK-1'));
    expect(page.sources).toMatchObject([{ id: 'C.3.4', path: '/risks/#C.3.4' }]);
    expect(page.objectives[0]).toMatchObject({ title: 'Fairness', path: '/risks/#C.2.5' });
    expect(page.systems).toMatchObject([{ id: 'SYS-9', path: undefined }]);
  });
});
