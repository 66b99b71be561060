import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/run.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { importDocuments } from '../../../src/imports/documents/import-documents.ts';
import { applyChanges } from '../../../src/editing/files.ts';
import { filesToWrite } from '../../../src/imports/files-to-write.ts';

/** Where real policies lie: beside the project, of which they are no part. */
const real = join(toolRoot, '../shared/real/policies');
const isThere = existsSync(real);

it.skipIf(!isThere)(
  isThere
    ? 'an import of real policies brings every page without an error'
    : `an import of real policies: skipped, ${relative(toolRoot, real)} is not there`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-policies-'));
    try {
      cpSync(join(toolRoot, 'content'), folder, { recursive: true });
      const { outcomes, files } = await importDocuments({
        ...{ paths: [real], root: folder, skipFaulty: false },
        constants: { owner: 'role-ciso', kind: 'policy', origin: 'isms' },
      });
      expect(outcomes.length).toBeGreaterThan(50);
      expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
      applyChanges(folder, filesToWrite({ files }));
      const errors = runChecks(loadHandbook({ root: folder })).filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
