import { describe, expect, it } from 'vitest';
import { clauses27001, control27001ById, controls27001 } from '../../src/standards/iso27001.ts';

const themes = Map.groupBy(controls27001, ({ theme }) => theme);
const clause = (id: string) => clauses27001.find((item) => item.id === id);

describe('the catalogue of ISO/IEC 27001', () => {
  it('has 93 controls, split 37, 8, 14, 34 over the four themes', () => {
    expect(controls27001).toHaveLength(93);
    expect([...themes].map(([theme, { length }]) => [theme, length])).toEqual([
      ['A.5', 37],
      ['A.6', 8],
      ['A.7', 14],
      ['A.8', 34],
    ]);
  });

  it('numbers the controls of each theme without a gap', () => {
    for (const [theme, inTheme] of themes)
      expect(inTheme.map((control) => control.id)).toEqual(
        inTheme.map((_, index) => `${theme}.${index + 1}`),
      );
  });

  it('has 41 clauses, of which 30 stand without children, and no impact assessment', () => {
    expect(clauses27001).toHaveLength(41);
    const parents = new Set(clauses27001.map(({ parent }) => parent));
    expect(clauses27001.filter(({ id }) => !parents.has(id))).toHaveLength(30);
    expect(clause('6.1.4')).toBeUndefined();
    expect(clause('8.4')).toBeUndefined();
  });

  it('gives titles by id', () => {
    expect(clause('9.2')?.title).toBe('Internal audit');
    expect(control27001ById('A.5.1')?.title).toBe('Policies for information security');
    expect(control27001ById('A.8.15')?.title).toBe('Logging');
    expect(control27001ById('A.5.38')).toBeUndefined();
  });
});
