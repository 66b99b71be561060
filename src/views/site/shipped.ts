import { hasBrowserEditor } from '../../addresses/browser-editor.ts';
import type { Handbook } from '../../handbook/types.ts';

/** A package of which a part is in a site, or in an archive of one. */
interface ShippedPackage {
  name: string;
  /** Its licence, by its SPDX identifier. */
  license: string;
  /** What of it is shipped, by the name that the messages have for it. */
  part: 'site' | 'font' | 'search' | 'diskSearch' | 'editor';
  /** Whether an archive of `aims pack` has it. */
  packed: boolean;
}

/** What readers receive beside the handbook. All else only builds it; the editor is in sites that have one. */
export const shippedPackages: readonly ShippedPackage[] = [
  { name: 'aims-handbook', license: 'MIT', part: 'site', packed: true },
  {
    name: '@fontsource-variable/source-sans-3',
    license: 'OFL-1.1',
    part: 'font',
    packed: true,
  },
  { name: 'pagefind', license: 'MIT', part: 'search', packed: false },
  { name: 'minisearch', license: 'MIT', part: 'diskSearch', packed: true },
  { name: '@sveltia/cms', license: 'MIT', part: 'editor', packed: false },
  { name: 'yaml', license: 'ISC', part: 'editor', packed: false },
  {
    name: '@fontsource-variable/material-symbols-outlined',
    license: 'OFL-1.1',
    part: 'editor',
    packed: false,
  },
];

/** The packages of which a part is in the site of a handbook. */
export const shippedWith = (handbook: Handbook): readonly ShippedPackage[] =>
  shippedPackages.filter(({ part }) => part !== 'editor' || hasBrowserEditor(handbook));
