import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { compareHandbooks } from '../../src/compare/compare.ts';
import { comparisonText } from '../../src/exports/comparison/text.ts';
import { withHandbookAt } from '../../src/handbook/former.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { makeRepository } from '../handbook/reading/repository.ts';
import { asOf } from './two-states.ts';

/** An edit of a file: what it says, and what it is to say instead. */
type Edit = [file: string, from: string, to: string];

/** Edits of the example, and what each is told as: the entry with the lines that belong to it. */
const edits: readonly { told: string; lines: readonly string[]; edits: readonly Edit[] }[] = [
  {
    told: 'handbook.yaml',
    lines: [
      'detail: ISMS certificate: Certification body: Norvalis Zertifizierungen AG (fictitious) → Norvalix AG',
    ],
    edits: [
      ['handbook.yaml', 'body: Norvalis Zertifizierungen AG (fictitious)', 'body: Norvalix AG'],
    ],
  },
  {
    told: 'POL-01 AI policy',
    lines: [
      'state: State: approved → changed since approval',
      'approval: Version: 1.0 → 1.1',
      'text: Text: … a claim is paid or who is hired, people must be able to [-rely-]{+depend+} on a fair result and on a person who answers for it. This …',
    ],
    edits: [
      ['policies/POL-01.mdx', 'version: "1.0"\nstatus', 'version: "1.1"\nstatus'],
      ['policies/POL-01.mdx', 'must be able to rely', 'must be able to depend'],
    ],
  },
  {
    told: 'A.6.2.4 AI system verification and validation',
    lines: [
      'decision: Drivers: impact → none',
      'state: Status: implemented → partial',
      'state: State: implemented, with proof → partial',
      'evidence: Evidence: EV-040 Acceptance and bias tests of bought systems → none',
      'justification: Justification: … ranking that sets older candidates back were all found by [-testing-]{+measuring+}, not by complaint. Talfluh cannot see into SYS-02, SYS-04 …',
      'detail: Target date: none → 2027-03-31',
    ],
    edits: [
      ['controls/A.6.2.4.mdx', 'drivers: [risk, impact]', 'drivers: [risk]'],
      ['controls/A.6.2.4.mdx', 'status: implemented', 'status: partial\ntargetDate: 2027-03-31'],
      ['controls/A.6.2.4.mdx', 'EV-024, EV-040]', 'EV-024]'],
      ['controls/A.6.2.4.mdx', 'found by testing', 'found by measuring'],
    ],
  },
  {
    told: 'SYS-01 Claims triage model',
    lines: [
      'role: Owner: Head of Claims and Customer Operations → Chief Risk Officer',
      'role: ISO roles: customer → none',
      'classification: EU AI Act: Risk tier: minimal → limited',
      'classification: Impact: medium → high',
    ],
    edits: [
      ['inventory/SYS-01.mdx', 'owner: role-head-operations', 'owner: role-cro'],
      ['inventory/SYS-01.mdx', 'isoRoles: [producer, customer]', 'isoRoles: [producer]'],
      ['inventory/SYS-01.mdx', '  risk: minimal', '  risk: limited'],
      ['inventory/SYS-01.mdx', 'impact: medium', 'impact: high'],
    ],
  },
  {
    told: 'RISK-01 Life score disadvantages a group without actuarial reason',
    lines: ['decision: Treatment: mitigate → avoid'],
    edits: [['risks/RISK-01.mdx', 'treatment: mitigate', 'treatment: avoid']],
  },
  {
    told: 'RISK-02 Serious claim routed to the fast track',
    lines: ['score: Likelihood: 3 → 1'],
    edits: [['risks/RISK-02.mdx', 'likelihood: 3', 'likelihood: 1']],
  },
  {
    told: 'EV-021 Validation of SYS-01, release 4.2',
    lines: ['detail: Retention: 10 years → 12 years'],
    edits: [['evidence/EV-021.mdx', 'retention: 10 years', 'retention: 12 years']],
  },
  {
    told: 'DATA-01 Labelled claim notices',
    lines: [
      'evidence: Quality: 2: Evidence: EV-030 Data quality checks, third quarter 2026 → EV-031 Records of processing activities, extract for AI',
    ],
    edits: [
      [
        'datasets/DATA-01.mdx',
        'evidence: EV-030\n  - requirement: Each',
        'evidence: EV-031\n  - requirement: Each',
      ],
    ],
  },
  {
    told: 'OBJ-01 Equal routing quality in all language regions',
    lines: ['detail: Target: 3 → 2'],
    edits: [['objectives/OBJ-01.mdx', 'target: 3', 'target: 2']],
  },
  {
    told: 'FND-009 No monitoring figures of the office assistant for August',
    lines: [
      'classification: Grade: minor → major',
      'detail: Planned actions: 1: Due: 2026-12-18 → 2026-12-20',
    ],
    edits: [
      ['findings/FND-009.mdx', 'grade: minor', 'grade: major'],
      ['findings/FND-009.mdx', 'due: 2026-12-18', 'due: 2026-12-20'],
    ],
  },
  {
    told: '27001:A.5.2 Information security roles and responsibilities',
    lines: ['state: Status: implemented → partial'],
    edits: [['isms/controls.csv', 'A.5.2,true,implemented', 'A.5.2,true,partial']],
  },
  {
    told: 'files/ai-policy-review-2026-09.txt',
    lines: [],
    edits: [['files/ai-policy-review-2026-09.txt', '2026', '2027']],
  },
];

let folder: string;
let repository: ReturnType<typeof makeRepository>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-edits-'));
  repository = makeRepository(join(folder, 'handbook'));
  cpSync(join(toolRoot, 'content'), repository.root, { recursive: true });
  repository.commit('Begin');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines that belong to each entry. */
function toldIn(text: string): Map<string, string[]> {
  const told = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    const [, indent = '', said = ''] = /^( *)(.*)$/.exec(line) ?? [];
    if (indent.length === 2) told.set(said, (lines = []));
    else if (indent.length === 4) lines.push(said);
  }
  return told;
}

describe('twenty edits and more of the example', () => {
  it('are each told once, in the words of the field, and nothing else is', () => {
    const { root, write } = repository;
    for (const [file, from, to] of edits.flatMap((each) => each.edits)) {
      const text = readFileSync(join(root, file), 'utf8');
      expect([file, text.includes(from)]).toEqual([file, true]);
      write(file, text.replace(from, to));
    }
    renameSync(join(root, 'suppliers/SUP-01.mdx'), join(root, 'suppliers/SUP-90.mdx'));
    rmSync(join(root, 'incidents/INC-2026-02.mdx'));
    write('roles/role-new.mdx', '---\ntitle: New role\nresponsibilities: Something.\n---\n');
    const handbook = loadHandbook({ root, asOf });
    const text = withHandbookAt({ root, asOf, commit: 'HEAD' }, (former) =>
      comparisonText({
        ...{ handbook, before: 'then', after: 'now' },
        comparison: compareHandbooks(former, handbook),
      }),
    );
    expect(Object.fromEntries(toldIn(text))).toEqual({
      ...Object.fromEntries(edits.map(({ told, lines }) => [told, lines])),
      'SUP-90 Karovista GmbH (renamed, formerly SUP-01)': [],
      'INC-2026-02 Portal gave the assistant the contract of another customer (gone)': [],
      'New role (new)': [],
    });
    expect(text).toContain(`\n${edits.length + 3} entries changed.`);
  }, 120_000);
});
