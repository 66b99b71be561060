import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';

it.skipIf(process.platform === 'win32')(
  'says why a folder cannot be made, and does not end the process',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-copy-'));
    try {
      mkdirSync(join(folder, 'from', 'inner'.repeat(40)), { recursive: true });
      // The path of the copy is allowed, that of the folder in it is too long for any system.
      let to = join(folder, 'to');
      while (to.length < 3_950) to = join(to, 'x'.repeat(Math.min(200, 3_990 - to.length)));
      const script = `
        import { mkdirSync } from 'node:fs';
        import { copyFolder } from ${JSON.stringify(join(toolRoot, 'src/integration/copy-folder.ts'))};
        mkdirSync(process.argv[2], { recursive: true });
        try { copyFolder(process.argv[1], process.argv[2]); } catch (error) { console.log(error.code); }
      `;
      const { stdout, stderr, signal } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', script, join(folder, 'from'), to],
        { encoding: 'utf8' },
      );
      expect({ stdout, stderr, signal }).toMatchObject({ stdout: 'ENAMETOOLONG\n', signal: null });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
