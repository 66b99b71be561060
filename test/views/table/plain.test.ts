import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/views/table/cell.ts';
import { code, countLink, details, lines, text, titled } from '../../../src/views/table/make.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf({});
const plain = (cell: Cell) => plainValue(handbook, cell);
const link = {
  id: 'EV-1',
  title: 'Report',
  path: '/evidence/EV-1/',
  collection: 'evidence',
} as const;

describe('a cell without markup', () => {
  it('is a number where it is one, wherever it leads', () =>
    expect(plain(countLink(3, '#words'))).toBe(3));

  it('goes by the number of an entry where the page shows that alone', () => {
    expect(plain({ kind: 'link', link, short: true })).toBe('EV-1');
    expect(plain({ kind: 'link', link })).toBe('EV-1 Report');
  });

  it('says what a reader sees only on request, with its titles', () =>
    expect(plain(details('1 control', text('Why.'), titled('Controls', text('A.2.2'))))).toBe(
      '1 control\nWhy.\nControls: A.2.2',
    ));

  it('is words where it names a commit', () =>
    expect(
      plain({ kind: 'commit', commit: { short: 'abc1234', date: '2026-01-01', href: undefined } }),
    ).toBe('abc1234'));
});

describe('cells below one another', () => {
  it('are a list, and a single one is none', () => {
    expect(lines([text('One')])).toEqual(text('One'));
    expect(lines([text('One'), text('Two')])).toMatchObject({ kind: 'list' });
    expect(lines([], 'nothing')).toMatchObject({ kind: 'none', text: 'nothing' });
  });
});

describe('the name of a rule or a file', () => {
  it('is set as code', () =>
    expect(code('soa/suspect')).toMatchObject({ text: '`soa/suspect`', code: true }));
});
