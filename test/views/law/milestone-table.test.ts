import { describe, expect, it } from 'vitest';
import { milestoneTable } from '../../../src/views/law/milestone-table.ts';
import { regulationPage, regulationsView } from '../../../src/views/law/regulations.ts';
import { plainRows } from '../plain-rows.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const personal = { data: [{ name: 'Claims', personal: 'personal', source: 'Customers' }] };
const systems = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`SYS-${index + 1}`, personal]));
const regulation = {
  title: 'Data protection act',
  kind: 'law',
  owner: 'lead',
  authority: 'Commissioner',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/de',
  jurisdiction: 'Switzerland',
  milestones: [
    { date: '2028-01-01', title: 'The register', basis: 'Art. 12', appliesTo: [] },
    { date: '2020-01-01', title: 'The act', basis: 'Art. 1', appliesTo: ['deployer', 'somebody'] },
  ],
};
const handbookWith = (count: number) =>
  handbookOf({ regulations: { 'REG-1': regulation }, inventory: systems(count) });

describe('the table of what applies when', () => {
  const handbook = handbookWith(2);
  const all = milestoneTable(handbook, regulationsView(handbook).milestones, { all: true });
  const page = regulationPage(handbook, entryIn(handbook, 'regulations', 'REG-1'));
  const one = milestoneTable(handbook, page.milestones, { all: false });

  it('tells what is in force before what is to come', () =>
    expect(
      plainRows(handbook, all).map(({ group, values }) => [group, values[1], values[2]]),
    ).toEqual([
      ['In force: 1 date', '2020-01-01', 'The act'],
      ['To come: 1 date', '2028-01-01', 'The register'],
    ]));

  it('names a row by what applies, wherever that column is', () => {
    for (const table of [all, one]) {
      const what = table.columns.findIndex(({ id }) => id === 'what');
      expect(table.groups.flatMap(({ rows }) => rows.map(({ head }) => head))).toEqual([
        what,
        what,
      ]);
    }
  });

  it('names the requirement and can be linked to only where it tells of all of them', () => {
    expect(all.columns.map(({ id }) => id)).toContain('requirement');
    expect(all.groups.map(({ id, rows }) => [id, rows[0]?.id])).toEqual([
      ['past', 'm-1'],
      ['to-come', 'm-2'],
    ]);
    expect(one.columns.map(({ id }) => id)).not.toContain('requirement');
    expect(one.groups.map(({ id, rows }) => [id, rows[0]?.id])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('has a cell for each column', () => {
    for (const table of [all, one])
      for (const { cells } of table.groups.flatMap(({ rows }) => rows))
        expect(cells).toHaveLength(table.columns.length);
  });

  it('says whom it concerns: roles by their names, others as they are written, or all', () =>
    expect(plainRows(handbook, one).map(({ values }) => values[3])).toEqual([
      'Deployer · somebody',
      'all',
    ]));

  it('names few systems, and leads to the number of many', () => {
    const cellOf = (count: number) => {
      const some = handbookWith(count);
      return milestoneTable(some, regulationsView(some).milestones, {
        all: true,
      }).groups[0]?.rows[0]?.cells.at(-1);
    };
    expect(cellOf(6)).toMatchObject({ kind: 'list' });
    expect(cellOf(7)).toMatchObject({ kind: 'number', value: 7, href: '/obligations/#systems' });
    expect(cellOf(0)).toMatchObject({ kind: 'none', text: 'see the text' });
  });
});
