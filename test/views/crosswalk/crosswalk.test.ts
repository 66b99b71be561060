import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import {
  clauseCrosswalk,
  controlCrosswalk,
  reverseCrosswalk,
} from '../../../src/views/crosswalk/crosswalk.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook: Handbook = {
  ...handbookOf({
    clauses: {
      'clause-6': {
        rows: [
          {
            clause: '6.1.4',
            disposition: 'new',
            status: 'partial',
            adds: 'The procedure.',
            documents: ['POL-1'],
          },
        ],
      },
    },
    controls: { 'A.6.2.4': {} },
    policies: { 'POL-1': {} },
  }),
  isms: [
    {
      control: 'A.8.29',
      applicable: true,
      status: 'implemented',
      justification: 'x',
      document: 'ISMS-17',
      owner: 'y',
      line: 2,
    },
  ],
};

describe('the crosswalk', () => {
  it('sets every leaf clause beside its counterpart, and says where there is none', () => {
    const rows = clauseCrosswalk(handbook);
    expect(rows).toHaveLength(32);
    expect(rows.filter(({ iso27001 }) => !iso27001).map(({ id }) => id)).toEqual(['6.1.4', '8.4']);
    expect(rows.find(({ id }) => id === '9.1')).toMatchObject({
      iso27001: { id: '9.1' },
      disposition: 'reuse',
      ours: undefined,
    });
  });

  it('sets what the organisation decided beside what the standards suggest', () => {
    expect(clauseCrosswalk(handbook).find(({ id }) => id === '6.1.4')).toMatchObject({
      disposition: 'new',
      ours: {
        disposition: 'new',
        status: 'partial',
        adds: 'The procedure.',
        documents: [{ id: 'POL-1' }],
      },
    });
  });

  it('gives each of the 38 controls its transfer and the state of the ISMS controls behind it', () => {
    const rows = controlCrosswalk(handbook).flatMap((area) => area.rows);
    expect(rows).toHaveLength(38);
    expect(rows.find(({ id }) => id === 'A.6.2.4')).toMatchObject({
      transfer: 'partial',
      state: 'unproven',
      related: [{ id: 'A.8.29', isms: { status: 'implemented', document: 'ISMS-17' } }],
    });
    expect(rows.find(({ id }) => id === 'A.7.4')).toMatchObject({
      transfer: 'none',
      related: [],
      state: undefined,
    });
  });

  it('turns round without losing a pair', () => {
    const there = controlCrosswalk(handbook)
      .flatMap((area) => area.rows)
      .flatMap(({ id, related }) =>
        related.filter((each) => each.id.startsWith('A.')).map((each) => `${each.id} ${id}`),
      );
    const back = reverseCrosswalk(handbook).flatMap(({ id, lendsTo }) =>
      lendsTo.map(({ link }) => `${id} ${link.id}`),
    );
    expect(back.sort()).toEqual(there.sort());
    expect(reverseCrosswalk(handbook)).toHaveLength(93);
  });
});
