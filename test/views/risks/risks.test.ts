import { describe, expect, it } from 'vitest';
import { riskPage } from '../../../src/views/risks/risk.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { riskRow } from '../../../src/views/risks/risk-row.ts';
import { risksView } from '../../../src/views/risks/risks.ts';
import { risksStanding } from '../../../src/views/risks/tables.ts';
import { plainRows } from '../plain-rows.ts';
import { registerOf } from '../../../src/views/registers.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

type Fields = Record<string, unknown>;

const open = { what: 'Sort by hand', owner: 'lead', due: '2027-02-26' };
const done = { ...open, status: 'done', done: '2026-11-02' };
const current = (likelihood: number, impact: number) => ({ current: { likelihood, impact } });
const left = (likelihood: number, impact: number) => ({ residual: { likelihood, impact } });
const viewOf = (risks: Record<string, Fields>, others: Entries = {}) =>
  risksView(handbookOf({ risks, ...others }));

const rowsOf = (handbook: Handbook) =>
  handbook.entries.risks.map((risk) => riskRow(handbook, risk));

describe('the register of risks', () => {
  it('counts by category, and what lies above the appetite before, today and after', () => {
    const { total, categories, opportunities, above } = viewOf({
      'RISK-1': { likelihood: 5, impact: 5, ...left(5, 2) },
      'RISK-2': { likelihood: 3, impact: 4, ...left(3, 3) },
      'RISK-3': { category: 'information-security', likelihood: 3, impact: 3, ...left(1, 1) },
      'RISK-4': { actions: [open], ...current(3, 4), ...left(1, 1) },
      // Above the appetite only as an opportunity.
      'RISK-5': { kind: 'opportunity', likelihood: 5, impact: 5, residual: undefined },
    });
    expect({ total, categories, opportunities, above }).toEqual({
      total: 5,
      categories: { ai: 4, 'information-security': 1 },
      opportunities: 1,
      above: { before: 3, today: 3, after: 1 },
    });
  });

  it('counts the scores after treatment that a control has still to bring about', () => {
    const handbook = handbookOf({
      risks: {
        'RISK-1': { controls: ['A.6.2.4', 'A.6.2.6'] },
        'RISK-2': { controls: ['A.6.2.6'] },
        'RISK-3': { controls: ['A.6.2.8'] },
      },
      controls: { 'A.6.2.4': { status: 'partial', targetDate: '2027-03-31' }, 'A.6.2.6': {} },
    });
    expect(risksView(handbook).pending).toBe(2);
    expect(rowsOf(handbook).map(({ pending }) => pending)).toEqual([true, false, true]);
  });

  it('places every risk in the matrices, and counts those of which nobody says where they are', () => {
    const { matrices, unstated } = viewOf({
      'RISK-1': { likelihood: 5, impact: 4, actions: [open], ...current(3, 4), ...left(2, 3) },
      'RISK-2': { likelihood: 5, impact: 4, actions: [open], residual: undefined },
    });
    const filled = matrices.map(({ when, matrix, unstated: missing }) => ({
      when,
      missing,
      cells: matrix.flat().filter(({ items }) => items.length > 0),
    }));
    expect(filled).toMatchObject([
      { when: 'before', missing: 0, cells: [{ likelihood: 5, impact: 4, above: true }] },
      { when: 'today', missing: 1, cells: [{ likelihood: 3, impact: 4, above: true }] },
      { when: 'after', missing: 1, cells: [{ likelihood: 2, impact: 3, above: false }] },
    ]);
    expect(unstated).toBe(1);
  });

  it('has no tick for what is to remain, as long as it is still to come', () => {
    const chips = (risks: Record<string, Fields>) => {
      const handbook = handbookOf({ risks });
      return risksStanding(handbook, risksView(handbook)).flatMap((cell) =>
        cell && cell.kind === 'state' ? [cell.state.icon] : [],
      );
    };
    const accepted = { acceptedBy: 'board', accepted: '2026-10-22' };
    expect(chips({ 'RISK-1': { actions: [done] } })).toEqual(['proven']);
    expect(chips({ 'RISK-1': { actions: [open], ...current(3, 4), ...accepted } })).toEqual([
      'unproven',
      'partial',
    ]);
  });

  it('leads from what it counts to the rows that have it', () => {
    const handbook = handbookOf({
      risks: { 'RISK-1': { actions: [open], ...current(3, 4), ...left(4, 4) } },
    });
    const asked = risksStanding(handbook, risksView(handbook)).flatMap((cell) =>
      cell && cell.kind === 'state' && cell.state.path !== undefined
        ? [new URL(cell.state.path, 'https://example.org').searchParams.get('state')]
        : [],
    );
    expect(asked).toEqual(['above appetite', 'After: above appetite', 'not reached yet']);
    const register = registerOf(handbook, 'risks');
    const where = register.columns.findIndex(({ filter }) => filter === 'state');
    expect(plainRows(handbook, register)[0]?.values[where]).toBe(asked.join('\n'));
  });

  it('says who accepted a risk as it is, or that somebody has to', () => {
    const handbook = handbookOf({
      risks: {
        'RISK-1': { acceptedBy: 'board', accepted: '2026-10-22' },
        'RISK-2': { ...left(4, 4) },
        'RISK-3': { actions: [done] },
        // The day of acceptance has not come.
        'RISK-4': { ...left(4, 4), acceptedBy: 'board', accepted: '2026-11-25' },
      },
    });
    const { unaccepted } = risksView(handbook);
    expect(rowsOf(handbook).map(({ acceptance }) => acceptance.state)).toEqual([
      'accepted',
      'missing',
      'none',
      'missing',
    ]);
    expect(rowsOf(handbook)[0]?.acceptance).toMatchObject({
      role: { id: 'board' },
      day: '2026-10-22',
    });
    expect(unaccepted).toBe(2);
  });
});

describe('the page of a risk', () => {
  it('marks where it lies before and after, in one cell where nothing changes', () => {
    const handbook = handbookOf({
      risks: { 'RISK-1': { likelihood: 3, impact: 2, treatment: 'accept', ...left(3, 2) } },
    });
    const page = riskPage(handbook, entryIn(handbook, 'risks', 'RISK-1'));
    const marked = page.matrix.flat().filter(({ items }) => items.length > 0);
    expect(marked).toMatchObject([{ likelihood: 3, impact: 2, items: ['before', 'after'] }]);
    expect(page.state).toBe('accepted');
  });

  it('marks where it lies today, while its treatment is under way', () => {
    const handbook = handbookOf({
      risks: { 'RISK-1': { actions: [open], ...current(3, 4), ...left(2, 4) } },
    });
    const page = riskPage(handbook, entryIn(handbook, 'risks', 'RISK-1'));
    expect(page.matrix.flat().flatMap(({ items }) => items)).toEqual(['before', 'today', 'after']);
    expect(page.state).toBe('under-way');
    expect(page.acceptance.state).toBe('missing');
  });

  it('lists what earlier assessments found, the latest first', () => {
    const history = [
      { date: '2026-01-10', likelihood: 4, impact: 4 },
      { date: '2026-06-10', likelihood: 3, impact: 4 },
    ];
    const handbook = handbookOf({ risks: { 'RISK-1': { history } } });
    const page = riskPage(handbook, entryIn(handbook, 'risks', 'RISK-1'));
    expect(page.history.map(({ date, score }) => [date, score])).toEqual([
      ['2026-06-10', 12],
      ['2026-01-10', 16],
    ]);
  });

  it('names sources and objectives by their titles, with a way to all their risks', () => {
    const handbook = handbookOf({
      risks: { 'RISK-1': { sources: ['C.3.4'], objectives: ['C.2.5'], systems: ['SYS-9'] } },
    });
    const page = riskPage(handbook, entryIn(handbook, 'risks', 'RISK-1'));
    expect(page.sources).toMatchObject([{ id: 'C.3.4', path: '/risks/-/by-source/#C.3.4' }]);
    expect(page.objectives[0]).toMatchObject({
      title: 'Fairness',
      path: '/risks/-/by-objective/#C.2.5',
    });
    expect(page.systems).toMatchObject([{ id: 'SYS-9', path: undefined }]);
  });
});
