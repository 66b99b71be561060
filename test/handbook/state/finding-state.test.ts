import { expect, it } from 'vitest';
import {
  isNonconformity,
  isOpen,
  openFindings,
} from '../../../src/handbook/state/finding-state.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

const handbook = handbookOf({
  findings: {
    'FND-1': { grade: 'major' },
    'FND-2': { grade: 'minor', closed: '2026-11-24' },
    'FND-3': { grade: 'observation', closed: '2026-11-25' },
    'FND-4': { grade: 'opportunity' },
  },
});

it('a finding is open until the day on which it is closed', () => {
  expect(
    handbook.entries.findings.filter((finding) => isOpen(handbook, finding)).map(({ id }) => id),
  ).toEqual(['FND-1', 'FND-3', 'FND-4']);
});

it('open findings stand by the day by which they are to be closed', () => {
  const findings = { A: { due: '2027-02-01' }, B: { due: '2026-12-01' } };
  expect(openFindings(handbookOf({ findings })).map(({ id }) => id)).toEqual(['B', 'A']);
});

it('a finding is a nonconformity by its grade', () => {
  expect(handbook.entries.findings.filter(isNonconformity).map(({ id }) => id)).toEqual([
    'FND-1',
    'FND-2',
  ]);
  expect(isNonconformity(entryIn(handbook, 'findings', 'FND-3'))).toBe(false);
});
