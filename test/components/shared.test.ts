import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');
const uses = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.astro'))
  .flatMap((name) =>
    [...readFileSync(join(src, name), 'utf8').matchAll(/<Shared\b.*?<\/Shared>/gs)].map(
      ([use]) => [name, use] as const,
    ),
  );

it('finds what pages share', () => {
  expect(uses.length).toBeGreaterThan(5);
});

it.each(uses)('%s hands over what pages share as a function, which is called once', (_, use) => {
  expect(use).toMatch(/>\s*\{\(\) =>/);
});
