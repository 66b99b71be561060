import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PackedFile } from './disk-site.ts';

export const manifestName = 'MANIFEST.json';

const fileSchema = z.strictObject({
  path: z.string(),
  /** In bytes. */
  size: z.number(),
  sha256: z.string(),
});

/** What a pack says of itself: from which state it was made, by what, and what is in it. */
export const manifestSchema = z.strictObject({
  handbook: z.string(),
  organization: z.string(),
  asOf: z.string(),
  commit: z.strictObject({ hash: z.string(), date: z.string(), modified: z.boolean() }).nullable(),
  tool: z.strictObject({ name: z.string(), version: z.string(), node: z.string() }),
  checks: z.strictObject({ rules: z.number(), errors: z.number(), warnings: z.number() }),
  files: z.array(fileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** In hexadecimal digits, as `sha256sum` writes it. */
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What a manifest says of files, in the order of their paths. */
export const listed = (files: readonly PackedFile[]): Manifest['files'] =>
  files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) }));

/** What is not as a manifest says. */
export interface Difference {
  path: string;
  what: 'changed' | 'missing' | 'added' | 'repeated';
}

/** A file as it was found in a pack. */
export interface FoundFile {
  path: string;
  /** Of its bytes; undefined where they are not what the manifest says, and were not read to the end. */
  sha256: string | undefined;
}

/** Compares the files of a pack, without the manifest, with what its manifest says. */
export function differences(manifest: Manifest, files: readonly FoundFile[]): Difference[] {
  const said = new Map(manifest.files.map((file) => [file.path, file.sha256]));
  const first = new Map(files.toReversed().map((file) => [file.path, file]));
  const repeated = files.filter((file) => first.get(file.path) !== file);
  return [
    ...repeated.map(({ path }): Difference => ({ path, what: 'repeated' })),
    ...[...first].flatMap(([path, { sha256: hash }]): Difference[] => {
      const expected = said.get(path);
      if (expected === undefined) return [{ path, what: 'added' }];
      return expected === hash ? [] : [{ path, what: 'changed' }];
    }),
    ...[...said.keys()].flatMap((path): Difference[] =>
      first.has(path) ? [] : [{ path, what: 'missing' }],
    ),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
