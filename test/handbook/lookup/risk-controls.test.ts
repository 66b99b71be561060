import { describe, expect, it } from 'vitest';
import { isAtWork, riskControls } from '../../../src/handbook/lookup/risk-controls.ts';
import type { Handbook, IsmsRow } from '../../../src/handbook/types.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

const row = (control: string, applicable: boolean, status: IsmsRow['status']): IsmsRow => ({
  control,
  applicable,
  status,
  justification: 'Needed.',
  document: '',
  owner: '',
  line: 2,
});

const handbook: Handbook = {
  ...handbookOf({
    risks: {
      'RISK-1': {
        controls: [
          ...['27001:A.8.16', '27001:A.8.28', '27001:A.5.1', '27001:A.8.3'],
          ...['A.6.2.4', 'A.6.2.5', 'A.6.2.6', 'A.7.4'],
        ],
      },
    },
    controls: {
      'A.6.2.4': { evidence: ['EV-1'] },
      'A.6.2.5': {},
      'A.6.2.6': { status: 'partial', targetDate: '2027-01-31' },
    },
    evidence: { 'EV-1': {} },
  }),
  isms: [
    row('A.8.16', true, 'implemented'),
    row('A.8.28', true, 'partial'),
    row('A.5.1', false, ''),
  ],
};
const controls = riskControls(handbook, entryIn(handbook, 'risks', 'RISK-1'));

describe('the controls of a risk', () => {
  it('stand where they stand here, or in the Statement of the ISMS', () => {
    expect(controls.map(({ id, of, state }) => `${id} ${of} ${state}`)).toEqual([
      '27001:A.8.16 isms implemented',
      '27001:A.8.28 isms partial',
      '27001:A.5.1 isms excluded',
      '27001:A.8.3 isms unknown',
      'A.6.2.4 aims proven',
      'A.6.2.5 aims unproven',
      'A.6.2.6 aims partial',
      'A.7.4 aims unknown',
    ]);
  });

  it('are at work once they are implemented, with proof or without', () => {
    expect(controls.filter(isAtWork).map(({ id }) => id)).toEqual([
      '27001:A.8.16',
      'A.6.2.4',
      'A.6.2.5',
    ]);
  });
});
