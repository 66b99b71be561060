import { describe, expect, it } from 'vitest';
import { dimensions } from '../../src/standards/at-a-glance.ts';
import { lookup } from '../../src/standards/catalogue.ts';
import { operatorRoles } from '../../src/standards/eu-ai-act.ts';
import {
  assessmentElements,
  guidanceFor,
  impactDimensions,
  processSteps,
} from '../../src/standards/iso42005.ts';
import {
  controlDocuments,
  documentsOfClause,
  documentsOfControl,
  requiredDocuments,
} from '../../src/standards/mandatory-documents.ts';
import { nistRows } from '../../src/standards/nist-ai-rmf.ts';
import { isoRoles, rolesWithoutIsoCounterpart } from '../../src/standards/roles.ts';
import { swissSourceById, swissSources } from '../../src/standards/swiss.ts';

describe('the comparison at a glance', () => {
  it('sets the two standards side by side in seven dimensions, each with its own words', () => {
    expect(dimensions.map((row) => row.id)).toEqual([
      'governs',
      'question',
      'clauses',
      'annexes',
      'risk',
      'artefact',
      'certification',
    ]);
    for (const row of dimensions) expect(row.iso27001).not.toBe(row.iso42001);
  });
});

describe('the documents that ISO/IEC 42001 asks for', () => {
  it('stand at clauses and controls that exist', () => {
    for (const row of requiredDocuments)
      expect(lookup(row.clause)?.kind, row.clause).toBe('iso42001-clause');
    for (const row of controlDocuments)
      expect(lookup(row.control)?.kind, row.control).toBe('iso42001-control');
    expect(new Set(requiredDocuments.map((row) => row.kind))).toEqual(
      new Set(['document', 'record']),
    );
  });

  it('include the Statement of Applicability at 6.1.3 and the impact assessment reports at A.5.3', () => {
    expect(documentsOfClause('6.1.3').map((row) => row.document)).toContain(
      'Statement of Applicability',
    );
    expect(documentsOfClause('8.4').map((row) => row.kind)).toEqual(['record']);
    expect(documentsOfControl('A.5.3').map((row) => row.document)).toEqual([
      'Impact assessment reports',
    ]);
    expect(documentsOfControl('A.10.4')).toEqual([]);
  });
});

describe('ISO/IEC 42005', () => {
  it('guides the impact assessment clauses and controls of ISO/IEC 42001, and nothing else', () => {
    expect(guidanceFor('8.4')).toEqual(['5.4', '5.8', '5.12']);
    expect(guidanceFor('A.5.4')).toEqual(['6.7', '6.8']);
    expect(guidanceFor('9.1')).toEqual([]);
    expect(processSteps).toHaveLength(11);
    expect(new Set(assessmentElements.map((element) => element.key)).size).toBe(14);
  });

  it('has the eight dimensions that an assessment may name', () => {
    expect(impactDimensions.map((item) => item.id).toSorted()).toEqual([
      'accountability',
      'environment',
      'explainability',
      'fairness',
      'privacy',
      'reliability',
      'safety',
      'transparency',
    ]);
  });
});

describe('the roles', () => {
  it('are six in ISO terms, the first four being those an AI system can be given', () => {
    expect(isoRoles.map((role) => role.id)).toEqual([
      'provider',
      'producer',
      'customer',
      'partner',
      'subject',
      'authority',
    ]);
    expect(isoRoles.find((role) => role.id === 'customer')?.aiAct).toEqual([{ role: 'deployer' }]);
  });

  it('point at roles of the EU AI Act only, or say what stands instead', () => {
    const known = operatorRoles.map((role) => role.id);
    for (const { role, when } of isoRoles.flatMap((item) => item.aiAct)) {
      if (role === null) expect(when).toBeTruthy();
      else expect(known).toContain(role);
    }
    expect(known).toEqual(expect.arrayContaining([...rolesWithoutIsoCounterpart]));
  });
});

describe('the Swiss sources', () => {
  it('hold the revised FADP in force since September 2023 and FINMA Guidance 08/2024 as guidance', () => {
    expect(swissSourceById('revFADP')).toMatchObject({
      kind: 'law',
      reference: 'SR 235.1',
      inForce: '2023-09-01',
    });
    expect(swissSourceById('FINMA-08/2024')).toMatchObject({
      kind: 'guidance',
      published: '2024-12-18',
    });
    expect(swissSources).toHaveLength(5);
  });
});

describe('the NIST crosswalk', () => {
  it('has 72 subcategories that lead to clauses and controls of ISO/IEC 42001', () => {
    expect(nistRows).toHaveLength(72);
    for (const ref of nistRows.flatMap((row) => row.iso42001))
      expect(lookup(ref)?.standard, ref).toBe('ISO/IEC 42001:2023');
  });
});
