import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  evidenceRegister,
  verifiedStanding,
} from '../../../src/views/evidence/evidence-register.ts';
import { rowsOf } from '../../../src/views/table/table.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { inContentFolder, role } from '../../handbook/content-folder.ts';
import { entryIn } from '../../handbook/handbook-of.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const record = (more: string) => `---
title: Report
owner: lead
kind: report
origin: aims
collected: 2026-09-01
collection: Filed at each release.
status: current
${more}---
`;

const files = {
  'roles/lead.mdx': role(),
  'roles/checker.mdx': role(),
  'files/a.txt': 'a',
  'files/b.txt': 'b',
  'evidence/EV-1.mdx': record(
    `location: files/a.txt\nsha256: ${digest('a')}\nverifiedBy: checker\nverified: 2026-09-08\n`,
  ),
  'evidence/EV-2.mdx': record(
    `location: files/b.txt\nsha256: ${digest('a')}\nverifiedBy: lead\nverified: 2026-09-08\n`,
  ),
  'evidence/EV-3.mdx': record('location: https://grc.tiny.example/report\n'),
  'evidence/EV-4.mdx': record('location: files/c.txt\n'),
};

const look = <T>(use: (handbook: ReturnType<typeof loadHandbook>) => T): T =>
  inContentFolder(files, (root) => use(loadHandbook({ root, asOf: '2026-11-24' })));

describe('the register of evidence', () => {
  it('says whether each record can be opened here, and whether its file is unchanged', () => {
    const rows = look((handbook) => rowsOf(evidenceRegister(handbook)));
    expect(rows.map(({ cells }) => cells.slice(-2))).toMatchObject([
      [{ href: '/files/a.txt', text: 'yes' }, { cells: [{ state: { icon: 'proven' } }, {}] }],
      [{ href: '/files/b.txt' }, { cells: [{ state: { icon: 'overdue' } }, {}] }],
      [{ href: 'https://grc.tiny.example/report', text: 'elsewhere' }, { kind: 'none' }],
      [{ kind: 'none', text: 'not found' }, { kind: 'none' }],
    ]);
  });

  it('calls verified what somebody other than the owner looked at', () => {
    const standing = (id: string) =>
      look((handbook) =>
        verifiedStanding(handbook, entryIn(handbook, 'evidence', id)).filter(Boolean),
      );
    expect(standing('EV-1')).toMatchObject([
      { text: 'Verified by {role} on {day}' },
      { state: { text: 'unchanged, checked at this build' } },
    ]);
    expect(standing('EV-2')).toMatchObject([{ state: { icon: 'overdue' } }]);
    expect(standing('EV-3')).toEqual([]);
  });
});
