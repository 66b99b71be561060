import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../schemas/fields.ts';
import { textsOf } from '../../src/search/texts.ts';
import { entryIn, handbookOf } from '../handbook/handbook-of.ts';

const handbook = handbookOf({
  inventory: {
    'SYS-1': {
      title: 'Claims triage',
      origin: 'procured',
      supplier: 'SUP-1',
      data: [
        { name: 'Photos', personal: 'none', source: 'Camera' },
        { name: 'Names', personal: 'personal', source: 'Register' },
      ],
      aiAct: {
        inScope: true,
        roles: ['provider'],
        risk: 'high',
        annexIII: 5,
        gpai: 'provides',
        basis: 'Credit scoring.',
      },
    },
    'SYS-2': { title: 'Archive' },
  },
  findings: {
    'FND-1': {
      title: 'Log without owner',
      rootCause: 'Nobody had been named.',
      correction: 'The log was read.',
      correctiveAction: 'A role was named.',
      effectiveness: { checked: '2026-10-02', evidence: 'EV-1' },
      closed: '2026-10-01',
    },
  },
  evidence: { 'EV-1': { title: 'Minutes' } },
  risks: { 'RISK-1': { title: 'Drift', systems: ['SYS-1'], treatment: 'mitigate' } },
  regulations: {
    'REG-1': {
      title: 'Data law',
      owner: 'lead',
      jurisdiction: 'CH',
      authority: 'Federal Council',
      kind: 'law',
      url: 'https://law.tiny.example/data',
      milestones: [{ date: '2027-01-01', title: 'Applies', basis: 'Art. 1', appliesTo: [] }],
    },
  },
  roles: { lead: { title: 'Lead', responsibilities: ['Answers for AI.', 'Keeps the register.'] } },
});

const textsIn = (collection: CollectionName, id: string) => {
  const texts = textsOf(handbook, entryIn(handbook, collection, id));
  return Object.fromEntries(
    [...Map.groupBy(texts, ({ section }) => section ?? 'top')].map(([section, found]) => [
      section,
      found.map(({ text }) => text),
    ]),
  );
};

describe('what the search finds of an entry stands', () => {
  it('under the heading of its page: how a finding was closed', () => {
    expect(textsIn('findings', 'FND-1')['closure']).toEqual([
      'The log was read.',
      'Nobody had been named.',
      'A role was named.',
      '2026-10-02',
      'EV-1 Minutes',
    ]);
  });

  it('at the top where a field has no section: sentences before names and days', () => {
    expect(textsIn('roles', 'lead')).toEqual({ top: ['Answers for AI.', 'Keeps the register.'] });
    // A sentence below names and days in the schema comes before them in an excerpt.
    expect(textsIn('inventory', 'SYS-2')['top']?.[0]).toBe('Sorts claims.');
    expect(textsIn('inventory', 'SYS-2')['top']).toContain('Lead');
  });

  it('with the number of an entry that it names, and without one for a role', () => {
    expect(textsIn('risks', 'RISK-1')['scores']).toContain('SYS-1 Claims triage');
    expect(textsIn('risks', 'RISK-1')['top']).toContain('Lead');
  });

  it('with a choice by which the register filters, and with no other', () => {
    const { top = [], treatment = [] } = textsIn('risks', 'RISK-1');
    expect([...top, ...treatment]).toContain('mitigate');
    // A number says nothing without the name of its field.
    expect([...top, ...treatment].join(' ')).not.toMatch(/\b4\b/);
  });

  it('in the words of its page: data with how personal they are', () => {
    expect(textsIn('inventory', 'SYS-1')['decisions']).toEqual([
      'Photos',
      'Camera',
      'Names, personal',
      'Register',
    ]);
    expect(textsIn('inventory', 'SYS-2')['decisions']).toBeUndefined();
  });

  it('in the words of its page: what the EU AI Act says of a system', () => {
    const { roles = [] } = textsIn('inventory', 'SYS-1');
    expect(roles).toContain('high-risk');
    expect(roles.join('\n')).toMatch(/^Annex III, area 5: /m);
    expect(roles).toContain('We provide a general-purpose AI model.');
    expect(roles).not.toContain('Built on a general-purpose AI model of someone else.');
    expect(textsIn('inventory', 'SYS-2')['roles']?.join('\n')).not.toMatch(/general-purpose|Annex/);
  });

  it('in the words of its page: dates of a regulation', () => {
    expect(textsIn('regulations', 'REG-1')['milestones']).toEqual(['2027-01-01, Applies, Art. 1']);
  });

  it('nowhere where it is the title, which the document has already', () => {
    expect(Object.values(textsIn('findings', 'FND-1')).flat()).not.toContain('Log without owner');
  });
});
