import { describe, expect, it } from 'vitest';
import { searchFilters } from '../../../src/search/filters.ts';
import { documentStanding } from '../../../src/views/documents/standing.ts';
import { registerOf } from '../../../src/views/registers.ts';
import { rowsOf } from '../../../src/views/table/table.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf({
  policies: {
    'POL-1': {
      status: 'approved',
      approvedBy: 'board',
      approved: '2026-03-24',
      effective: '2026-04-01',
      nextReview: '2027-03-24',
      approvedText: '0'.repeat(64),
    },
  },
});
const policy = entryIn(handbook, 'policies', 'POL-1');
const words = 'changed since approval';

describe('a document whose text is not the approved one', () => {
  it('is not called approved on its page, in the registers and by the search', () => {
    expect(documentStanding(handbook, policy)[0]).toMatchObject({ state: { text: words } });
    expect(searchFilters(handbook, policy)['status']).toBe(words);
    for (const name of ['policies', 'documents'] as const) {
      const row = rowsOf(registerOf(handbook, name)).find(({ cells }) =>
        JSON.stringify(cells).includes('POL-1'),
      );
      expect(JSON.stringify(row)).toContain(words);
    }
  });
});
