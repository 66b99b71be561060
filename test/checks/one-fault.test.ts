import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aims-one-fault-'));
  cpSync(join(toolRoot, 'content'), root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const findings = () =>
  runChecks(loadHandbook({ root })).map(({ file, rule, reason }) => `${file} ${rule}: ${reason}`);

/** What is found beyond what the example has anyway, once something in these files is spoilt. */
function foundBySpoiling(files: string[], spoil: (text: string) => string): string[] {
  const before = new Set(findings());
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  files.forEach((file, index) => writeFileSync(join(root, file), spoil(texts[index] ?? '')));
  try {
    return findings().filter((finding) => !before.has(finding));
  } finally {
    files.forEach((file, index) => writeFileSync(join(root, file), texts[index] ?? ''));
  }
}

const unknownField = (text: string) => text.replace('---\n', '---\nphone: 1\n');
const brokenYaml = (text: string) => text.replace('---\n', '---\nphone: a: b\n');

/** An entry of each collection on which much else stands. */
const entries = [
  ...['policies/POL-01', 'clauses/clause-6', 'controls/A.6.2.7', 'inventory/SYS-03'],
  ...['assessments/AIA-01', 'risks/RISK-01', 'evidence/EV-021', 'suppliers/SUP-01'],
  ...['roles/role-ciso', 'objectives/OBJ-01', 'audits/AUD-2026-1', 'findings/FND-001'],
  'regulations/REG-AI-ACT',
];

describe('one fault draws one finding, and none elsewhere', () => {
  it.each(entries)('in %s', (entry) => {
    const file = `${entry}.mdx`;
    expect(foundBySpoiling([file], unknownField)).toEqual([
      expect.stringContaining(`${file} content/schema: `),
    ]);
    expect(foundBySpoiling([file], brokenYaml)).toEqual([
      expect.stringContaining(`${file} content/yaml: `),
    ]);
  });

  it('in each of the controls that carry the same duties', () => {
    const files = ['A.6.2.3', 'A.6.2.5', 'A.6.2.6', 'A.6.2.7', 'A.8.2'].map(
      (id) => `controls/${id}.mdx`,
    );
    expect(foundBySpoiling(files, unknownField)).toHaveLength(files.length);
  });
});
