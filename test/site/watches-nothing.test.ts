import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildTemporary } from './build.ts';

// Astro reads the collections with a server of its own. A watcher of it would outlive the build, read
// the content again as soon as it changes, and write to a folder that is gone.
it('watches no content while it builds, and none after', async () => {
  const watched = vi.spyOn(fs, 'watchFile');
  syncBuiltinESMExports();
  try {
    const built = await buildTemporary(join(import.meta.dirname, 'small-content'));
    built.remove();
    expect(watched).not.toHaveBeenCalled();
  } finally {
    watched.mockRestore();
    syncBuiltinESMExports();
  }
});
