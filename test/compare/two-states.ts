import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository } from '../handbook/reading/repository.ts';

/** The day at which both states are judged. */
export const asOf = '2026-11-24';

const role = (title: string) => `---\ntitle: ${title}\nresponsibilities: Answers for AI.\n---\n`;

/** A control with the proof of one record. */
export const control = (fields = '', body = 'Releases are tested.') => `---
owner: lead
applicable: true
drivers: [risk]
justification: A release that nobody tested harms claimants at once.
status: implemented
evidence: [EV-1]
lastReviewed: 2026-09-01
nextReview: 2027-09-01
${fields}---
${body}
`;

/** A record that proves something until the end of 2027. */
export const evidence = (title: string, fields = '') => `---
title: ${title}
owner: lead
kind: report
origin: aims
location: https://grc.tiny.example/report
collected: 2026-09-01
validUntil: 2027-12-31
collection: Filed at each release.
status: current
systems: all
${fields}---
`;

/** What the first commit of every repository here has. */
const files: Readonly<Record<string, string>> = {
  'roles/lead.mdx': role('Lead'),
  'roles/board.mdx': role('Board'),
  'controls/A.6.2.4.mdx': control(),
  'evidence/EV-1.mdx': evidence('Report on tests'),
};

/** Makes a repository with a small handbook in its first commit, and takes it away again. */
export function inRepository<T>(
  use: (repository: ReturnType<typeof makeRepository>) => T,
  more: Readonly<Record<string, string>> = {},
): T {
  const folder = mkdtempSync(join(tmpdir(), 'aims-states-'));
  try {
    const repository = makeRepository(join(folder, 'handbook'));
    cpSync(
      join(import.meta.dirname, '../handbooks/handbook.yaml'),
      join(repository.root, 'handbook.yaml'),
    );
    for (const [file, text] of Object.entries({ ...files, ...more })) repository.write(file, text);
    repository.commit('Begin');
    return use(repository);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
