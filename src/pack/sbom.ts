import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { shippedPackages } from '../views/site/shipped.ts';

const packageJson = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
type Package = z.infer<typeof packageJson>;

const shipped = shippedPackages.filter(({ packed }) => packed).map(({ name }) => name);

/**
 * The software of a pack as a CycloneDX 1.6 document (https://cyclonedx.org/docs/1.6/json/): what is
 * shipped in it is required, what only builds it is excluded.
 *
 * @param toolRoot - absolute path of this tool's folder
 */
export function sbomOf(toolRoot: string) {
  const tool = read(toolRoot);
  const components = [...installed(toolRoot, tool).values()]
    .map(({ name, version, license }) => ({
      type: 'library',
      'bom-ref': purlOf(name, version),
      name,
      version,
      scope: shipped.includes(name) ? 'required' : 'excluded',
      purl: purlOf(name, version),
      ...(license && { licenses: [licenceOf(license)] }),
    }))
    .toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlOf(tool.name, tool.version),
        name: tool.name,
        version: tool.version,
        purl: purlOf(tool.name, tool.version),
      },
    },
    components,
  };
}

/**
 * What packages call their licence, in the terms of CycloneDX. Some give it a name that is no identifier of SPDX, as
 * in `BSD`, and a document that has it in the place of one is not valid.
 */
function licenceOf(license: string) {
  if (isExpression(license)) return { expression: license };
  return { license: spdxIds.has(license) ? { id: license } : { name: license } };
}

/** Identifiers of SPDX (https://spdx.org/licenses/) that packages have; any other licence goes by its name. */
const spdxIds = new Set([
  ...[
    '0BSD',
    'AFL-2.1',
    'Apache-2.0',
    'Artistic-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
  ],
  ...[
    'CC-BY-3.0',
    'CC-BY-4.0',
    'CC0-1.0',
    'EPL-2.0',
    'ISC',
    'LGPL-2.1-or-later',
    'LGPL-3.0-or-later',
  ],
  ...['MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib'],
]);

const isExpression = (license: string) => / (?:AND|OR|WITH) /.test(license);

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const read = (folder: string): Package =>
  packageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

/** All packages that a package needs, directly or not, and that are installed on this machine. */
function installed(folder: string, root: Package): Map<string, Package> {
  const found = new Map<string, Package>();
  const visit = (from: string, { dependencies, optionalDependencies }: Package) => {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = folderOf(from, name);
      if (!place || found.has(place)) continue;
      const each = read(place);
      found.set(place, each);
      visit(place, each);
    }
  };
  visit(folder, root);
  return new Map([...found.values()].map((each) => [purlOf(each.name, each.version), each]));
}

/** Where Node finds a package; undefined where it is not installed, as those of other platforms. */
function folderOf(from: string, name: string): string | undefined {
  const place = join(from, 'node_modules', name);
  if (existsSync(join(place, 'package.json'))) return place;
  const above = dirname(from);
  return above === from ? undefined : folderOf(above, name);
}
