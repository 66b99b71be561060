// Compiles the tool into lib/, as its package has it: `npm install` and `npm pack` run this.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const compiler = () => {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    return undefined;
  }
};

// Without its development packages the tool runs from its sources, and nobody makes a package of it.
const tsc = compiler();
if (tsc) {
  rmSync('lib', { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.lib.json'], {
    stdio: 'inherit',
  });
  // What the compiler leaves alone: components and styles, which Astro compiles, and data.
  const others = (path) => !['.ts', '.mjs'].includes(extname(path));
  cpSync('src', 'lib/src', { recursive: true, filter: others });
  cpSync('public', 'lib/public', { recursive: true });
  // The policies that `aims init --from-example` takes, without their translations.
  cpSync('content/policies', 'lib/content/policies', {
    recursive: true,
    filter: (file) => !/\.\w+\.mdx$/.test(file),
  });
  process.exitCode = status ?? 1;
}
