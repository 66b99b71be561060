#!/usr/bin/env node
// Starts the command line on the Node that this project pins, whatever runs this file.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const pinned = createRequire(import.meta.url).resolve(
  process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node',
);

// V8 has four threads beside the main one on any machine. Where there are fewer processors they take
// it away from the main thread, which then takes a tenth longer.
const threads = Math.max(1, Math.min(4, os.availableParallelism() - 1));

const child = spawn(
  pinned,
  [`--v8-pool-size=${threads}`, path('main.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      // Keeps compiled code: a third of the time of a check of a small handbook is compiling the program.
      NODE_COMPILE_CACHE: path('../../node_modules/.cache/aims'),
      ...process.env,
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', ({ message }) => {
  console.error(`aims: cannot start ${pinned}: ${message}. Run \`npm ci\` first.`);
  process.exitCode = 2;
});
child.on('exit', (code, signal) => {
  if (!signal) process.exitCode = code;
  else {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }
});
