import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitIn } from './repository.ts';

/**
 * Makes a repository name a program wherever git would start one. The program leaves a file behind.
 *
 * @param gitDir - the folder of the repository, be it `.git` or a bare one
 * @param marker - absolute path of the file
 */
export function armRepository(gitDir: string, marker: string) {
  const program = join(gitDir, 'program');
  const script = `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`;
  mkdirSync(join(gitDir, 'hooks'), { recursive: true });
  mkdirSync(join(gitDir, 'info'), { recursive: true });
  for (const file of [program, ...hooks.map((hook) => join(gitDir, 'hooks', hook))]) {
    writeFileSync(file, script);
    chmodSync(file, 0o755);
  }
  const settings = programSettings.map((key) => [
    key,
    key.startsWith('alias.') ? `!${program}` : program,
  ]);
  const included = join(gitDir, 'more-settings');
  for (const [key = '', value = ''] of [...settings, ...otherSettings])
    gitIn(dirname(gitDir), ['config', '--file', included, key, value]);
  const config = join(gitDir, 'config');
  writeFileSync(config, `${readFileSync(config, 'utf8')}[include]\n\tpath = ${included}\n`);
  writeFileSync(join(gitDir, 'info/attributes'), attributes);
}

export const attributes = '* filter=armed diff=armed merge=armed text\n';

const hooks = ['fsmonitor-watchman', 'post-index-change', 'reference-transaction', 'pre-auto-gc'];

const programSettings = [
  ...[
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'core.gitProxy',
    'core.askPass',
  ],
  ...['core.alternateRefsCommand', 'pager.log', 'pager.status', 'pager.ls-tree', 'pager.rev-parse'],
  ...[
    'alias.log',
    'alias.status',
    'alias.ls-tree',
    'alias.rev-parse',
    'gpg.program',
    'gpg.ssh.program',
  ],
  ...['diff.external', 'diff.armed.command', 'diff.armed.textconv', 'interactive.diffFilter'],
  ...['filter.armed.clean', 'filter.armed.smudge', 'filter.armed.process', 'merge.armed.driver'],
  ...[
    'credential.helper',
    'sequence.editor',
    'trailer.armed.command',
    'uploadpack.packObjectsHook',
  ],
  ...['remote.origin.uploadpack', 'gpg.ssh.allowedSignersFile', 'log.armed'],
];

const otherSettings = [
  ['log.showSignature', 'true'],
  ['filter.armed.required', 'true'],
  ['diff.trustExitCode', 'true'],
  ['core.untrackedCache', 'true'],
  ['remote.origin.url', 'ext::program'],
  ['remote.origin.promisor', 'true'],
  ['protocol.allow', 'always'],
];

/** Turns a repository into plain files of a folder, which git takes for a bare repository. */
export function plant(gitDir: string, folder: string) {
  cpSync(gitDir, folder, { recursive: true });
  const config = join(folder, 'config');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace('bare = false', 'bare = false\n\tworktree = .'),
  );
  rmSync(gitDir, { recursive: true });
}
