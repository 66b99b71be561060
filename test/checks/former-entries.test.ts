import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { makeRepository } from '../handbook/reading/repository.ts';
import { casesFolder } from './tiny-handbooks.ts';

let folder: string;
let repository: ReturnType<typeof makeRepository>;

const role = (title: string) => `---\ntitle: ${title}\nresponsibilities: Decides.\n---\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-former-'));
  repository = makeRepository(join(folder, 'content'));
  cpSync(join(casesFolder, 'handbook.yaml'), join(repository.root, 'handbook.yaml'));
  repository.write('roles/lead.mdx', role('Lead'));
  repository.write('roles/board.mdx', role('Board'));
  repository.commit('Add');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const said = () =>
  runChecks(loadHandbook({ root: repository.root }))
    .filter(({ rule }) => rule === 'ref/unknown')
    .map(({ found, nearest, fix }) => [found, nearest, fix]);

describe('an id that does not exist any more', () => {
  it('is answered with the new one after a rename that was committed', () => {
    renameSync(
      join(repository.root, 'roles/lead.mdx'),
      join(repository.root, 'roles/head-of-ai.mdx'),
    );
    repository.commit('Rename');
    expect(said()).toEqual([
      [
        '`soa.owner` names `lead`, which was renamed to `head-of-ai`.',
        'head-of-ai',
        'Write `head-of-ai`.',
      ],
    ]);
  });

  it('is answered with the new one after a rename that was not committed', () => {
    renameSync(
      join(repository.root, 'roles/lead.mdx'),
      join(repository.root, 'roles/head-of-ai.mdx'),
    );
    expect(said()).toMatchObject([
      [expect.stringContaining('was renamed'), 'head-of-ai', expect.anything()],
    ]);
  });

  it('is said to be removed, with the commit, and nothing else is proposed', () => {
    rmSync(join(repository.root, 'roles/lead.mdx'));
    repository.commit('Remove the lead');
    expect(said()).toEqual([
      [
        expect.stringMatching(
          /which was removed on 2026-03-02 \(commit [0-9a-f]{7}: Remove the lead\)\.$/,
        ),
        undefined,
        'Restore `roles/lead.mdx`, or name what took its place.',
      ],
    ]);
  });
});
