import { describe, expect, it } from 'vitest';
import {
  areas,
  clauses,
  controlById,
  controls,
  controlsOfArea,
  leafClauses,
  objectives,
  riskSources,
  subAreas,
} from '../../src/standards/iso42001.ts';

const clauseOf = (id: string) => clauses.find((clause) => clause.id === id);

describe('the catalogue of ISO/IEC 42001', () => {
  it('has seven main clauses, 43 in all, each below one that exists', () => {
    expect(clauses.filter((clause) => clause.level === 1).map((clause) => clause.id)).toEqual([
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
    expect(clauses).toHaveLength(43);
    for (const clause of clauses) {
      expect(clause.id.split('.')).toHaveLength(clause.level);
      expect(clause.parent).toBe(
        clause.level === 1 ? null : clause.id.split('.').slice(0, -1).join('.'),
      );
      if (clause.parent) expect(clauseOf(clause.parent)).toBeDefined();
    }
  });

  it('asks a disposition for the 32 clauses without children only', () => {
    const ids = leafClauses.map((clause) => clause.id);
    expect(ids).toHaveLength(32);
    expect(ids).toEqual(expect.arrayContaining(['4.1', '6.1.4', '6.3', '8.4', '9.3.2', '10.2']));
    for (const parent of ['4', '6.1', '7.5', '9.2', '9.3']) expect(ids).not.toContain(parent);
  });

  it('has 38 controls, split 3, 2, 5, 4, 9, 5, 4, 3, 3 over the nine areas', () => {
    expect(controls).toHaveLength(38);
    expect(areas.map((area) => controlsOfArea(area.id).length)).toEqual([
      3, 2, 5, 4, 9, 5, 4, 3, 3,
    ]);
    expect(areas.map((area) => area.id)).toEqual([
      'A.2',
      'A.3',
      'A.4',
      'A.5',
      'A.6',
      'A.7',
      'A.8',
      'A.9',
      'A.10',
    ]);
  });

  it('puts every control under the area of its number, and only those of A.6 under a sub-area', () => {
    for (const control of controls) {
      expect(control.id.startsWith(`${control.area}.`)).toBe(true);
      expect(control.summary).not.toBe('');
      if (control.area === 'A.6') {
        expect(subAreas.map((area) => area.id)).toContain(control.subArea);
        expect(control.id.startsWith(`${control.subArea}.`)).toBe(true);
      } else expect(control.subArea).toBeUndefined();
    }
  });

  it('gives titles by id', () => {
    expect(clauseOf('6.1.4')?.title).toBe('AI system impact assessment');
    expect(controlById('A.2.2')?.title).toBe('AI policy');
    expect(controlById('A.6.2.4')?.title).toBe('AI system verification and validation');
    expect(controlById('A.10.4')?.title).toBe('Customers');
    expect(controlById('A.2.1')).toBeUndefined();
  });

  it('has eleven objectives and seven risk sources, numbered without a gap', () => {
    expect(objectives.map((item) => item.id)).toEqual(
      Array.from({ length: 11 }, (_, index) => `C.2.${index + 1}`),
    );
    expect(riskSources.map((item) => item.id)).toEqual(
      Array.from({ length: 7 }, (_, index) => `C.3.${index + 1}`),
    );
    expect(objectives[4]?.title).toBe('Fairness');
  });

  it('says of A.10.4 and A.6.2.8 what the controls are about', () => {
    expect(controlById('A.10.4')?.summary).toMatch(/developing and using AI .* customers/);
    expect(controlById('A.6.2.8')?.summary).toContain('while the system is in use');
  });
});
