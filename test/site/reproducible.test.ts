import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildTemporary } from './build.ts';
import { exampleSite } from './example.ts';
import { filesOf } from './pages.ts';

it('makes the same bytes of the same content and day, by the command line or not', async () => {
  const again = await buildTemporary();
  try {
    expect(hashes(again.out)).toEqual(hashes(exampleSite()));
  } finally {
    again.remove();
  }
});

const hashes = (out: string) =>
  Object.fromEntries(
    filesOf(out).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  );
