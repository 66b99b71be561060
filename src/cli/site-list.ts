import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** In a site: what the build wrote, so that the next one removes nothing else, and for which base path. */
const listName = 'aims-site.json';

const siteList = z.object({ base: z.string(), files: z.array(z.string()) });

/** Writes into a site what it consists of. */
export function writeSiteList(site: string, base: string) {
  const files = [...filesIn(site), listName].sort();
  writeFileSync(join(site, listName), `${JSON.stringify({ base, files }, undefined, 1)}\n`);
}

/** What a site consists of; undefined where it does not tell. */
export function readSiteList(site: string): z.infer<typeof siteList> | undefined {
  try {
    return siteList.parse(JSON.parse(readFileSync(join(site, listName), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * A file in a folder that no build wrote.
 *
 * @returns its path from the folder; undefined where all is of a build
 */
export function foreignFile(folder: string): string | undefined {
  const list = readSiteList(folder);
  const known = new Set(list?.files);
  // A site that was built before there were lists is known by its pages; many a folder has an index.html.
  const former = !list && formerPages.every((page) => existsSync(join(folder, page)));
  for (const file of filesIn(folder))
    if (!known.has(file) && !(former && ofFormerSite.test(file))) return file;
  return undefined;
}

const formerPages = ['index.html', 'soa/index.html', 'traps/index.html'];
const ofFormerSite =
  /^(?:(?:.+\/)?index\.html|404\.html|brand\.css|favicon\.svg|(?:_astro|pagefind|files)\/.+)$/;

/** What systems put into any folder that somebody opens. */
const ofSystem = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Files below a folder, by their paths from it; links are files. */
function* filesIn(folder: string, way = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, way), { withFileTypes: true })) {
    const path = way === '' ? entry.name : `${way}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(folder, path);
    else if (!ofSystem.test(entry.name)) yield path;
  }
}
