import { zip } from '@cj-tech-master/excelts/archive';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { countIssues, type Issue } from '../issues/issue.ts';
import { rulesRan } from '../views/site/check-results.ts';
import { diskSearch } from './disk-search.ts';
import { byPath, diskSite, type PackedFile } from './disk-site.ts';
import { listed, manifestName, sha256, type Manifest } from './manifest.ts';
import { sbomOf } from './sbom.ts';

/** Of what a pack is made. */
export interface PackSource {
  handbook: Handbook;
  issues: readonly Issue[];
  /** All rules; the handbook may switch some off. */
  rules: Parameters<typeof rulesRan>[1];
  /** Absolute path of the folder of the site, built for the root of a server. */
  site: string;
  /** Absolute path of this tool's folder. */
  toolRoot: string;
  toolVersion: string;
  /** Prints the site, which it changes, into a PDF; undefined where the pack has none. */
  print?: (() => Promise<Uint8Array>) | undefined;
}

/**
 * Puts a site and all that it offers into one archive that opens from disk.
 *
 * @returns bytes of a ZIP file, the same for the same site, how many files are in it, and the SHA-256 of its manifest
 */
export async function packOf(
  source: PackSource,
): Promise<{ bytes: Uint8Array; count: number; digest: string }> {
  const { handbook, site, toolRoot, print } = source;
  const pages = await diskSite(site);
  const files: PackedFile[] = [
    ...(print ? [{ path: 'handbook.pdf', bytes: await print() }] : []),
    ...[...pages, ...diskSearch(handbook, pages)].map(({ path, bytes }) => ({
      path: `site/${path}`,
      bytes,
    })),
    textFile('README.txt', readme(handbook)),
    textFile('sbom.cdx.json', json(sbomOf(toolRoot))),
  ].toSorted(byPath);
  const manifest = textFile(manifestName, json(manifestOf(source, files)));
  const all = [manifest, ...files];
  const archive = zip({ reproducible: true, noSort: true });
  for (const { path, bytes } of all) archive.add(path, bytes);
  return { bytes: await archive.bytes(), count: all.length, digest: sha256(manifest.bytes) };
}

function manifestOf(
  { handbook, issues, rules, toolVersion }: PackSource,
  files: readonly PackedFile[],
): Manifest {
  const { config, asOf } = handbook;
  const commit = handbook.commit();
  return {
    handbook: config.title,
    organization: config.organization.name,
    asOf,
    commit: commit ? { hash: commit.hash, date: commit.date, modified: commit.modified } : null,
    tool: { name: 'aims-handbook', version: toolVersion, node: process.versions.node },
    checks: { rules: rulesRan(handbook, rules).length, ...countIssues(issues) },
    files: listed(files),
  };
}

function readme({ config, asOf }: Handbook): string {
  const { readme: t } = messagesFor(config.language).pack;
  return [
    config.title,
    config.organization.name,
    '',
    t.asOf.replace('{day}', asOf),
    t.open,
    t.whole,
    '',
  ].join('\r\n');
}

const textFile = (path: string, text: string): PackedFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;
