import { describe, expect, it } from 'vitest';
import { collections } from '../../../schemas/index.ts';
import { referencePaths } from '../../../schemas/walk.ts';
import type { Entry } from '../../../src/handbook/types.ts';
import { hasMeaning, relationsOf } from '../../../src/views/entries/relations.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf(
  {
    risks: {
      'RISK-1': { controls: ['A.6.2.4'], systems: ['SYS-1'] },
    },
    controls: { 'A.6.2.4': { implementedBy: ['POL-1'], evidence: ['EV-1'], systems: ['SYS-1'] } },
    policies: { 'POL-1': {}, 'POL-2': { satisfies: ['A.6.2.4', '6.1.3'] } },
    evidence: { 'EV-1': {}, 'EV-2': { systems: ['SYS-1'] } },
    inventory: { 'SYS-1': { lifecycle: { validation: ['EV-1'] } } },
    findings: { 'FND-1': { against: ['A.6.2.4'], systems: ['SYS-1'] } },
    roles: { lead: { title: 'Lead', responsibilities: 'Answers.' } },
  },
  [
    { from: 'POL-1', to: 'SYS-1' },
    { from: 'RISK-1', to: 'SYS-1' },
  ],
);

function relations(id: string) {
  const { groups, mentions, told } = relationsOf(handbook, handbook.byId.get(id) as Entry);
  return {
    groups: groups.map(({ title, links }) => `${title}: ${links.map((link) => link.id).join()}`),
    mentions: mentions.map((link) => link.id),
    told,
  };
}

describe('what has to do with an entry', () => {
  it('is grouped by what it means for the entry, in the order of the trace', () => {
    expect(relations('EV-1').groups).toEqual(['Proves: A.6.2.4', 'Evidence for: SYS-1']);
    expect(relations('POL-1').groups).toEqual(['Carries out: A.6.2.4']);
    expect(relations('A.6.2.4').groups).toEqual([
      'Carried out by: POL-2',
      'Findings about it: FND-1',
    ]);
  });

  it('is said once: what a section or a field of the page names is left out', () => {
    expect(relations('SYS-1').groups).toEqual(['Evidence about it: EV-2']);
    expect(relations('RISK-1')).toEqual({ groups: [], mentions: [], told: false });
  });

  it('leaves to the end what only mentions the entry, and is listed nowhere else', () => {
    expect(relations('SYS-1').mentions).toEqual(['POL-1']);
  });

  it('has words for every field that can name an entry, but for those that name roles or a standard', () => {
    const fields = Object.entries(collections).flatMap(([name, { schema }]) =>
      referencePaths(schema)
        .filter(({ allowed }) =>
          allowed.some((target) => target !== 'roles' && target in collections),
        )
        .map(({ steps: [field] }) => `${name}.${field}`),
    );
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((field) => !hasMeaning(field))).toEqual([]);
  });
});
