/** A package of which a part is in each site, or in each archive of one. */
interface ShippedPackage {
  name: string;
  /** Its licence, by its SPDX identifier. */
  license: string;
  /** What of it is shipped, by the name that the messages have for it. */
  part: 'site' | 'font' | 'search' | 'diskSearch';
  /** Whether an archive of `aims pack` has it. */
  packed: boolean;
}

/** What readers receive beside the handbook. All else only builds it. */
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
];
