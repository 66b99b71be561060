import { expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import { controlRows } from '../../../src/standards/control-crosswalk.ts';
import { gapControls } from '../../../src/views/gaps/gap-controls.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const row = (handbook: Handbook, id: string) => {
  const found = gapControls(handbook)
    .areas.flatMap(({ rows }) => rows)
    .find(({ link }) => link.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

const evidence: Entries['evidence'] = {
  'EV-1': { origin: 'isms' },
  'EV-2': {},
  'EV-3': { validUntil: '2026-11-01' },
};

it('shows all 38 controls, those without an entry among them', () => {
  const { areas } = gapControls(handbookOf({}));
  expect(areas.flatMap(({ rows }) => rows)).toHaveLength(38);
  expect(row(handbookOf({}), 'A.6.2.4')).toMatchObject({ state: undefined, fresh: 'undecided' });
});

it('tells evidence of the ISMS from evidence that was made for AI', () => {
  const handbook = handbookOf({
    controls: { 'A.3.3': { evidence: ['EV-1', 'EV-2'] } },
    evidence,
  });
  const { reused, made, fresh } = row(handbook, 'A.3.3');
  expect(reused.map(({ id }) => id)).toEqual(['EV-1']);
  expect(made.map(({ id }) => id)).toEqual(['EV-2']);
  expect(fresh).toBe('there');
});

it('wants new evidence where there is that of the ISMS alone, or where the new has expired', () => {
  const with_ = (ids: string[]) =>
    row(handbookOf({ controls: { 'A.3.3': { evidence: ids } }, evidence }), 'A.3.3').fresh;
  expect(with_(['EV-1'])).toBe('to-make');
  expect(with_(['EV-3'])).toBe('to-make');
});

it('wants none for a control that is excluded', () => {
  const excluded = {
    applicable: false,
    drivers: undefined,
    status: undefined,
    exclusionBasis: 'not-needed',
  };
  expect(row(handbookOf({ controls: { 'A.3.3': excluded } }), 'A.3.3').fresh).toBe('not-needed');
});

it('puts the rows of the ISMS Statement beside each control', () => {
  const isms = [
    {
      control: 'A.6.8',
      applicable: true,
      status: 'partial',
      justification: '',
      document: '',
      owner: '',
      line: 2,
    },
  ] as unknown as Handbook['isms'];
  const { isms: related, transfer, why } = row({ ...handbookOf({}), isms }, 'A.3.3');
  expect(related.map(({ id, row: found }) => [id, found?.status])).toEqual([['A.6.8', 'partial']]);
  expect(transfer).toBe('format');
  expect(why).toMatch(/channel for reporting/);
});

it('counts how much carries over, and how much of that is open', () => {
  const { counts } = gapControls(
    handbookOf({ controls: { 'A.5.2': { evidence: ['EV-2'] } }, evidence }),
  );
  const total = (transfer: string) =>
    controlRows.filter((candidate) => candidate.transfer === transfer).length;
  expect(counts.none).toEqual({
    total: total('none'),
    proven: 1,
    open: total('none') - 1,
    excluded: 0,
  });
  expect(counts.partial.total + counts.format.total + counts.none.total).toBe(38);
});
