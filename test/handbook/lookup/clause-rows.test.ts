import { expect, it } from 'vitest';
import { documentsOfClause } from '../../../src/handbook/lookup/clause-rows.ts';
import { handbookOf } from '../handbook-of.ts';

it('a clause is carried out by the documents that its row names, and by those that name it', () => {
  const handbook = handbookOf({
    clauses: {
      'clause-5': {
        rows: [{ clause: '5.2', disposition: 'extend', status: 'partial', documents: ['POL-2'] }],
      },
    },
    policies: { 'POL-1': { satisfies: ['5.2'] }, 'POL-2': {}, 'POL-3': { satisfies: ['5.3'] } },
  });
  expect(documentsOfClause(handbook, '5.2').map(({ id }) => id)).toEqual(['POL-1', 'POL-2']);
});
