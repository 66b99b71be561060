import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildTemporary } from './build.ts';
import { filesOf } from './pages.ts';

it('makes the same bytes of the same content and day', async () => {
  const first = await buildTemporary();
  const second = await buildTemporary();
  try {
    expect(hashes(second.out)).toEqual(hashes(first.out));
  } finally {
    first.remove();
    second.remove();
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
