import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/standards/catalogue.ts';
import { clauseRow, clauseRowFrom27001, clauseRows } from '../../src/standards/clause-crosswalk.ts';
import { controlRow, controlRows, lendingControls } from '../../src/standards/control-crosswalk.ts';
import { clauses27001 } from '../../src/standards/iso27001.ts';
import { textsIn } from '../../src/standards/languages/index.ts';
import { controls, leafClauses } from '../../src/standards/iso42001.ts';

describe('the crosswalk of clauses', () => {
  it('has one row for every clause that needs a disposition, in the order of the standard', () => {
    expect(clauseRows.map((row) => row.iso42001)).toEqual(leafClauses.map((clause) => clause.id));
  });

  it('uses every leaf clause of ISO/IEC 27001 exactly once', () => {
    const used = clauseRows.flatMap((row) => row.iso27001 ?? []);
    const parents = new Set(clauses27001.map((clause) => clause.parent));
    const leaves = clauses27001.filter((clause) => !parents.has(clause.id));
    expect(used).toEqual(leaves.map((clause) => `27001:${clause.id}`));
  });

  it('finds 6.1.4 and 8.4 in ISO/IEC 42001 only, and exactly those are new', () => {
    expect(clauseRows.filter((row) => row.iso27001 === null).map((row) => row.iso42001)).toEqual([
      '6.1.4',
      '8.4',
    ]);
    expect(
      clauseRows.filter((row) => row.disposition === 'new').map((row) => row.iso42001),
    ).toEqual(['6.1.4', '8.4']);
  });

  it('says of each clause what is added, under a disposition that is explained', () => {
    for (const row of clauseRows) {
      expect(Object.keys(textsIn('en').crosswalk.dispositions)).toContain(row.disposition);
      expect(row.adds).not.toBe('');
    }
    expect(clauseRow('7.5.3')?.disposition).toBe('reuse');
    expect(clauseRow('6.1.3')?.disposition).toBe('extend');
  });

  it('says that climate is decided in 4.1 and 4.2, and what is approved in 6.1.3', () => {
    expect(clauseRow('4.1')?.adds).toContain('climate change');
    expect(clauseRow('4.2')?.adds).toContain('climate change');
    expect(clauseRow('6.1.3')?.adds).toMatch(
      /approves the treatment plan and accepts the residual/,
    );
    expect(clauseRow('8.2')?.disposition).toBe('extend');
    expect(clauseRow('9.3.2')?.adds).toContain('fulfilment of objectives');
  });

  it('can be read from either side', () => {
    expect(clauseRowFrom27001('27001:9.2.1')).toBe(clauseRow('9.2.1'));
    expect(clauseRowFrom27001('27001:8.4')).toBeUndefined();
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
      expect(Object.keys(textsIn('en').crosswalk.transfers)).toContain(row.transfer);
      expect(['one source', 'two sources', 'judgement']).toEqual(
        expect.arrayContaining(row.related.map((item) => item.basis)),
      );
      expect(row.related.length === 0, row.iso42001).toBe(row.transfer === 'none');
    }
    expect(controlRows.filter((row) => row.transfer === 'none').map((row) => row.iso42001)).toEqual(
      ['A.5.2', 'A.5.4', 'A.5.5', 'A.7.4', 'A.7.6'],
    );
  });

  it('shows for all 93 controls of ISO/IEC 27001 what they lend to', () => {
    const lendsTo = (id: string) => lendingControls.find((row) => row.iso27001 === id)?.lendsTo;
    expect(lendingControls).toHaveLength(93);
    expect(lendsTo('27001:A.5.1')).toEqual(['A.2.2', 'A.2.3', 'A.2.4']);
    expect(lendsTo('27001:A.7.1')).toEqual([]);
  });

  it('is the same in both directions', () => {
    const forward = controlRows.flatMap((row) =>
      row.related
        .filter((item) => item.id.startsWith('27001:A.'))
        .map((item) => `${item.id} ${row.iso42001}`),
    );
    const backward = lendingControls.flatMap((row) =>
      row.lendsTo.map((id) => `${row.iso27001} ${id}`),
    );
    expect(backward.sort()).toEqual(forward.sort());
    expect(controlRow('A.6.2.8')?.related.map((item) => item.id)).toEqual([
      '27001:A.8.15',
      '27001:A.8.16',
      '27001:A.8.17',
    ]);
  });

  it.each([
    ['A.4.4', ['A.5.9', 'A.8.9', 'A.8.19'], ['A.8.31']],
    ['A.4.5', ['A.5.23'], []],
    ['A.4.6', ['7.2'], []],
    ['A.7.2', ['A.8.11', 'A.8.33'], []],
    ['A.8.4', ['A.5.5'], ['A.6.8']],
    ['A.8.5', ['A.5.5'], []],
    ['A.10.2', ['A.5.20', 'A.5.23'], []],
    ['A.10.3', ['A.5.23', 'A.8.30'], []],
    ['A.10.4', ['4.2', 'A.5.31'], ['A.5.20']],
  ])('relates %s to what it says, and not to what it does not', (control, named, not) => {
    const ids = controlRow(control)?.related.map(({ id }) => id.replace('27001:', '')) ?? [];
    expect(ids).toEqual(expect.arrayContaining(named));
    for (const id of not) expect(ids).not.toContain(id);
  });

  it('takes a channel for security events for no channel for concerns, but for a form of one', () =>
    expect(controlRow('A.3.3')?.transfer).toBe('format'));
});
