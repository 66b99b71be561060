import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startBrowser } from '../../src/pdf/browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.skipIf(process.platform === 'win32')('a browser that does not start', () => {
  it.each([
    [
      'because of open files',
      'echo "Creating shared memory failed: Too many open files (24)" >&2; exit 1',
      /ulimit -n 4096/,
    ],
    ['because of the size of files', 'kill -XFSZ $$', /ulimit -f unlimited/],
    ['because of the disk', 'echo "write: No space left on device (28)" >&2; exit 1', /full/],
    ['for another reason', 'exit 3', /Name another browser in CHROME_PATH/],
  ])('%s says what to do', async (_, script, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-b-'));
    try {
      const program = join(folder, 'browser');
      writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      vi.stubEnv('CHROME_PATH', program);
      await expect(startBrowser(folder)).rejects.toThrow(says);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
