import { describe, expect, it } from 'vitest';
import { countLinks, linkedFrom, linkTo, numbered, numberOf } from '../../src/views/links.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const handbook = handbookOf({
  controls: { 'A.2.2': { evidence: ['EV-1'] }, 'A.2.3': { evidence: ['EV-1'] } },
  evidence: { 'EV-1': { title: 'Minutes' } },
  clauses: {
    'clause-6': {
      title: 'Planning',
      rows: [{ clause: '6.1.3', disposition: 'new', status: 'planned' }],
    },
  },
  roles: { lead: { title: 'Lead', responsibilities: ['Answers for AI.'] } },
});

describe('a link', () => {
  it('quotes an entry by its number and title, a clause by the number of the standard', () => {
    expect(numbered(linkTo(handbook, 'EV-1'))).toBe('EV-1 Minutes');
    expect(numbered(linkTo(handbook, 'clause-6'))).toBe('6 Planning');
  });

  it('quotes a role by its title alone, and what has no title by its id', () => {
    expect(numberOf(linkTo(handbook, 'lead'))).toBeUndefined();
    expect(numbered(linkTo(handbook, 'lead'))).toBe('Lead');
    expect(numbered(linkTo(handbook, 'EV-99'))).toBe('EV-99');
  });

  it('leads nowhere where nothing has the id', () => {
    expect(linkTo(handbook, 'EV-99')).toMatchObject({ path: undefined, collection: undefined });
    expect(linkTo(handbook, 'EV-1').path).toBe('/evidence/EV-1/');
  });

  it('is found from the other side, by the field that holds it', () => {
    const from = (field: string) =>
      linkedFrom(handbook, 'EV-1', 'controls', field).map(({ id }) => id);
    expect(from('evidence')).toEqual(['A.2.2', 'A.2.3']);
    expect(from('systems')).toEqual([]);
  });

  it('is counted among others, in the order in which they come first', () => {
    const [a, b] = [linkTo(handbook, 'EV-1'), linkTo(handbook, 'lead')];
    expect(countLinks([b, a, b]).map(({ link, count }) => [link.id, count])).toEqual([
      ['lead', 2],
      ['EV-1', 1],
    ]);
  });
});
