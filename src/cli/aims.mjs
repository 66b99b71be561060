#!/usr/bin/env node
// Starts the command line on the Node that this project pins, whatever runs this file.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const pinned = createRequire(import.meta.url).resolve('node/bin/node');
// Keeps compiled code: a third of the time of a check of a small handbook is compiling the program.
const cache = fileURLToPath(new URL('../../node_modules/.cache/aims', import.meta.url));
const { status, error, signal } = spawnSync(pinned, [main, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { NODE_COMPILE_CACHE: cache, ...process.env },
});
if (error) {
  console.error(`aims: cannot start ${pinned}: ${error.message}. Run \`npm ci\` first.`);
  process.exit(2);
}
if (signal) process.kill(process.pid, signal);
process.exit(status ?? 1);
