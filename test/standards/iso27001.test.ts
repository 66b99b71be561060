import { describe, expect, it } from 'vitest';
import {
  clause27001ById,
  clauses27001,
  control27001ById,
  controls27001,
  controlsOfTheme,
  leafClauses27001,
  themes,
} from '../../src/standards/iso27001.ts';

describe('the catalogue of ISO/IEC 27001', () => {
  it('has 93 controls, split 37, 8, 14, 34 over the four themes', () => {
    expect(controls27001).toHaveLength(93);
    expect(themes.map((theme) => [theme.title, controlsOfTheme(theme.id).length])).toEqual([
      ['Organizational', 37],
      ['People', 8],
      ['Physical', 14],
      ['Technological', 34],
    ]);
  });

  it('numbers the controls of each theme without a gap', () => {
    for (const theme of themes) {
      const inTheme = controlsOfTheme(theme.id);
      expect(inTheme.map((control) => control.id)).toEqual(
        inTheme.map((_, index) => `${theme.id}.${index + 1}`),
      );
    }
  });

  it('has 41 clauses, of which 30 stand without children, and no impact assessment', () => {
    expect(clauses27001).toHaveLength(41);
    expect(leafClauses27001).toHaveLength(30);
    expect(clause27001ById('6.1.4')).toBeUndefined();
    expect(clause27001ById('8.4')).toBeUndefined();
  });

  it('gives titles by id', () => {
    expect(clause27001ById('9.2')?.title).toBe('Internal audit');
    expect(control27001ById('A.5.1')?.title).toBe('Policies for information security');
    expect(control27001ById('A.8.15')?.title).toBe('Logging');
    expect(control27001ById('A.5.38')).toBeUndefined();
  });
});
