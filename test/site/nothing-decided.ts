import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { controls } from '../../src/standards/iso42001.ts';

/** The handbook of an organisation that has just begun: little is known, and nothing is decided. */
const files: Readonly<Record<string, string>> = {
  'handbook.yaml': `
title: Handbook begun
organization: { name: Beginner Ltd }
language: en
scope: Everything that Beginner Ltd does with AI.
soa:
  version: "0.1"
  status: approved
  owner: lead
  approvedBy: board
  approved: 2026-11-01
riskAppetite: 9
asOf: 2026-11-24
`,
  'roles/lead.mdx': role('AI lead'),
  'roles/board.mdx': role('Board'),
  ...Object.fromEntries(
    controls.map(({ id }) => [`controls/${id}.mdx`, entry('owner: lead\napplicable: undecided\n')]),
  ),
  // Nothing is known of it.
  'inventory/SYS-1.mdx': system('Chat in the office suite', {
    origin: 'unknown',
    generative: 'unknown',
    stage: 'unknown',
    aiAct: '{ inScope: true, roles: [], gpai: uses, basis: Not looked at so far. }',
  }),
  // Its impact is high, and nobody knows at which stage it is.
  'inventory/SYS-2.mdx': system('Scoring of applicants', {
    origin: 'unknown',
    generative: 'false',
    stage: 'unknown',
    impact: 'high',
    aiAct: '{ inScope: true, roles: [deployer], gpai: none, basis: Not looked at so far. }',
  }),
  // It may owe transparency, and it was assessed, nobody knows of which state.
  'inventory/SYS-3.mdx': system('Answers to customers', {
    origin: 'procured',
    generative: 'unknown',
    stage: 'operation',
    supplier: 'SUP-1',
    impact: 'high',
    aiAct: `{ inScope: true, roles: [provider, deployer], risk: limited, gpai: uses, basis: "Art. 50." }`,
  }),
  'assessments/AIA-3.mdx': entry(`
title: Answers to customers
owner: lead
system: SYS-3
performed: 2026-09-01
assessors: [lead]
intendedUses: Answers to customers.
foreseeableMisuse: Advice.
interestedParties: Customers.
impacts: []
conclusion: acceptable
reassessOn: A new model.
version: "1.0"
status: approved
approvedBy: board
approved: 2026-09-10
effective: 2026-09-10
nextReview: 2027-09-10
`),
  'suppliers/SUP-1.mdx': entry(`
title: Nimbarel
owner: lead
services: Answers
country: Switzerland
responsibilities: []
`),
  'risks/RISK-1.mdx': entry(`
title: Wrong answers
owner: lead
category: ai
systems: [SYS-3]
likelihood: 3
impact: 3
treatment: mitigate
controls: [A.6.2.4]
residual: { likelihood: 2, impact: 2 }
nextReview: 2027-06-01
`),
  'audits/AUD-1.mdx': entry(`
title: First internal audit
owner: lead
kind: internal-audit
date: 2027-01-20
lead: board
status: planned
`),
};

function entry(fields: string): string {
  return `---\n${fields.trim()}\n---\n`;
}

function role(title: string): string {
  return entry(`title: ${title}\nresponsibilities: [Decides]\ncompetences: []`);
}

function system(title: string, fields: Record<string, string>): string {
  const all = {
    title,
    owner: 'lead',
    purpose: 'Somebody uses it.',
    data: '[]',
    decisions: '[{ decision: Who is answered first, effect: unknown, affects: [] }]',
    isoRoles: '[]',
    ...fields,
  };
  return entry(
    Object.entries(all)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  );
}

/** Writes the handbook into a temporary folder. */
export function writeNothingDecided(language = 'en'): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'aims-undecided-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(
      join(root, file),
      text.trimStart().replace('language: en', `language: ${language}`),
    );
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
