import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { RouteData } from 'astro';

/**
 * The program that renders the pages of a site: what Astro and Vite make of the pages and components of
 * this tool. It is the same for all handbooks, which are handed to it, so that it is made once. Its pages
 * are rendered as Astro itself renders them: https://docs.astro.build/en/reference/adapter-reference/
 */
export interface SiteProgram {
  /** Every path of the site of the current handbook, in Astro's order: `/soa`, `/exports/soa.csv`. */
  paths(): Promise<PathOfSite[]>;
  /** @param url - the address of the page or file */
  render(url: URL, route: RouteData): Promise<Response>;
}

export interface PathOfSite {
  pathname: string;
  route: RouteData;
}

/** The style sheets of a page, as Astro has them while it builds. */
export interface PageStyles {
  styles: { depth: number; order: number; sheet: unknown }[];
}

/** What Astro knows of a program beside its code. */
export interface Known {
  entry: string;
  pages: [key: string, styles: PageStyles][];
}

/** What Astro gives a program to render pages with. */
interface Internals {
  pagesByKeys: Map<string, PageStyles>;
  entrySpecifierToBundleMap: Map<string, string>;
}

/** The application that Astro's program exports. */
interface App {
  manifest: unknown;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  setInternals(internals: Internals): void;
  setOptions(options: object): void;
}

/** The folder of a program in which its code is; all else is what browsers load. */
export const codeFolder = '.prerender';

export const knownFile = 'program.json';

/** The list of all its files. */
export const filesOfProgram = 'files.json';

/**
 * Loads a program that was made.
 *
 * @param folder - an absolute path. A process keeps what it has loaded from one: a program that is to
 *   render another handbook has to be in another folder
 */
export async function openProgram(folder: string): Promise<SiteProgram> {
  const { entry, pages } = JSON.parse(readFileSync(join(folder, knownFile), 'utf8')) as Known;
  const { app } = await load(join(folder, codeFolder, entry));
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  // Pages have no scripts of integrations, and nothing is logged: what goes wrong is thrown.
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => undefined } } },
  });
  return {
    paths: () => new StaticPaths(app as ConstructorParameters<typeof StaticPaths>[0]).getAll(),
    render: (url, routeData) => app.render(new Request(url), { routeData }),
  };
}

const load = async (file: string) =>
  (await import(pathToFileURL(file).href)) as unknown as { app: App };

/** Whether a program is there with all its files: what tidies up folders for temporary files takes single ones. */
export function isWhole(program: string): boolean {
  try {
    const files = JSON.parse(readFileSync(join(program, filesOfProgram), 'utf8')) as string[];
    return files.every((file) => existsSync(join(program, file)));
  } catch {
    return false;
  }
}

/** The files of a program that are not part of a site. */
export const isOfProgram = (name: string) => [codeFolder, knownFile, filesOfProgram].includes(name);
