#!/usr/bin/env node
// Starts the command line on the Node that this project pins, whatever runs this file.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

// A package holds what was compiled, since Node runs no TypeScript in `node_modules`.
const start = [path('start.ts'), path('../../lib/src/cli/start.js')].find(existsSync);

run([pinned(), runs() ? process.execPath : undefined].filter(Boolean));

/** The Node of the package `node`; undefined where it was installed without its install script. */
function pinned() {
  try {
    const name = process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node';
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}

/** Whether the Node that runs this file can run the tool: Astro needs 22.12. */
function runs() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNew = major > 22 || (major === 22 && minor >= 12);
  return isNew && (start.endsWith('.js') || Boolean(process.features.typescript));
}

function run([node, ...others]) {
  if (!node) {
    console.error(
      `aims: Node ${process.version} is too old for this tool, and the binary of the package \`node\`, which provides a newer one, is missing.
      Run \`npm rebuild node --ignore-scripts=false\`, or use Node 24.`,
    );
    process.exitCode = 2;
    return;
  }
  // V8 has four threads beside the main one on any machine. Where there are fewer processors they take
  // it away from the main thread, which then takes a tenth longer.
  const threads = Math.max(1, Math.min(4, os.availableParallelism() - 1));
  const options = [`--v8-pool-size=${threads}`, '--disable-warning=ExperimentalWarning'];
  // What a check needs is bounded (`total-bounds.ts`). V8 would let several times as much lie about before
  // it cleans up, as long as the machine has memory.
  if (process.argv[2] === 'check')
    options.push('--max-semi-space-size=4', '--max-old-space-size=1024');
  const child = spawn(node, [...options, start, ...process.argv.slice(2)], { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  // It was made for another system.
  child.on('error', () => run(others));
  child.on('exit', (code, signal) => {
    if (!signal) process.exitCode = code;
    else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}
