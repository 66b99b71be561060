import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/standards/catalogue.ts';
import {
  clauseRow,
  clauseRowFrom27001,
  clauseRows,
  clauseRowsWithin,
  dispositionMeaning,
  onlyIn42001,
} from '../../src/standards/clause-crosswalk.ts';
import {
  controlRow,
  controlRows,
  lendingClauses,
  lendingControls,
  lendsTo,
  transferMeaning,
} from '../../src/standards/control-crosswalk.ts';
import { leafClauses27001 } from '../../src/standards/iso27001.ts';
import { controls, leafClauses } from '../../src/standards/iso42001.ts';

describe('the crosswalk of clauses', () => {
  it('has one row for every clause that needs a disposition, in the order of the standard', () => {
    expect(clauseRows.map((row) => row.iso42001)).toEqual(leafClauses.map((clause) => clause.id));
  });

  it('uses every leaf clause of ISO/IEC 27001 exactly once', () => {
    const used = clauseRows.flatMap((row) => row.iso27001 ?? []);
    expect(used).toEqual(leafClauses27001.map((clause) => `27001:${clause.id}`));
  });

  it('finds 6.1.4 and 8.4 in ISO/IEC 42001 only, and exactly those are new', () => {
    expect(onlyIn42001).toEqual(['6.1.4', '8.4']);
    expect(
      clauseRows.filter((row) => row.disposition === 'new').map((row) => row.iso42001),
    ).toEqual(['6.1.4', '8.4']);
  });

  it('says of each clause what is added, under a disposition that is explained', () => {
    for (const row of clauseRows) {
      expect(Object.keys(dispositionMeaning)).toContain(row.disposition);
      expect(row.adds).not.toBe('');
    }
    expect(clauseRow('7.5.3')?.disposition).toBe('reuse');
    expect(clauseRow('6.1.3')?.disposition).toBe('extend');
  });

  it('can be read from either side and by main clause', () => {
    expect(clauseRowFrom27001('27001:9.2.1')).toBe(clauseRow('9.2.1'));
    expect(clauseRowFrom27001('27001:8.4')).toBeUndefined();
    expect(clauseRowsWithin('9').map((row) => row.iso42001)).toEqual([
      '9.1',
      '9.2.1',
      '9.2.2',
      '9.3.1',
      '9.3.2',
      '9.3.3',
    ]);
    expect(clauseRowsWithin('10').map((row) => row.iso42001)).toEqual(['10.1', '10.2']);
  });
});

describe('the crosswalk of controls', () => {
  it('has one row for each of the 38 controls, in the order of the standard', () => {
    expect(controlRows.map((row) => row.iso42001)).toEqual(controls.map((control) => control.id));
  });

  it('names only clauses and controls that ISO/IEC 27001 has', () => {
    for (const { id } of controlRows.flatMap((row) => row.related)) {
      expect(lookup(id)?.standard, id).toBe('ISO/IEC 27001:2022');
    }
  });

  it('relates nothing exactly where nothing transfers', () => {
    for (const row of controlRows) {
      expect(Object.keys(transferMeaning)).toContain(row.transfer);
      expect(['one source', 'two sources', 'judgement']).toEqual(
        expect.arrayContaining(row.related.map((item) => item.basis)),
      );
      expect(row.related.length === 0, row.iso42001).toBe(row.transfer === 'none');
    }
    expect(controlRows.filter((row) => row.transfer === 'none').map((row) => row.iso42001)).toEqual(
      ['A.5.2', 'A.5.4', 'A.5.5', 'A.7.4', 'A.7.6'],
    );
  });

  it('shows for all 93 controls and 41 clauses of ISO/IEC 27001 what they lend to', () => {
    expect(lendingControls).toHaveLength(93);
    expect(lendingClauses).toHaveLength(41);
    expect(lendsTo('27001:A.5.1')).toEqual(['A.2.2', 'A.2.3', 'A.2.4']);
    expect(lendsTo('27001:6.2')).toEqual(['A.6.1.2', 'A.9.3']);
    expect(lendsTo('27001:A.7.1')).toEqual([]);
  });

  it('is the same in both directions', () => {
    const forward = controlRows.flatMap((row) =>
      row.related.map((item) => `${item.id} ${row.iso42001}`),
    );
    const backward = [...lendingControls, ...lendingClauses].flatMap((row) =>
      row.lendsTo.map((id) => `${row.iso27001} ${id}`),
    );
    expect(backward.sort()).toEqual(forward.sort());
    expect(controlRow('A.6.2.8')?.related.map((item) => item.id)).toEqual([
      '27001:A.8.15',
      '27001:A.8.16',
    ]);
  });
});
