import { fileURLToPath, pathToFileURL } from 'node:url';
import { dirname, resolve } from 'node:path';
import { moduleEnding } from '../module-ending.ts';
import type { Plugin } from './native-modules.ts';

/** Where Astro's collections find their entries. */
const dataModule = '\0astro:data-layer-content';

const entriesModule = pathToFileURL(
  resolve(dirname(fileURLToPath(import.meta.url)), `collection-entries${moduleEnding}`),
).href;

/**
 * Has the collections of a program that is built take their entries from the handbook that is rendered:
 * Astro would write those of one handbook into the program.
 */
export const entriesAtHand: Plugin = {
  name: 'aims-entries-at-hand',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (source === entriesModule ? { id: source, external: true } : null),
  transform: (_, id) =>
    id === dataModule
      ? `import { collectionEntries } from ${JSON.stringify(entriesModule)};\nexport default collectionEntries();`
      : null,
};
