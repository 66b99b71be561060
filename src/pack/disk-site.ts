import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Rolldown } from 'vite';
import { diskCss, diskHtml } from './disk-html.ts';

/** A file of a pack. */
export interface PackedFile {
  /** Its path in the pack, with slashes. */
  path: string;
  bytes: Uint8Array;
}

/** What only a server can use, or only a build of the site into the same folder. */
const leftOut = /^(?:pagefind\/|404\.html$|aims-site\.json$|\.nojekyll$)/;

/**
 * Makes a site that was built for the root of a server one that opens from disk.
 *
 * @param site - absolute path of its folder
 * @returns its files in the order of their paths, without a search index
 */
export async function diskSite(site: string): Promise<PackedFile[]> {
  const files = filesIn(site).filter((file) => !leftOut.test(file));
  const read = (file: string) => readFileSync(join(site, file));
  const pages = files.filter((file) => file.endsWith('.html'));
  const modules = new Set(pages.flatMap((file) => modulesOf(read(file).toString())));
  const scripts = new Map(
    [...modules].map((module) => [module, module.replace(/\.m?js$/, '.disk.js')]),
  );
  const made = await Promise.all(
    [...scripts].map(async ([module, path]) => ({
      path: path.slice(1),
      bytes: encode(await plainScript(join(site, module.slice(1)))),
    })),
  );
  const packed = files.flatMap((file): PackedFile[] => {
    if (file.endsWith('.html'))
      return [{ path: file, bytes: encode(diskHtml(read(file).toString(), { file, scripts })) }];
    if (file.endsWith('.css'))
      return [{ path: file, bytes: encode(diskCss(read(file).toString(), file)) }];
    // Modules are in the plain scripts; data of a register come as a script.
    if (/^_astro\/.*\.js$/.test(file)) return [];
    if (/\/-\/[^/]+\.json$/.test(file)) return [dataScript(`/${file}`, read(file).toString())];
    return [{ path: file, bytes: read(file) }];
  });
  return [...packed, ...made].toSorted(byPath);
}

export const byPath = (a: PackedFile, b: PackedFile) => (a.path < b.path ? -1 : 1);

/** JSON as a script: a page that is opened from disk may fetch nothing. */
export const dataScript = (address: string, json: string): PackedFile => ({
  path: `${address.slice(1)}.js`,
  bytes: encode(
    `(globalThis.aimsData??={})[${JSON.stringify(address)}]=JSON.parse(${JSON.stringify(json)});\n`,
  ),
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Addresses of the modules that a page loads. */
const modulesOf = (html: string): string[] =>
  [...html.matchAll(/<script type="module" src="(\/[^"]+)">/g)].map(([, address = '']) => address);

/** A module, and all that it loads, as one script that is none. */
async function plainScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
