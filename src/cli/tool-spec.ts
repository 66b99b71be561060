import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolVersion } from './tool-version.ts';

/** The name of this tool's package. */
export const toolName = 'aims-handbook';

/** The folder of this tool's package; `import.meta.resolve` follows links. */
const packageFolder = fileURLToPath(new URL('.', import.meta.resolve(`${toolName}/package.json`)));

/**
 * How npm finds this tool from a folder, as `package.json` says it: as it was installed where it runs, a
 * path being that from the new folder; the folder of its sources, where it runs from those.
 *
 * @param folder - absolute path of the new repository
 */
export function toolSpec(folder: string): string {
  const parts = packageFolder.split(sep);
  const index = parts.lastIndexOf('node_modules');
  if (index < 0) return fileSpec(folder, packageFolder);
  const host = parts.slice(0, index).join(sep) || sep;
  const spec = installedAs(host);
  if (spec === undefined) return `^${toolVersion}`;
  return spec.startsWith('file:') ? fileSpec(folder, resolve(host, spec.slice(5))) : spec;
}

const fileSpec = (folder: string, path: string) =>
  `file:${relative(folder, path).replaceAll('\\', '/').replace(/\/$/, '')}`;

/** What the `package.json` of a project says of this tool. */
function installedAs(project: string): string | undefined {
  const path = join(project, 'package.json');
  if (!existsSync(path)) return undefined;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  return devDependencies?.[toolName] ?? dependencies?.[toolName];
}
