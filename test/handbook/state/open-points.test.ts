import { describe, expect, it } from 'vitest';
import { openPointsOf, pointsToSettle } from '../../../src/handbook/state/open-points.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

const handbookWith = (fields: object) => handbookOf({ inventory: { 'SYS-1': { ...fields } } });
const open = (fields: object) =>
  openPointsOf(entryIn(handbookWith(fields), 'inventory', 'SYS-1')).map(
    ({ path, kind }) => `${path} ${kind}`,
  );
const toSettle = (fields: object) => {
  const handbook = handbookWith(fields);
  return pointsToSettle(handbook, entryIn(handbook, 'inventory', 'SYS-1')).map(({ path }) => path);
};
const inScope = { inScope: true, roles: [], gpai: 'none', basis: 'Not looked at.' };

describe('what is open about a system', () => {
  it('is nothing where all is stated and decided', () => {
    expect(open({ impact: 'low' })).toEqual([]);
  });

  it('is every fact that is unknown', () => {
    const decisions = [
      { decision: 'Order', effect: 'informs', affects: [] },
      { decision: 'Price', effect: 'unknown', affects: [] },
    ];
    expect(
      open({
        ...{ origin: 'unknown', generative: 'unknown', stage: 'unknown', decisions },
        ...{ lastChanged: undefined, impact: 'low' },
      }),
    ).toEqual([
      'origin unknown',
      'generative unknown',
      'stage unknown',
      'decisions unknown',
      'lastChanged unknown',
    ]);
  });

  it('is every judgement that is left out; roles and tier under the act only in its scope', () => {
    expect(open({ isoRoles: [] })).toEqual(['isoRoles undecided', 'impact undecided']);
    expect(open({ aiAct: inScope })).toEqual([
      'aiAct.roles undecided',
      'aiAct.risk undecided',
      'impact undecided',
    ]);
  });

  it('has to be settled, but for the impact of one in design, and for one that is retired', () => {
    expect(toSettle({ isoRoles: [] })).toEqual(['isoRoles', 'impact']);
    expect(toSettle({ isoRoles: [], stage: 'design' })).toEqual(['isoRoles']);
    expect(toSettle({ isoRoles: [], stage: 'retirement' })).toEqual([]);
  });
});
