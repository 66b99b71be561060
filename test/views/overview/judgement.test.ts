import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import { toIssue } from '../../../src/issues/issue.ts';
import { judge, judgementChip, judgementFigures } from '../../../src/views/overview/judgement.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const stages = { body: 'A body', stage1: '2027-02-16', stage2: '2027-04-20' };

/** A handbook in which all controls are decided but those that a test names. */
function planned(entries: Entries, config: object = { certification: stages }): Handbook {
  const tiny = handbookOf(entries);
  return { ...tiny, config: { ...tiny.config, ...config } } as Handbook;
}

const figures = (handbook: Handbook) =>
  judgementFigures(handbook, judge(handbook, [])).map((cell) => plainValue(handbook, cell));

describe('the judgement', () => {
  const evidence = { 'EV-1': { validUntil: '2027-09-01' } };
  const proven = { evidence: ['EV-1'] };
  const open = (targetDate: string) => ({ status: 'planned', targetDate });

  it('counts applicable controls only, with and without proof', () => {
    const handbook = planned({
      evidence,
      controls: {
        'ORG.1': proven,
        'ORG.2': open('2027-01-10'),
        'ORG.3': {
          applicable: false,
          exclusionBasis: 'not-needed',
          drivers: undefined,
          status: undefined,
        },
      },
    });
    const { controls } = judge(handbook, []);
    // Annex A is not decided here: its 38 controls count as applicable.
    expect(controls).toEqual({ proven: 1, total: 40 });
    expect(figures(handbook)).toContain('1 of 40 controls proven');
    expect(figures(handbook)).toContain('39 open');
  });

  it('is off track where a control is undecided, unproven or past its date', () => {
    const handbook = planned({
      controls: { 'ORG.1': {}, 'ORG.2': open('2026-11-01'), 'ORG.3': open('2027-06-01') },
    });
    const judgement = judge(handbook, []);
    expect(judgement.onTrack).toBe(false);
    expect(judgement.obstacles).toEqual([
      { what: 'unproven', count: 1 },
      { what: 'undecided', count: 38 },
      { what: 'overdue', count: 1 },
    ]);
    expect(judgement.afterStage2).toBe(1);
    expect(judgementChip(handbook, judgement)).toEqual({
      icon: 'unproven',
      text: 'Not on track for stage 1 on 16 February 2027',
    });
  });

  it('is off track where a check fails, and not where it warns', () => {
    const found = (severity: 'error' | 'warning') =>
      toIssue(
        'soa/suspect',
        severity,
        { at: { file: 'a.mdx' }, found: 'Found.', fix: 'Mend.' },
        { line: 1, column: 1 },
      );
    const obstacles = (severity: 'error' | 'warning') =>
      judge(planned({}), [found(severity)]).obstacles.map(({ what }) => what);
    expect(obstacles('error')).toEqual(['errors', 'undecided']);
    expect(obstacles('warning')).toEqual(['undecided']);
  });

  it('counts findings that should be closed, and not those that are', () => {
    const handbook = planned({
      findings: {
        'F-1': { due: '2026-11-02' },
        'F-2': { due: '2026-11-02', closed: '2026-11-01' },
        'F-3': { due: '2027-01-02' },
      },
    });
    expect(judge(handbook, []).obstacles).toContainEqual({ what: 'findings', count: 1 });
  });

  it('speaks of the risks above the appetite today', () => {
    const level = (likelihood: number, impact: number) => ({ likelihood, impact });
    const risks = {
      'R-1': { current: level(4, 4) },
      'R-2': { current: level(3, 3) },
      'R-3': { current: level(5, 5), kind: 'opportunity' },
    };
    expect(figures(planned({ risks }))).toContain('1 risk above appetite today');
    expect(figures(planned({}))).toContain('no risk above appetite today');
  });

  it.each([
    [
      'stage 2 once stage 1 has passed',
      { certification: { ...stages, stage1: '2026-10-01' } },
      'stage2',
    ],
    ['no audit where none is planned', {}, 'none'],
    [
      'days that passed without a certificate',
      { certification: { ...stages, stage1: '2026-01-01', stage2: '2026-02-01' } },
      'past',
    ],
    [
      'the certificate once there is one',
      {
        certification: stages,
        aims: {
          certificate: 'X',
          standard: 'ISO/IEC 42001:2023',
          body: 'B',
          issued: '2026-01-01',
          validUntil: '2029-01-01',
        },
      },
      'certified',
    ],
  ])('names %s', (_, config, kind) => {
    expect(judge(planned({}, config), []).audit.kind).toBe(kind);
  });
});
