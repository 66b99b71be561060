import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Leaves out of the bundle of the pages what Node runs as it is: all modules of this tool but pages,
 * components and what browsers load. Checking has loaded most of them, so that pages find them loaded,
 * and what was worked out of the handbook worked out.
 *
 * @param root - absolute path of the folder of this tool
 */
export function nativeModules(root: string): Plugin {
  const folders = ['src', 'schemas'].map((folder) => join(root, folder) + sep);
  const bundled = ['src/pages', 'src/scripts'].map((folder) => join(root, folder) + sep);
  const within = (file: string) => (folder: string) => file.startsWith(folder);
  return {
    name: 'aims-native-modules',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.') || !source.endsWith('.ts')) return null;
      const file = resolve(dirname(importer), source);
      if (!folders.some(within(file)) || bundled.some(within(file))) return null;
      return { id: pathToFileURL(file).href, external: true };
    },
  };
}
