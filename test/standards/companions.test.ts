import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections } from '../../schemas/index.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { lookup } from '../../src/standards/catalogue.ts';
import { standardsIn } from '../../src/standards/in-language.ts';
import { controlDocuments, requiredDocuments } from '../../src/standards/mandatory-documents.ts';
import { nistRows } from '../../src/standards/nist-ai-rmf.ts';

const { assessmentElements, dimensions, isoRoles, swissSources } = standardsIn('en');

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

describe('certification, at a glance', () => {
  it('names what a body is accredited for, and that no presumption of conformity follows', () => {
    const row = dimensions.find(({ id }) => id === 'certification');
    expect(row?.iso42001).toMatch(/ISO\/IEC 42006:2025/);
    expect(row?.iso42001).toMatch(/no presumption of conformity/);
  });
});

describe('the sub-roles of ISO/IEC 22989', () => {
  it('are below their roles: a developer is a producer, a user is a customer', () => {
    const subRoles = (id: string) => isoRoles.find((role) => role.id === id)?.subRoles;
    expect(subRoles('producer')).toEqual(['AI developer']);
    expect(subRoles('customer')).toEqual(['AI user']);
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
    const ofClause = (id: string) => requiredDocuments.filter(({ clause }) => clause === id);
    const ofControl = (id: string) => controlDocuments.filter(({ control }) => control === id);
    expect(ofClause('6.1.3').map((row) => row.document)).toContain(
      'Statement of Applicability, with the necessary controls',
    );
    expect(ofClause('8.4').map((row) => row.kind)).toEqual(['record']);
    expect(ofControl('A.5.3').map((row) => row.document)).toEqual(['Impact assessment reports']);
    expect(ofControl('A.10.4')).toEqual([]);
  });

  it('are no more than implied where a control says to determine something, not to document it', () => {
    const implied = controlDocuments.filter((row) => row.implied).map(({ control }) => control);
    expect(implied).toEqual(['A.6.2.8', 'A.8.2']);
  });
});

describe('ISO/IEC 42005', () => {
  it('asks for fourteen elements in a documented assessment', () => {
    expect(new Set(assessmentElements.map((element) => element.key)).size).toBe(14);
  });
});

describe('the roles', () => {
  it('in ISO terms are those that an AI system can be given', () => {
    const ids = isoRoles.map((role) => role.id);
    const systems = fieldsOf(collections.inventory.schema)?.['isoRoles'];
    expect(z.safeParse(systems as z.ZodType, ids).data).toEqual(ids);
    expect(ids).toEqual(['provider', 'producer', 'customer', 'partner']);
  });
});

describe('the Swiss sources', () => {
  it('hold the revised FADP in force since September 2023 and FINMA Guidance 08/2024 as guidance', () => {
    const source = (id: string) => swissSources.find((item) => item.id === id);
    expect(source('revFADP')).toMatchObject({
      kind: 'law',
      reference: 'SR 235.1',
      inForce: '2023-09-01',
    });
    expect(source('FINMA-08/2024')).toMatchObject({
      kind: 'guidance',
      published: '2024-12-18',
    });
    expect(swissSources).toHaveLength(8);
  });
});

describe('the Swiss sources for insurers', () => {
  it('are named, and the circular for banks is said to be for banks', () => {
    const addressees = (id: string) => swissSources.find((item) => item.id === id)?.addressees;
    expect(addressees('FINMA-RS-23/1')).toBe('banks');
    expect(addressees('ISA')).toBe('insurers');
    expect(addressees('FINMA-RS-17/2')).toBe('insurers');
    expect(addressees('FINMA-RS-18/3')).toBe('banks and insurers');
    const articles = swissSources.find((item) => item.id === 'revFADP')?.articles ?? [];
    expect(articles.map(({ article }) => article)).toEqual(
      expect.arrayContaining(['Art. 5(f), (g), 6(7)', 'Art. 60-66']),
    );
  });
});

describe('the NIST crosswalk', () => {
  it('has 72 subcategories that lead to clauses and controls of ISO/IEC 42001', () => {
    expect(nistRows).toHaveLength(72);
    for (const ref of nistRows.flatMap((row) => row.iso42001))
      expect(lookup(ref)?.standard, ref).toBe('ISO/IEC 42001:2023');
  });
});
