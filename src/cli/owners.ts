import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Command } from 'commander';
import { loadHandbook } from '../handbook/load.ts';
import type { Handbook } from '../handbook/types.ts';
import { codeOwnersBlock, withCodeOwners } from '../scaffold/code-owners.ts';
import { withHandbookOptions } from './content.ts';
import { replaceFile } from '../editing/files.ts';
import { exitCode } from './exit.ts';
import { complain, say } from './print.ts';

interface OwnersOptions {
  content: string;
  check?: boolean;
}

export const addOwners = (program: Command) =>
  withHandbookOptions(program.command('owners'))
    .description(
      'write CODEOWNERS from the owners of the entries, so that the right people review a change',
    )
    .option('--check', 'write nothing; exit with 1 if CODEOWNERS is not current')
    .action(({ content, check }: OwnersOptions) => {
      const handbook = loadHandbook({ root: content });
      const unread = handbook.documents.filter(({ id }) => !handbook.byId.has(id));
      if (unread.length > 0) {
        complain(
          `aims: The owner of ${unread.map(({ file }) => file).join(', ')} is not known, because the file cannot be read. Correct what \`aims check\` reports first.`,
        );
        process.exitCode = exitCode.errors;
        return;
      }
      const top = topOf(content);
      const path = codeOwnersFile(top);
      const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const text = codeOwnersText(handbook, current, top);
      const name = relative(process.cwd(), path) || path;
      const same = check ? rulesOf(text) === rulesOf(current) : text === current;
      if (same) say(`${name} is current.`);
      else if (check) {
        complain(`${name} is not current. Run \`aims owners\`, and commit the file.`);
        process.exitCode = exitCode.errors;
      } else {
        replaceFile(path, text);
        say(`Wrote ${name}.`);
      }
    });

/** What the host reads of CODEOWNERS. A comment that is out of date is no reason to refuse a change. */
const rulesOf = (text: string) => text.replace(/^(?:#.*)?\r?\n/gm, '');

/** The text of CODEOWNERS for a handbook, with what people wrote in it. */
export const codeOwnersText = (handbook: Handbook, current: string, top: string): string => {
  const way = relative(top, handbook.root).replaceAll('\\', '/');
  return withCodeOwners(current, codeOwnersBlock(handbook, way === '' ? '' : `${way}/`));
};

/** The top of the repository that a handbook is in: the nearest folder with `.git`, else its project. */
function topOf(content: string): string {
  for (let folder = content; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) break;
  }
  return basename(content) === 'content' ? dirname(content) : content;
}

/** The file that the host reads: the first of the places where GitHub and GitLab look, else a new one at the top. */
function codeOwnersFile(top: string): string {
  const places = ['.github', '.', 'docs', '.gitlab'].map((folder) =>
    join(top, folder, 'CODEOWNERS'),
  );
  return places.find((path) => existsSync(path)) ?? join(top, 'CODEOWNERS');
}
