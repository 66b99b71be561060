import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { moduleEnding } from '../module-ending.ts';

/** A plugin of the Vite that Astro brings. */
export type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Leaves out of the bundle of the pages what Node runs as it is: all modules of this tool but pages,
 * components and what browsers load. Checking has loaded most of them, so that pages find them loaded,
 * and what was worked out of the handbook worked out.
 *
 * @param root - absolute path of the folder of this tool
 */
export function nativeModules(root: string): Plugin {
  const folders = ['src', 'schemas'].map((folder) => join(root, folder) + sep);
  const bundled = ['src/pages', 'src/scripts', 'src/components'].map(
    (folder) => join(root, folder) + sep,
  );
  const within = (file: string) => (folder: string) => file.startsWith(folder);
  return {
    name: 'aims-native-modules',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    // The bundle is run from a folder where no packages are found, so it takes them in.
    configEnvironment: (name) => (name === 'client' ? null : { resolve: { noExternal: true } }),
    resolveId(source, importer) {
      if (!importer || !/^\..*\.(?:ts|js)$/.test(source)) return null;
      // Components name modules as they are written; what is compiled names them as they are.
      if (source.endsWith('.js') && moduleEnding === '.ts') return null;
      const file = resolve(dirname(importer), source.replace(/\.ts$/, moduleEnding));
      if (!folders.some(within(file)) || bundled.some(within(file))) return null;
      return { id: pathToFileURL(file).href, external: true };
    },
  };
}

/** Finds modules of this tool where they are compiled: components name them as they are written. */
export const compiledModules: Plugin = {
  name: 'aims-compiled-modules',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (moduleEnding === '.ts' || !source.startsWith('.') || !source.endsWith('.ts')) return null;
    return this.resolve(source.replace(/\.ts$/, moduleEnding), importer, {
      ...options,
      skipSelf: true,
    });
  },
};
