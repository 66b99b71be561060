/** The npm scripts of a repository with a handbook. */
const scripts = {
  check: 'aims check',
  dev: 'aims dev',
  build: 'aims build',
  preview: 'aims preview',
};

interface PackageJson {
  name?: string;
  private?: boolean;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

/**
 * The `package.json` of a repository with a handbook.
 *
 * @param current - the one that npm has written there already, whose contents are kept; empty if there is none
 * @param tool - the package name of this tool, and how npm finds it
 * @returns its text
 */
export function packageJson(
  current: PackageJson,
  tool: { name: string; spec: string },
  name: string,
): string {
  const { scripts: own, dependencies, devDependencies, allowScripts, ...rest } = current;
  const isThere = dependencies?.[tool.name] !== undefined;
  const merged = {
    name,
    private: true,
    ...rest,
    scripts: { ...scripts, ...own },
    ...(dependencies && { dependencies }),
    devDependencies: isThere ? devDependencies : { [tool.name]: tool.spec, ...devDependencies },
    // The install script of the package `node` fetches the Node that runs everything.
    allowScripts: { node: true, ...allowScripts },
  };
  return `${JSON.stringify(merged, null, 2)}\n`;
}

/** A name that npm takes, from the name of an organisation: "Müller & Söhne" is `muller-sohne-handbook`. */
export function packageName(organisation: string): string {
  const plain = organisation
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'aims-handbook-content' : `${plain}-handbook`;
}
