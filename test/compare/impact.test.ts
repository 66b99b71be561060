import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { impactOf, type Impact } from '../../src/compare/impact.ts';
import { impactSections } from '../../src/exports/impact/sections.ts';
import { withHandbookBefore } from '../../src/handbook/former.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { controlState } from '../../src/handbook/state/control-state.ts';
import { toolRoot } from '../../src/cli/content.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { gitIn } from '../handbook/reading/repository.ts';
import { asOf, control, evidence, inRepository } from './two-states.ts';

const impactIn = (root: string): Impact => {
  const handbook = loadHandbook({ root, asOf });
  return withHandbookBefore({ root, asOf }, (former) => impactOf(former, handbook));
};

/** The parts of the report with their lines. */
const told = (root: string) =>
  Object.fromEntries(
    impactSections(impactIn(root)).map(({ title, lines }) => [
      title,
      lines.map(({ subject, text }) => `${subject}: ${text}`),
    ]),
  );

const assessment = (fields = '') => `---
title: Impact of triage
owner: lead
system: SYS-1
performed: 2026-08-01
assessors: [board]
intendedUses: Sorting claims.
foreseeableMisuse: []
interestedParties: Claimants.
impacts: []
conclusion: acceptable
reassessOn: []
version: "1.0"
status: approved
approvedBy: board
approved: 2026-08-15
effective: 2026-08-15
nextReview: 2027-08-01
${fields}---
`;

const system = (fields = 'lastChanged: 2026-06-15\n', risk = 'minimal') => `---
title: Claims triage
owner: lead
purpose: Sorts claims.
origin: developed
generative: false
stage: operation
data: []
decisions: []
isoRoles: [producer]
aiAct:
  inScope: true
  roles: [provider]
  risk: ${risk}
  gpai: none
  basis: Decided by Legal.
impact: medium
deployed: 2026-01-01
${fields}---
`;

const more = {
  'inventory/SYS-1.mdx': system(),
  'assessments/AIA-1.mdx': assessment(),
};

describe('impactOf', () => {
  it('topples nothing where nothing changed', () => {
    inRepository(({ root }) => {
      expect(impactIn(root)).toEqual({ standings: [], newIssues: [], solvedIssues: [] });
    });
  });

  it('names the control that loses its proof, and the one that gains it', () => {
    inRepository(({ root, write }) => {
      write(
        'evidence/EV-1.mdx',
        evidence('Report on tests').replace('status: current', 'status: superseded'),
      );
      expect(told(root)['Controls that lose their proof']).toEqual([
        'A.6.2.4 AI system verification and validation: implemented, with proof → implemented, unproven',
      ]);
      write('evidence/EV-2.mdx', evidence('A second report'));
      write('controls/A.6.2.4.mdx', control().replace('[EV-1]', '[EV-2]'));
      write('controls/A.6.2.5.mdx', control().replace('[EV-1]', '[EV-2]'));
      expect(told(root)['Controls that lose their proof']).toBeUndefined();
      expect(told(root)['Controls that gain proof']).toEqual([
        'A.6.2.5 AI system deployment: not there → implemented, with proof',
      ]);
    });
  });

  it('names assessments that become stale, approvals that lapse and duties that open', () => {
    inRepository(({ root, write }) => {
      write('inventory/SYS-1.mdx', system('lastChanged: 2026-11-01\n', 'limited'));
      expect(told(root)['Assessments that become stale']).toEqual([
        'AIA-1 Impact of triage: current → stale: the system changed on 2026-11-01',
      ]);
      expect(told(root)['Duties that open']).toEqual([
        'SYS-1 Claims triage, Art. 50(1): not there → nothing recorded',
        'SYS-1 Claims triage, Art. 50(5): not there → nothing recorded',
      ]);
      write('assessments/AIA-1.mdx', assessment().replace('status: approved', 'status: in-review'));
      expect(told(root)['Approvals that lapse']).toEqual([
        'AIA-1 Impact of triage: approved → in-review',
      ]);
      write('inventory/SYS-1.mdx', system());
      expect(told(root)['Duties that open']).toBeUndefined();
      write('inventory/SYS-1.mdx', system().replace('inScope: true', 'inScope: false'));
      expect(told(root)['Duties that close']).toContain(
        'SYS-1 Claims triage, Art. 4: nothing recorded → not there',
      );
    }, more);
  });

  it('compares with the commit at which the branch began, not with the last one', () => {
    inRepository(({ root, write, commit, git }) => {
      git('checkout', '-q', '-b', 'work');
      write('controls/A.6.2.4.mdx', control().replace('[EV-1]', '[]'));
      commit('Drop the proof');
      expect(told(root)['Controls that lose their proof']?.length).toBe(1);
    });
  });

  it('is the difference of two checks and two states, after fifty random edits of the example', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-impact-'));
    try {
      const [root, untouched] = [join(folder, 'edited'), join(folder, 'untouched')];
      cpSync(join(toolRoot, 'content'), root, { recursive: true });
      gitIn(root, ['init', '-q', '-b', 'main']);
      gitIn(root, ['add', '-A']);
      gitIn(root, ['commit', '-q', '-m', 'Begin'], '', '2026-11-24T12:00:00Z');
      // A clone of its own, which is read from its files and not through git.
      gitIn(folder, ['clone', '-q', root, untouched]);
      const before = checked(loadHandbook({ root: untouched, asOf }));
      const files = gitIn(root, ['ls-files', '*.mdx'])
        .trim()
        .split('\n')
        .filter((file) => /^(?:controls|evidence|risks|inventory|assessments)/.test(file));
      let changed = 0;
      const chosen = fc.array(fc.tuple(fc.constantFrom(...files), fc.constantFrom(...edits)), {
        minLength: 1,
        maxLength: 4,
      });
      withHandbookBefore({ root, asOf }, (former) =>
        fc.assert(
          fc.property(chosen, (steps) => {
            for (const [file, edit] of steps) edit(root, file);
            const handbook = loadHandbook({ root, asOf });
            const impact = impactOf(former, handbook);
            const after = checked(handbook);
            gitIn(root, ['checkout', '-q', '.']);
            expect(linesOf(impact.newIssues)).toEqual(without(after.issues, before.issues));
            expect(linesOf(impact.solvedIssues)).toEqual(without(before.issues, after.issues));
            const moved = impact.standings
              .filter(({ kind }) => kind === 'proof')
              .map((each) => [
                (each.after ?? each.before)?.id,
                each.before?.state,
                each.after?.state,
              ])
              .toSorted();
            expect(moved).toEqual(differing(before.states, after.states));
            if (impact.newIssues.length + moved.length > 0) changed++;
          }),
          { numRuns: 50, seed: 42001 },
        ),
      );
      // Edits that topple nothing would prove nothing.
      expect(changed).toBeGreaterThan(25);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 600_000);
});

const replaceIn = (pattern: RegExp, by: string) => (root: string, file: string) => {
  const path = join(root, file);
  try {
    const text = gitIn(root, ['show', `HEAD:${file}`]);
    writeFileSync(path, text.replace(pattern, by));
  } catch {
    // An edit before this one removed it.
  }
};

/** What an editor may do to a file, well or badly. */
const edits = [
  (root: string, file: string) => rmSync(join(root, file), { force: true }),
  replaceIn(/^evidence: .*$/m, 'evidence: []'),
  replaceIn(/^status: .*$/m, 'status: superseded'),
  replaceIn(/^status: .*$/m, 'status: implemented'),
  replaceIn(/^validUntil: .*$/m, 'validUntil: 2026-01-31'),
  replaceIn(/^nextReview: .*$/m, 'nextReview: 2026-02-28'),
  replaceIn(/^lastChanged: .*$/m, 'lastChanged: 2026-11-23'),
  replaceIn(/^owner: .*$/m, 'owner: role-nobody'),
  replaceIn(/^applicable: .*$/m, 'applicable: undecided'),
  replaceIn(/\n---\n/, '\n---\n\n<Ref to="EV-999" />\n\n'),
];

/** What a check of its own says, and the states of the controls. */
function checked(handbook: Handbook) {
  return {
    issues: linesOf(runChecks(handbook)),
    states: new Map(
      handbook.entries.controls.map((each) => [each.id, controlState(handbook, each)]),
    ),
  };
}

const linesOf = (issues: readonly Issue[]) =>
  issues
    .map(({ severity, rule, at, found }) => `${severity} ${rule} ${at.file} ${found}`)
    .toSorted();

/** The difference of two sorted lists, each line as often as it is missing. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return lines.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => [id, before.get(id), after.get(id)])
    .toSorted();
