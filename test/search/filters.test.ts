import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../schemas/fields.ts';
import { searchFilters } from '../../src/search/filters.ts';
import { entryIn, handbookOf } from '../handbook/handbook-of.ts';

const handbook = handbookOf({
  controls: {
    'A.2.2': { status: 'planned', targetDate: '2027-03-01' },
    'A.10.4': {
      applicable: false,
      drivers: undefined,
      status: undefined,
      exclusionBasis: 'not-needed',
    },
  },
  inventory: { 'SYS-1': { stage: 'design' } },
  findings: {
    'FND-1': { closed: '2026-11-24' },
    'FND-2': {},
    'FND-3': { closed: '2026-11-25' },
  },
  evidence: {
    'EV-1': {},
    'EV-2': { validUntil: '2026-11-23' },
    'EV-3': { status: 'superseded' },
  },
  policies: { 'POL-1': { status: 'draft' } },
  clauses: {
    'clause-6': { rows: [{ clause: '6.1.3', disposition: 'new', status: 'planned' }] },
  },
  assessments: { 'AIA-1': {} },
  audits: { 'AUD-1': { status: 'done' } },
  risks: { 'RISK-1': {} },
  roles: { lead: { title: 'Lead', responsibilities: 'Answers for AI.' } },
});

const statusOf = (collection: CollectionName, id: string) =>
  searchFilters(handbook, entryIn(handbook, collection, id))['status'];

describe('the search filters', () => {
  it('every entry by its collection, as the register is called', () => {
    expect(searchFilters(handbook, entryIn(handbook, 'risks', 'RISK-1'))).toEqual({
      collection: 'Risks',
    });
    const german = { ...handbook, config: { ...handbook.config, language: 'de' as const } };
    expect(searchFilters(german, entryIn(german, 'risks', 'RISK-1'))).toEqual({
      collection: 'Risiken',
    });
  });

  it('a control by its state in the Statement, not by the status that was written', () => {
    expect(statusOf('controls', 'A.2.2')).toBe('planned');
    expect(statusOf('controls', 'A.10.4')).toBe('excluded');
  });

  it('a system by its stage', () => {
    expect(statusOf('inventory', 'SYS-1')).toBe('design');
  });

  it('a finding by whether it is closed at the as-of date', () => {
    expect(statusOf('findings', 'FND-1')).toBe('closed');
    expect(statusOf('findings', 'FND-2')).toBe('open');
    expect(statusOf('findings', 'FND-3')).toBe('open');
  });

  it('evidence by what it is worth at the as-of date', () => {
    expect(statusOf('evidence', 'EV-1')).toBe('current');
    expect(statusOf('evidence', 'EV-2')).toBe('expired');
    expect(statusOf('evidence', 'EV-3')).toBe('superseded');
  });

  it('documents, assessments and audits by their status', () => {
    expect(statusOf('policies', 'POL-1')).toBe('draft');
    expect(statusOf('clauses', 'clause-6')).toBe('draft');
    expect(statusOf('assessments', 'AIA-1')).toBe('draft');
    expect(statusOf('audits', 'AUD-1')).toBe('held');
  });

  it('by no status what has none', () => {
    expect(statusOf('risks', 'RISK-1')).toBeUndefined();
    expect(statusOf('roles', 'lead')).toBeUndefined();
  });
});
