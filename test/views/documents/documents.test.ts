import { describe, expect, it } from 'vitest';
import { fragmentsOf, registerPageSize } from '../../../src/addresses/sitemap.ts';
import { controlDocuments, requiredDocuments } from '../../../src/standards/mandatory-documents.ts';
import { registerPage } from '../../../src/views/registers.ts';
import { rowsOf } from '../../../src/views/table/table.ts';
import { documentRows } from '../../../src/views/documents/documents.ts';
import {
  requiredByClauses,
  requiredByControls,
} from '../../../src/views/documents/required-documents.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2026-03-24',
  effective: '2026-04-01',
  nextReview: '2027-03-24',
};

const clauseRow = (entries: Entries, clause: string) =>
  requiredByClauses(handbookOf(entries)).find((row) => row.clause.id === clause);
const controlRow = (entries: Entries, control: string) =>
  requiredByControls(handbookOf(entries)).find((row) => row.control.id === control);

describe('documented information of the clauses', () => {
  it('has a row for each piece that the standard asks for', () => {
    expect(requiredByClauses(handbookOf({})).map(({ document }) => document)).toEqual(
      requiredDocuments.map(({ document }) => document),
    );
  });

  it('is held by an approved document that names the clause', () => {
    const policies = { 'POL-1': { kind: 'policy', satisfies: ['5.2'], ...approved } };
    expect(clauseRow({ policies }, '5.2')).toMatchObject({
      state: 'held',
      holders: [{ kind: 'document', link: { id: 'POL-1', path: '/policies/POL-1/' } }],
    });
  });

  it('is not in force as a draft, and missing without anything', () => {
    expect(clauseRow({ policies: { 'POL-1': { satisfies: ['5.2'] } } }, '5.2')?.state).toBe(
      'draft',
    );
    expect(clauseRow({}, '5.2')).toMatchObject({ state: 'missing', holders: [] });
  });

  it('is held by a register, with the number of its entries', () => {
    const objectives = {
      'OBJ-1': {
        title: 'Trained',
        owner: 'lead',
        objective: 'C.2.2',
        metric: 'Share of people trained',
        unit: '%',
        target: 95,
        direction: 'up',
        due: '2026-12-31',
        measurements: [],
      },
    };
    expect(clauseRow({ objectives }, '6.2')?.holders).toEqual([
      {
        kind: 'register',
        collection: 'objectives',
        path: '/objectives/',
        counts: 'objectives',
        count: 1,
        total: 1,
      },
    ]);
  });

  it('is there in part as long as the row of its clause is not implemented', () => {
    const policies = { 'POL-1': { satisfies: ['6.2'], ...approved } };
    const rowOf = (status: string) => ({
      'clause-6': { rows: [{ clause: '6.2', disposition: 'extend', status }] },
    });
    const stateWith = (status: string) =>
      clauseRow({ policies, clauses: rowOf(status) }, '6.2')?.state;
    expect(stateWith('implemented')).toBe('held');
    expect(stateWith('partial')).toBe('partial');
    expect(stateWith('planned')).toBe('partial');
  });

  it('counts the entries that are it, beside all of the register', () => {
    const audits = {
      'AUD-1': {},
      'AUD-2': { status: 'planned', date: '2027-02-01' },
      'MR-1': { kind: 'management-review' },
    };
    const countOf = (id: string) => clauseRow({ audits }, id)?.holders;
    expect(countOf('9.3.3')).toMatchObject([{ counts: 'reviewsHeld', count: 1, total: 3 }]);
    expect(countOf('9.2.2')).toMatchObject([{ counts: 'internalAuditsHeld', count: 1, total: 3 }]);
  });

  it('is held by the document of the ISMS where the clause is reused', () => {
    const clauses = {
      'clause-10': {
        rows: [
          { clause: '10.2', disposition: 'reuse', isms: 'ISMS-PRO-12', status: 'implemented' },
        ],
      },
    };
    expect(clauseRow({ clauses }, '10.2')?.holders).toContainEqual({
      kind: 'isms',
      name: 'ISMS-PRO-12',
    });
  });

  it('is not needed yet where there can be none: no system needs an impact assessment', () => {
    expect(clauseRow({}, '8.4')?.state).toBe('not-needed');
    expect(clauseRow({ inventory: { 'SYS-1': { impact: 'high' } } }, '8.4')?.state).toBe('missing');
  });
});

describe('documented information of the controls', () => {
  it('has a row for each control that asks for something to be documented', () => {
    expect(requiredByControls(handbookOf({})).map(({ control }) => control.id)).toEqual(
      controlDocuments.map(({ control }) => control),
    );
  });

  it('is kept somewhere, each piece of it', () => {
    const controls = Object.fromEntries(controlDocuments.map(({ control }) => [control, {}]));
    expect(() => requiredByControls(handbookOf({ controls }))).not.toThrow();
  });

  it('is held by a document from either side of the link', () => {
    const policies = { 'POL-1': { satisfies: ['A.7.2'], ...approved }, 'POL-2': { ...approved } };
    const controls = { 'A.7.2': { implementedBy: ['POL-2'] } };
    expect(controlRow({ policies, controls }, 'A.7.2')).toMatchObject({
      state: 'held',
      holders: [{ link: { id: 'POL-1' } }, { link: { id: 'POL-2' } }],
    });
  });

  it('is no more than planned or partial while its control is', () => {
    const policies = { 'POL-1': { satisfies: ['A.7.2'], ...approved } };
    const open = (status: string) => ({ 'A.7.2': { status, targetDate: '2027-01-29' } });
    const rowWith = (status: string) => controlRow({ policies, controls: open(status) }, 'A.7.2');
    expect(rowWith('planned')?.state).toBe('planned');
    expect(rowWith('partial')?.state).toBe('partial');
    expect(rowWith('partial')?.holders).toContainEqual({ kind: 'target', date: '2027-01-29' });
  });

  it('is of each system that the control is for, retired ones left out', () => {
    const resources = { tooling: ['PyTorch'] };
    const inventory = {
      'SYS-1': { resources },
      'SYS-2': {},
      'SYS-3': { resources, stage: 'retirement' },
    };
    const row = (systems: string | string[], control = 'A.4.4') =>
      controlRow({ inventory, controls: { [control]: { systems } } }, control);
    expect(row('all')).toMatchObject({
      state: 'partial',
      holders: [
        {
          kind: 'systems',
          in: { path: '/inventory/' },
          held: 1,
          due: 2,
          missing: [{ id: 'SYS-2' }],
        },
      ],
    });
    expect(row(['SYS-1'])?.state).toBe('held');
    expect(row('all', 'A.4.5')?.state).toBe('missing');
  });

  describe('of a system, as a record', () => {
    const policies = { 'POL-1': { satisfies: ['A.6.2.2', 'A.6.2.5'], ...approved } };
    const ofRecord = { evidence: ['EV-1'] };
    const controls = { 'A.6.2.2': ofRecord, 'A.6.2.5': ofRecord, 'A.6.2.7': ofRecord };
    const inventory = { 'SYS-1': {}, 'SYS-2': {}, 'SYS-3': { stage: 'design' } };
    const rowWith = (evidence: Record<string, unknown>, control = 'A.6.2.2') =>
      controlRow({ policies, controls, inventory, evidence: { 'EV-1': evidence } }, control);

    it('is not held by the standard that says that it shall exist', () => {
      expect(controlRow({ policies, controls: { 'A.6.2.2': {} }, inventory }, 'A.6.2.2')).toEqual(
        expect.objectContaining({
          state: 'missing',
          holders: [expect.objectContaining({ kind: 'systems', held: 0, due: 2 })],
        }),
      );
    });

    it('is held by valid evidence that names the system, or all', () => {
      expect(rowWith({ systems: 'all' })?.state).toBe('held');
      expect(rowWith({ systems: ['SYS-1', 'SYS-2'] })?.state).toBe('held');
      expect(rowWith({ systems: ['SYS-1'] })).toMatchObject({
        state: 'partial',
        holders: [
          { kind: 'records', links: [{ id: 'EV-1' }] },
          { kind: 'systems', held: 1, due: 2, missing: [{ id: 'SYS-2' }] },
        ],
      });
    });

    it('is not held by evidence that names no system, another one, or that has expired', () => {
      expect(rowWith({})?.state).toBe('missing');
      expect(rowWith({ systems: ['SYS-3'] })?.state).toBe('missing');
      expect(rowWith({ systems: 'all', validUntil: '2026-11-01' })?.state).toBe('missing');
    });

    it('is not held by evidence of the ISMS where nothing of its content carries over', () => {
      expect(rowWith({ systems: 'all', origin: 'isms' }, 'A.6.2.7')?.state).toBe('missing');
      expect(rowWith({ systems: 'all', origin: 'isms' }, 'A.6.2.5')?.state).toBe('held');
    });

    it('is not needed before any system has completed the stage', () => {
      const early = { 'SYS-1': { stage: 'validation' } };
      const all = { policies, controls, inventory: early };
      expect(controlRow(all, 'A.6.2.5')?.state).toBe('not-needed');
      expect(controlRow(all, 'A.6.2.2')?.state).toBe('missing');
    });

    it('may be the register of datasets, which says how data were acquired', () => {
      const dataset = { title: 'Claims', uses: ['training'] };
      const stateWith = (fields: Record<string, unknown>) =>
        controlRow(
          {
            controls: { 'A.7.3': {} },
            inventory: { 'SYS-1': { data: [{ dataset: 'DATA-1' }] } },
            datasets: { 'DATA-1': { ...dataset, ...fields } },
          },
          'A.7.3',
        )?.state;
      expect(stateWith({ acquisition: 'own' })).toBe('held');
      expect(stateWith({})).toBe('missing');
    });

    it('lists a few systems and counts the others', () => {
      const many = Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`SYS-${index}`, {}]),
      );
      const row = controlRow({ controls: { 'A.6.2.2': {} }, inventory: many }, 'A.6.2.2');
      const [holder] = row?.holders ?? [];
      expect(holder).toMatchObject({ due: 20, more: 14 });
      expect(holder?.kind === 'systems' && holder.missing).toHaveLength(6);
    });
  });

  it('takes the assessments that look at society for A.5.5, once approved', () => {
    const impact = {
      dimension: 'fairness',
      affects: 'individuals',
      description: 'Wrong sorting.',
      benefit: false,
      severity: 3,
      likelihood: 3,
      measures: [],
      residualSeverity: 2,
      residualLikelihood: 2,
    };
    const society = { ...impact, affects: 'society' };
    const assessments = {
      'AIA-1': { system: 'SYS-1', ...approved, impacts: [impact] },
      'AIA-2': { system: 'SYS-2', ...approved, impacts: [impact, society] },
      'AIA-3': { system: 'SYS-3', impacts: [society] },
    };
    const high = { impact: 'high' };
    const inventory = { 'SYS-1': high, 'SYS-2': high, 'SYS-3': high };
    const controls = { 'A.5.4': {}, 'A.5.5': {} };
    const missing = (control: string) =>
      controlRow({ assessments, controls, inventory }, control)?.holders.flatMap((holder) =>
        holder.kind === 'systems' ? holder.missing.map(({ id }) => id) : [],
      );
    expect(missing('A.5.5')).toEqual(['SYS-1', 'SYS-3']);
    expect(missing('A.5.4')).toEqual(['SYS-3']);
  });

  it('asks for nothing where the control does not apply', () => {
    const controls = {
      'A.7.2': {
        applicable: false,
        drivers: undefined,
        status: undefined,
        exclusionBasis: 'not-needed',
      },
    };
    expect(controlRow({ controls }, 'A.7.2')).toMatchObject({ state: 'excluded', holders: [] });
  });
});

describe('the register of documents', () => {
  it('lists the Statement, then policies, clauses and assessments', () => {
    const handbook = handbookOf({
      assessments: { 'AIA-1': {} },
      clauses: { 'clause-4': { rows: [{ clause: '4.1', disposition: 'new', status: 'planned' }] } },
      policies: { 'POL-1': approved },
    });
    const rows = documentRows(handbook);
    expect(rows.map(({ id }) => id)).toEqual(['soa', 'POL-1', 'clause-4', 'AIA-1']);
    expect(rows[1]).toMatchObject({
      kind: 'procedure',
      version: '1.0',
      status: 'approved',
      owner: { id: 'lead' },
      approvedBy: { id: 'board' },
      effective: '2026-04-01',
      review: 'current',
      classification: 'internal',
    });
  });

  it('has no review to be late for while it is a draft', () => {
    const late = { ...approved, nextReview: '2026-11-01' };
    const rows = documentRows(
      handbookOf({ policies: { 'POL-1': late, 'POL-2': { ...late, status: 'draft' } } }),
    );
    expect(rows.map(({ review }) => review)).toEqual([undefined, 'overdue', undefined]);
  });

  it('is cut into pages, and its first page holds what may be linked to', () => {
    const policies = Object.fromEntries(
      Array.from({ length: registerPageSize }, (_, index) => [`POL-${index}`, {}]),
    );
    const handbook = handbookOf({ policies });
    const idsOn = (page: number) =>
      rowsOf(registerPage(handbook, 'documents', page).table).map(({ id = '' }) => id);
    expect(idsOn(1)).toHaveLength(registerPageSize);
    expect(idsOn(2)).toEqual([`POL-${registerPageSize - 1}`]);
    const fragments = fragmentsOf(handbook, '/documents/');
    expect(idsOn(1).filter((id) => !fragments.has(id))).toEqual([]);
    expect(fragments.has(`POL-${registerPageSize - 1}`)).toBe(false);
  });
});
