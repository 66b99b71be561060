import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHandbook, type KnownFiles } from '../src/handbook/load.ts';
import { runChecks } from '../src/checks/run.ts';
const content = '/work/tmp/nl2/content';
const known: KnownFiles = new Map();
const file = join(content, 'inventory/SYS-03.mdx');
const N = Number(process.argv[2] ?? 12);
const c = { load: 0, checks: 0 };
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
for (let i = 0; i < N; i++) {
  const a = cpu();
  const hb = loadHandbook({ root: content, known });
  const b = cpu();
  runChecks(hb);
  if (i > 3) { c.load += b - a; c.checks += cpu() - b; }
  const text = readFileSync(file, 'utf8').replace(/\nEdit \d+ of this\.\n/, '');
  writeFileSync(file, text.replace(/\n---\n/, `\n---\n\nEdit ${i} of this.\n`));
}
console.log('load', (c.load / (N - 4)).toFixed(0), 'checks', (c.checks / (N - 4)).toFixed(0), 'ms cpu per edit');
