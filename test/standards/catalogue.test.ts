import { describe, expect, it } from 'vitest';
import type { CatalogueKind } from '../../schemas/fields.ts';
import {
  catalogueKindName,
  compareIds,
  lookup,
  refsOfKind,
} from '../../src/standards/catalogue.ts';

const counts: Record<CatalogueKind, number> = {
  'iso42001-clause': 43,
  'iso42001-control': 38,
  'iso42001-objective': 11,
  'iso42001-risk-source': 7,
  'iso27001-clause': 41,
  'iso27001-control': 93,
  'ai-act-article': 119,
};
const kinds = Object.keys(counts) as CatalogueKind[];

describe('a catalogue reference', () => {
  it.each([
    ['6.1.3', 'iso42001-clause', 'AI risk treatment', 'ISO/IEC 42001:2023'],
    ['A.6.2.4', 'iso42001-control', 'AI system verification and validation', 'ISO/IEC 42001:2023'],
    ['C.2.5', 'iso42001-objective', 'Fairness', 'ISO/IEC 42001:2023'],
    ['C.3.1', 'iso42001-risk-source', 'Complexity of environment', 'ISO/IEC 42001:2023'],
    ['27001:9.2', 'iso27001-clause', 'Internal audit', 'ISO/IEC 27001:2022'],
    ['27001:A.5.1', 'iso27001-control', 'Policies for information security', 'ISO/IEC 27001:2022'],
    [
      'ai-act:26',
      'ai-act-article',
      'Obligations of deployers of high-risk AI systems',
      'EU AI Act',
    ],
  ])('%s leads to a %s titled %s', (ref, kind, title, standard) => {
    expect(lookup(ref)).toEqual({ kind, ref, id: ref.replace(/^.*:/, ''), title, standard });
  });

  it('may name a paragraph of an article and keeps it in the id', () => {
    expect(lookup('ai-act:26(11)')).toMatchObject({
      ref: 'ai-act:26(11)',
      id: '26(11)',
      kind: 'ai-act-article',
    });
  });

  it.each([
    'A.2',
    'A.6.1',
    'A.11.1',
    '6.1.5',
    '11',
    'C.2.12',
    '27001:6.1.4',
    '27001:A.5.38',
    'ai-act:114',
    'ai-act:26(',
    'a.2.2',
    'constructor',
    '',
  ])('%j leads nowhere', (ref) => expect(lookup(ref)).toBeUndefined());
});

describe('the references of a kind', () => {
  it.each(kinds)(
    '%s: all are there, each is found again under its kind, in natural order',
    (kind) => {
      const refs = refsOfKind(kind);
      expect(new Set(refs).size).toBe(counts[kind]);
      for (const ref of refs) {
        expect(lookup(ref)?.kind).toBe(kind);
      }
      expect(refs.toSorted(compareIds)).toEqual(refs);
    },
  );

  it('has a name in plain words', () => {
    expect(catalogueKindName('iso42001-clause')).toBe('clause of ISO/IEC 42001');
    expect(new Set(kinds.map(catalogueKindName)).size).toBe(kinds.length);
  });
});

describe('the order of ids', () => {
  it('counts numbers by value and puts a clause before its sub-clauses', () => {
    const sorted = [
      '4',
      '6.1',
      '6.1.1',
      '6.2',
      '9.1',
      '10.1',
      'A.2.2',
      'A.2.10',
      'A.10.2',
      'RISK-2',
      'RISK-11',
      'risk-11a',
    ];
    expect(sorted.toReversed().sort(compareIds)).toEqual(sorted);
  });

  it('is zero for equal strings only', () => {
    expect(compareIds('A.2.2', 'A.2.2')).toBe(0);
    for (const [a, b] of [
      ['a.2.2', 'A.2.2'],
      ['r-01', 'r-1'],
      ['ä', 'z'],
      ['', 'a'],
    ] as const) {
      expect(Math.sign(compareIds(a, b))).toBe(-Math.sign(compareIds(b, a)));
      expect(compareIds(a, b)).not.toBe(0);
    }
  });
});
