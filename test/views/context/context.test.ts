import { describe, expect, it } from 'vitest';
import { contextView } from '../../../src/views/context/context.ts';
import {
  climateCells,
  contextRegister,
  requirementTable,
  unmetLeftOut,
  unmetTable,
} from '../../../src/views/context/tables.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { rowsOf } from '../../../src/views/table/table.ts';
import type { Cell } from '../../../src/views/table/cell.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const party = (...requirements: object[]) => ({
  ...{ title: 'Claimants', owner: 'lead', kind: 'interested-party' },
  ...{ relevance: 'They wait.', requirements },
});
const issue = { title: 'Rules', owner: 'lead', kind: 'external-issue', relevance: 'They change.' };

const handbook = handbookOf({
  context: {
    'ISS-1': issue,
    'ISS-2': { ...issue, climate: false },
    'PTY-1': party(
      { requirement: 'Reasons', basis: ['ai-act:26'], addressedBy: ['A.8.2', 'A.10.4'] },
      { requirement: 'One list', addressedBy: ['A.8.5'] },
      { requirement: 'Figures' },
      { requirement: 'Leave', addressedBy: ['A.10.4'] },
    ),
  },
  controls: {
    'A.8.2': {},
    'A.8.5': { status: 'planned', targetDate: '2027-01-31' },
    'A.10.4': {
      ...{ applicable: false, drivers: undefined, status: undefined },
      exclusionBasis: 'not-needed',
    },
  },
});

const cellText = (cell: Cell) => String(plainValue(handbookOf({}), cell));

describe('the context', () => {
  it('counts issues, parties and requirements, and says which are met', () => {
    const { issues, parties, requirements, states } = contextView(handbook);
    expect({ issues, parties, requirements, states }).toEqual({
      ...{ issues: 2, parties: 1, requirements: 4 },
      states: { met: 1, planned: 1, unmet: 2 },
    });
  });

  it('shows each requirement with its basis, what meets it and its state', () => {
    const [entry] = handbook.entries.context.filter(({ id }) => id === 'PTY-1');
    if (!entry) throw new Error('PTY-1 is missing.');
    expect(
      rowsOf(requirementTable(handbook, entry)).map(({ cells }) => cells.map(cellText)),
    ).toEqual([
      ['Reasons', expect.stringContaining('ai-act:26'), expect.stringContaining('A.8.2'), 'met'],
      ['One list', '', expect.stringContaining('A.8.5'), 'planned'],
      ['Figures', '', 'nothing', 'not met'],
      ['Leave', '', expect.stringContaining('A.10.4'), 'not met'],
    ]);
  });

  it('lists all entries in its register', () => {
    expect(rowsOf(contextRegister(handbook)).map(({ id }) => id)).toEqual([
      ...['ISS-1', 'ISS-2', 'PTY-1'],
    ]);
  });

  it('says what issues and parties state about climate change', () => {
    expect(climateCells(handbook, contextView(handbook).climate).map(cellText)).toEqual([
      expect.stringMatching(/not relevant.*ISS-2/),
      expect.stringContaining('No interested party'),
    ]);
  });

  it('shows no more than fifty requirements that nothing meets above the register', () => {
    const many = handbookOf({
      context: {
        'PTY-1': party(...Array.from({ length: 60 }, (_, no) => ({ requirement: `No. ${no}` }))),
      },
    });
    const view = contextView(many);
    expect(rowsOf(unmetTable(many, view))).toHaveLength(50);
    expect(unmetLeftOut(view)).toBe(10);
  });
});
