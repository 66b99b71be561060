import { describe, expect, it } from 'vitest';
import { controlRecords } from '../../../src/handbook/derived/control-records.ts';
import { fragmentsOf, registerPageSize } from '../../../src/handbook/sitemap.ts';
import { controlDocuments, requiredDocuments } from '../../../src/standards/mandatory-documents.ts';
import { documentRegister } from '../../../src/views/documents/documents.ts';
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
      { kind: 'register', collection: 'objectives', path: '/objectives/', count: 1 },
    ]);
  });

  it('counts the entries that are it, and not the others of the register', () => {
    const audits = {
      'AUD-1': {},
      'AUD-2': { status: 'planned', date: '2027-02-01' },
      'MR-1': { kind: 'management-review' },
    };
    const countOf = (id: string) => clauseRow({ audits }, id)?.holders;
    expect(countOf('9.3.3')).toMatchObject([{ collection: 'audits', count: 1 }]);
    expect(countOf('9.2.2')).toMatchObject([{ collection: 'audits', count: 1 }]);
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

  it('is kept in registers only for controls that ask for it', () => {
    const asked = controlDocuments.map(({ control }) => control);
    expect(Object.keys(controlRecords).filter((control) => !asked.includes(control))).toEqual([]);
  });

  it('is held by a document from either side of the link', () => {
    const policies = { 'POL-1': { satisfies: ['A.7.2'], ...approved }, 'POL-2': { ...approved } };
    const controls = { 'A.7.2': { implementedBy: ['POL-2'] } };
    expect(controlRow({ policies, controls }, 'A.7.2')).toMatchObject({
      state: 'held',
      holders: [{ link: { id: 'POL-1' } }, { link: { id: 'POL-2' } }],
    });
  });

  it('counts the systems that record a resource, retired ones left out', () => {
    const resources = { tooling: ['PyTorch'] };
    const inventory = {
      'SYS-1': { resources },
      'SYS-2': {},
      'SYS-3': { resources, stage: 'retirement' },
    };
    const row = controlRow({ inventory, controls: { 'A.4.4': {} } }, 'A.4.4');
    expect(row?.holders).toEqual([
      { kind: 'register', collection: 'inventory', path: '/inventory/', count: 1 },
    ]);
    expect(controlRow({ inventory, controls: { 'A.4.5': {} } }, 'A.4.5')).toMatchObject({
      state: 'missing',
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
    const assessments = {
      'AIA-1': { ...approved, impacts: [impact] },
      'AIA-2': { ...approved, impacts: [{ ...impact, affects: 'society' }] },
      'AIA-3': { impacts: [{ ...impact, affects: 'society' }] },
    };
    const controls = { 'A.5.4': {}, 'A.5.5': {} };
    expect(controlRow({ assessments, controls }, 'A.5.5')?.holders).toMatchObject([{ count: 1 }]);
    expect(controlRow({ assessments, controls }, 'A.5.4')?.holders).toMatchObject([{ count: 1 }]);
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
    const { rows } = documentRegister(handbook);
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
    const { rows } = documentRegister(
      handbookOf({ policies: { 'POL-1': late, 'POL-2': { ...late, status: 'draft' } } }),
    );
    expect(rows.map(({ review }) => review)).toEqual([undefined, 'overdue', undefined]);
  });

  it('is cut into pages, and its first page holds what may be linked to', () => {
    const policies = Object.fromEntries(
      Array.from({ length: registerPageSize }, (_, index) => [`POL-${index}`, {}]),
    );
    const handbook = handbookOf({ policies });
    expect(documentRegister(handbook).pages).toEqual(['/documents/', '/documents/-/2/']);
    expect(documentRegister(handbook).rows).toHaveLength(registerPageSize);
    expect(documentRegister(handbook, 2).rows.map(({ id }) => id)).toEqual([
      `POL-${registerPageSize - 1}`,
    ]);
    const fragments = fragmentsOf(handbook, '/documents/');
    expect(documentRegister(handbook).rows.filter(({ id }) => !fragments.has(id))).toEqual([]);
    expect(fragments.has(`POL-${registerPageSize - 1}`)).toBe(false);
  });
});
