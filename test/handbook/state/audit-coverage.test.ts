import { describe, expect, it } from 'vitest';
import {
  clauseCoverage,
  controlCoverage,
  covers,
  type Coverage,
} from '../../../src/handbook/state/audit-coverage.ts';
import { leafClauses } from '../../../src/standards/iso42001.ts';
import { entryIn, handbookOf, type Entries } from '../handbook-of.ts';

const clause = (id: string, audits: Entries['audits']) =>
  idsIn(clauseCoverage(handbookOf({ audits: audits ?? {} })).find((item) => item.id === id));
const idsIn = (coverage: Coverage | undefined) => ({
  held: coverage?.held.map(({ id }) => id),
  planned: coverage?.planned.map(({ id }) => id),
});

describe('what audits cover', () => {
  it('is asked of every clause without sub-clause', () => {
    expect(clauseCoverage(handbookOf({})).map(({ id }) => id)).toEqual(
      leafClauses.map(({ id }) => id),
    );
  });

  it('is asked of applicable controls, own ones included', () => {
    const excluded = {
      applicable: false,
      drivers: undefined,
      status: undefined,
      exclusionBasis: 'not-needed',
    };
    const handbook = handbookOf({
      controls: { 'A.2.2': {}, 'A.2.3': excluded, 'ORG.1': { title: 'Own' } },
    });
    expect(controlCoverage(handbook).map(({ id }) => id)).toEqual(['A.2.2', 'ORG.1']);
  });

  it('reaches from a clause to those beneath it, and not to its neighbours', () => {
    const handbook = handbookOf({ audits: { 'AUD-1': { covers: ['9.2', '1'] } } });
    const audit = entryIn(handbook, 'audits', 'AUD-1');
    expect(['9.2', '9.2.1', '9.2.2'].every((id) => covers(audit, id))).toBe(true);
    expect(['9', '9.1', '9.3.1', '10.1'].some((id) => covers(audit, id))).toBe(false);
  });

  it('lists audits held from three years ago until today, the latest first', () => {
    const held = { covers: ['9'] };
    expect(
      clause('9.1', {
        'AUD-1': { ...held, date: '2023-11-23' },
        'AUD-2': { ...held, date: '2023-11-24' },
        'AUD-3': { ...held, date: '2026-11-24' },
        'AUD-4': { ...held, date: '2026-11-25' },
      }),
    ).toEqual({ held: ['AUD-3', 'AUD-2'], planned: [] });
  });

  it('lists audits ahead apart, the next first, without those whose day has passed', () => {
    const planned = { covers: ['9'], status: 'planned' };
    expect(
      clause('9.1', {
        'AUD-1': { ...planned, date: '2027-05-03' },
        'AUD-2': { ...planned, date: '2026-11-24' },
        'AUD-3': { ...planned, date: '2026-11-23' },
      }),
    ).toEqual({ held: [], planned: ['AUD-2', 'AUD-1'] });
  });

  it('counts internal audits only: the certification body’s are not, and an audit of a supplier is of somebody else', () => {
    for (const kind of ['stage-1', 'stage-2', 'surveillance', 'recertification', 'supplier-audit'])
      for (const more of [{}, { date: '2027-02-16', status: 'planned' }])
        expect(
          clause('9.1', { 'AUD-1': { kind, lead: undefined, covers: ['9'], ...more } }),
        ).toEqual({ held: [], planned: [] });
  });

  it('leaves out what an audit recorded that it did not look at', () => {
    const audit = { covers: ['9.1', '9.3'], results: [{ of: '9.3', result: 'not-looked-at' }] };
    expect(clause('9.3.1', { 'AUD-1': audit })).toEqual({ held: [], planned: [] });
    expect(clause('9.1', { 'AUD-1': audit })).toEqual({ held: ['AUD-1'], planned: [] });
  });

  it('leaves management reviews out', () => {
    expect(clause('9.3.1', { 'REV-1': { kind: 'management-review', covers: ['9'] } })).toEqual({
      held: [],
      planned: [],
    });
  });
});
