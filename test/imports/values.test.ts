import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { targetsOf, type Importable } from '../../src/imports/fields.ts';
import type { SourceCell } from '../../src/imports/sources/source.ts';
import { converted, type ColumnContext } from '../../src/imports/values/convert.ts';
import { dayOfSerial, slashOrderOf } from '../../src/imports/values/days.ts';
import { listOf } from '../../src/imports/values/lists.ts';
import { resolver } from '../../src/imports/values/references.ts';

const handbook = loadHandbook({ root: join(toolRoot, 'content') });

function become(
  what: Importable,
  field: string,
  cell: string | Partial<SourceCell>,
  context: Partial<ColumnContext> = {},
) {
  const target = targetsOf(what).find(({ name }) => name === field);
  if (!target) throw new Error(`There is no field ${field}.`);
  const whole = { at: 'A1', text: '', ...(typeof cell === 'string' ? { text: cell } : cell) };
  const result = converted(whole, target, {
    from1904: false,
    order: undefined,
    resolve: resolver(handbook),
    ...context,
  });
  return result.kind === 'value'
    ? result.value
    : result.kind === 'empty'
      ? undefined
      : `wrong: ${result.expected}`;
}

describe('days', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['05.03.26', '2026-03-05'],
    ['5 mars 2026', '2026-03-05'],
    ['31/12/2026', '2026-12-31'],
    ['46086', '2026-03-05'],
    ['n/a', undefined],
    ['unbekannt', undefined],
  ])('%s is %s', (text, day) => expect(become('risks', 'nextReview', text)).toBe(day));

  it('counts serial numbers from 1900, or from 1904', () => {
    expect(dayOfSerial(46086, false)).toBe('2026-03-05');
    expect(dayOfSerial(46086 - 1462, true)).toBe('2026-03-05');
    expect(dayOfSerial(3, false)).toBeUndefined();
  });

  it('takes the month first only where a column proves it', () => {
    expect(slashOrderOf(['3/4/2026', '3/14/2026'])).toBe('month-first');
    expect(slashOrderOf(['3/4/2026', '14/3/2026'])).toBe('day-first');
    expect(slashOrderOf(['3/4/2026', '4/3/2026'])).toBeUndefined();
    expect(slashOrderOf(['14/3/2026', '3/14/2026'])).toBeUndefined();
    expect(become('risks', 'nextReview', '3/4/2026', { order: 'month-first' })).toBe('2026-03-04');
    expect(become('risks', 'nextReview', '3/4/2026')).toContain('2026-04-03 or 2026-03-04');
  });
});

describe('truths, numbers and choices', () => {
  it.each(['yes', 'Ja', 'oui', 'Sí', 'si', 'WAHR', 'x', '1', '✓'])('%s is true', (text) =>
    expect(become('inventory', 'generative', text)).toBe(true),
  );
  it.each(['no', 'Nein', 'non', 'falso', '0'])('%s is false', (text) =>
    expect(become('inventory', 'generative', text)).toBe(false),
  );
  it('keeps what nobody knows unknown', () => {
    expect(become('inventory', 'generative', 'Unbekannt')).toBe('unknown');
    expect(become('inventory', 'stage', 'inconnu')).toBe('unknown');
  });
  it.each([
    ['4', 4],
    ['4 – likely', 4],
    ['3 (medium)', 3],
    ['2,0', 2],
    ['4-5', 'wrong'],
    ['High', 'wrong'],
  ])('%s is the score %s', (text, score) => {
    const value = become('risks', 'likelihood', text);
    if (score === 'wrong') expect(value).toContain('wrong: a number');
    else expect(value).toBe(score);
  });
  it.each([
    ['in Betrieb', 'operation'],
    ['Operation and Maintenance', 'operation'],
    ['buiten_gebruik', 'retirement'],
    ['Stilllegung', 'retirement'],
  ])('%s is the stage %s', (text, stage) => expect(become('inventory', 'stage', text)).toBe(stage));
  it('guesses no judgement', () => {
    expect(become('inventory', 'aiAct.risk', 'hoch')).toBe('high');
    expect(become('inventory', 'aiAct.risk', 'highly critical')).toContain('wrong');
    expect(become('inventory', 'impact', 'moderate')).toContain('wrong');
  });
  it('tells of formulas that failed', () =>
    expect(become('risks', 'likelihood', { text: '#REF!', failed: '#REF!' })).toContain(
      'a formula of the spreadsheet failed',
    ));
});

describe('lists and references', () => {
  it.each([
    ["['it''s', \"b\"]".replace("''", "\\'"), ["it's", 'b']],
    ['["a", "b, c"]', ['a', 'b, c']],
    ['[None, True]', ['true']],
    ['- one\n- two', ['one', 'two']],
    ['1. one\n2. two', ['one', 'two']],
    ['a; b', ['a', 'b']],
    ['a, b', ['a', 'b']],
  ])('%s is a list', (text, items) => expect(listOf(text, true)).toEqual(items));

  it('leaves commas in texts alone', () =>
    expect(become('suppliers', 'services', 'Hosting, in Germany')).toEqual([
      'Hosting, in Germany',
    ]));

  it('finds entries by id, title and abbreviation', () => {
    const { id, title } = handbook.entries.roles[0] ?? { id: '', title: '' };
    expect(become('risks', 'owner', id)).toBe(id);
    expect(become('risks', 'owner', ` ${title.toUpperCase()}`)).toBe(id);
    expect(become('risks', 'owner', 'Somebody else')).toContain('an entry under `roles`');
  });

  it('finds controls by their numbers, and never decides between two standards', () => {
    expect(become('risks', 'controls', 'A.8.16; 27001:A.5.1')).toEqual([
      '27001:A.8.16',
      '27001:A.5.1',
    ]);
    expect(become('risks', 'controls', 'A.6.2.4')).toEqual(['A.6.2.4']);
    expect(become('risks', 'controls', 'A.5.2')).toContain('one of `A.5.2` and `27001:A.5.2`');
  });
});
