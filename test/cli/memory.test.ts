import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { maxNodes } from '../../src/handbook/reading/tree-bounds.ts';
import { meddling } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-memory-'));
  cpSync(join(toolRoot, 'test/site/small-content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'content/evidence'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fields = `---
title: Record
owner: lead
classification: internal
kind: record
origin: aims
location: https://x.example/1
collected: 2026-03-24
retention: 10 years
status: current
`;

/** The most memory that a check of so many alike entries takes, in megabytes. */
function peakOf(count: number, text: string): number {
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `content/evidence/EV-${1000 + index}.mdx`), text);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(toolRoot, 'src/cli/aims.mjs'), 'check', '--content', join(folder, 'content')],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        // The launcher ends after the process that it starts, which has the greater number.
        ...meddling(`
          import { appendFileSync } from 'node:fs';
          process.on('exit', () =>
            appendFileSync(${JSON.stringify(join(folder, 'peaks'))}, process.resourceUsage().maxRSS + '\\n'));
        `),
      },
    },
  );
  expect(stderr).toBe('');
  expect(status).toBeLessThan(2);
  const peaks = readFileSync(join(folder, 'peaks'), 'utf8').trim().split('\n');
  return Math.max(...peaks.map(Number)) / 1024;
}

const repeated = (text: string, bytes: number) => text.repeat(Math.floor(bytes / text.length));

const row = (cell: string) => `|${`${cell}|`.repeat(49)}\n`;

it.each([
  // The parser writes the text before each entity once more.
  ['entities', 30, `${fields}---\n${repeated(`${'&amp;'.repeat(990)}\n\n`, 190_000)}`],
  // So many nodes as a handbook may have.
  [
    'tables',
    20,
    `${fields}---\n${`${row('a')}${row('-')}${row('a').repeat(200)}\n`.repeat(Math.floor(maxNodes / 20_500))}`,
  ],
  // Too many of them in each.
  ['larger tables', 40, `${fields}---\n${row('a')}${row('-')}${row('a').repeat(1_500)}`],
  [
    'references that are there twice',
    60,
    `${fields}systems:\n${repeated('  - SYS-1\n', 45_000)}---\nText.\n`,
  ],
  // An attribute takes as much memory as a word.
  ['tags with attributes', 150, `${fields}---\n${repeated('<Ref to="lead" />\n\n', 93_000)}`],
  [
    'tags that cannot be read',
    30,
    `${fields}---\n${'<b \n\n'.repeat(100)}${repeated('## a\n\n', 120_000)}`,
  ],
])('a check takes less than 512 MB for %s', (_, count, text) => {
  expect(peakOf(count, text)).toBeLessThan(512);
});
