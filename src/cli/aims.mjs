#!/usr/bin/env node
// Starts the command line on the Node that this project pins, whatever runs this file.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const require = module.createRequire(import.meta.url);
// Keeps compiled code: a third of the time of a check of a small handbook is compiling the program.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(
  new URL('../../node_modules/.cache/aims', import.meta.url),
);

if (process.versions.node === require('node/package.json').version) {
  module.enableCompileCache();
  await import('./main.ts');
} else {
  const pinned = require.resolve('node/bin/node');
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { status, error, signal } = spawnSync(pinned, [main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (error) {
    console.error(`aims: cannot start ${pinned}: ${error.message}. Run \`npm ci\` first.`);
    process.exit(2);
  }
  if (signal) process.kill(process.pid, signal);
  process.exit(status ?? 1);
}
