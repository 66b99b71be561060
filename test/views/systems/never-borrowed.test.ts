import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { toolRoot } from '../../../src/cli/content.ts';
import { coverageOf } from '../../../src/handbook/state/control-coverage.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import type { Handbook, System } from '../../../src/handbook/types.ts';
import { runChecks } from '../../../src/checks/run.ts';
import { rule } from '../../../src/checks/proof/borrowed.ts';
import { systemPage } from '../../../src/views/systems/system.ts';
import { registerFile, writeRegisterHandbook } from '../../real/nl-register.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

/** What the page of a system cites as proof: of its stages, its duties and its controls. */
function citedOn(handbook: Handbook, system: System): string[] {
  const { lifecycle, duties, controls } = systemPage(handbook, system);
  return [
    ...lifecycle.cells.flatMap(({ proof }) => proof),
    ...duties.flatMap(({ record }) => record.evidence),
    ...controls.named.flatMap(({ proof }) => proof),
    ...controls.forAllCoverage
      .filter(({ coverage }) => coverage === 'shown')
      .flatMap(({ controls: shown }) =>
        shown.map(({ id }) => proofsOfControl(handbook, id, system)),
      )
      .flat(),
  ].map((proof) => (typeof proof === 'string' ? proof : proof.id));
}

function proofsOfControl(handbook: Handbook, id: string, system: System): string[] {
  const control = handbook.entries.controls.find((entry) => entry.id === id);
  const proofs = control ? coverageOf(handbook, control, system).proofs.map((each) => each.id) : [];
  // A control that is said to be shown is shown by something.
  return proofs.length > 0 ? proofs : [`nothing for ${id}`];
}

/** Whether a proof reaches a system by a reference of its own, or says that it is about all of them. */
function reaches(handbook: Handbook, proof: string, system: System): boolean {
  const entry = handbook.byId.get(proof);
  if (entry?.collection === 'evidence' && entry.data.systems === 'all') return true;
  return (handbook.backlinks.get(system.id) ?? []).some(
    ({ from, field }) => from === proof && (field === 'systems' || field === 'system'),
  );
}

const strangers = (handbook: Handbook): string[] =>
  handbook.entries.inventory.flatMap((system) =>
    citedOn(handbook, system)
      .filter((proof) => !reaches(handbook, proof, system))
      .map((proof) => `${system.id} cites ${proof}`),
  );

const cited = (handbook: Handbook): number =>
  handbook.entries.inventory.reduce((sum, system) => sum + citedOn(handbook, system).length, 0);

describe('every proof that the page of a system cites reaches the system by a reference', () => {
  it('in the example, which borrows nothing', () => {
    const example = loadHandbook({ root: join(toolRoot, 'content') });
    expect(cited(example)).toBeGreaterThan(100);
    expect(strangers(example)).toEqual([]);
    expect(runChecks(example, [rule])).toEqual([]);
  });

  it('in any handbook', () => {
    const ids = ['SYS-1', 'SYS-2', 'SYS-3'];
    const records = ['EV-1', 'EV-2', 'EV-3', 'EV-4'];
    const some = (of: readonly string[]) => fc.subarray([...of]);
    const about = fc.option(fc.oneof(fc.constant('all'), some(ids)), { nil: undefined });
    const seen = { cited: 0, borrowed: 0 };
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ design: some(records), validation: some(records), duty: some(records) }),
          {
            minLength: 3,
            maxLength: 3,
          },
        ),
        fc.array(about, { minLength: 4, maxLength: 4 }),
        fc.record({ evidence: some(records), systems: fc.oneof(fc.constant('all'), some(ids)) }),
        fc.constantFrom(...ids),
        (systems, subjects, control, assessed) => {
          const handbook = handbookOf({
            inventory: Object.fromEntries(
              systems.map(({ design, validation, duty }, index) => [
                ids[index],
                {
                  aiAct: {
                    inScope: true,
                    roles: ['deployer'],
                    risk: 'minimal',
                    gpai: 'none',
                    basis: 'Decided by Legal.',
                  },
                  lifecycle: { design, validation: [...validation, 'AIA-1'] },
                  duties: { '4': { status: 'done', evidence: duty } },
                },
              ]),
            ),
            evidence: Object.fromEntries(
              subjects.map((subject, index) => [records[index], { systems: subject }]),
            ),
            assessments: { 'AIA-1': { system: assessed } },
            controls: { 'A.6.2.4': control, 'A.8.4': { evidence: control.evidence } },
          });
          expect(strangers(handbook)).toEqual([]);
          seen.cited += cited(handbook);
          // The assessment of one system is borrowed by the two others that name it.
          const borrowed = runChecks(handbook, [rule]);
          expect(borrowed.filter(({ found }) => found.includes('AIA-1')).length).toBe(2);
          seen.borrowed += borrowed.length;
        },
      ),
      { seed: 42001, numRuns: 200 },
    );
    expect(seen.cited).toBeGreaterThan(200);
    expect(seen.borrowed).toBeGreaterThan(400);
  });

  const real = 'in the register of 1,530 real systems';
  const isThere = existsSync(registerFile);

  describe.skipIf(!isThere)(isThere ? real : `${real}: skipped, its file is not there`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-borrowed-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('beside the example, without an error of this rule', { timeout: 120_000 }, () => {
      writeRegisterHandbook(folder);
      const handbook = loadHandbook({ root: folder });
      expect(handbook.entries.inventory.length).toBeGreaterThan(1530);
      expect(strangers(handbook)).toEqual([]);
      const issues = runChecks(handbook, [rule]);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      // Controls for all systems whose proof is about some only are told, one by one.
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.length).toBeLessThanOrEqual(handbook.entries.controls.length);
    });
  });
});
