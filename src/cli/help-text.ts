import type { Command } from 'commander';
import { beQuiet } from './print.ts';

/** Calls of each command that show what it is for, with what they do. */
const examples: Readonly<Record<string, readonly (readonly [call: string, does: string])[]>> = {
  check: [
    ['aims check', 'check the handbook that you are in'],
    ['aims check content/controls --errors', 'what is wrong with the controls'],
    ['aims check --watch', 'again at each change, until you press Ctrl+C'],
    ['aims check --format github --strict', 'in a pull request; warnings fail, too'],
  ],
  build: [
    ['aims build', 'build the site into dist/'],
    ['aims build --base /aims/ --out public', 'for https://example.org/aims/'],
  ],
  dev: [['aims dev --port 8080', 'serve the handbook, and show each change at once']],
  preview: [['aims preview', 'serve the site that was built']],
  export: [
    ['aims export', 'write all tables and documents into exports/'],
    ['aims export soa.xlsx risks', 'the Statement as a workbook, and risks in all formats'],
  ],
  diff: [
    ['aims diff audit-2026', 'what changed since that tag'],
    ['aims diff v1 v2 --format markdown', 'between two states, for a report'],
  ],
  impact: [
    ['aims impact', 'what your change topples, against the main branch'],
    ['aims impact origin/main --format markdown', 'for a comment on a pull request'],
  ],
  approve: [
    ['aims approve POL-01 --by role-executive-board --version 1.1', 'a document'],
    ['aims approve soa --by role-executive-board --version 2.0', 'the Statement'],
  ],
  review: [['aims review A.6.2.4', 'confirm a row of the Statement']],
  freeze: [['aims freeze AUD-2027-1', 'the checklist of an audit, as it is today']],
  owners: [
    ['aims owners', 'write CODEOWNERS from the owners of entries'],
    ['aims owners --check', 'whether the file is current'],
  ],
  import: [
    [
      'aims import inventory systems.xlsx --set owner=role-cro --dry-run',
      'show what it would write',
    ],
    ['aims import risks risks.csv --update', 'also change risks that are there'],
    ['aims import policies handbook/ --set owner=role-ciso', 'documents as policies'],
  ],
  pack: [['aims pack --out handbook.zip', 'the site as one file, to be opened without a server']],
  pdf: [
    ['aims pdf', 'print the handbook into handbook.pdf'],
    ['aims pdf --only soa', 'the Statement alone'],
  ],
  verify: [['aims verify handbook.zip', 'whether something in the archive was changed']],
  explain: [
    ['aims explain soa/approval', 'why a rule trips, with examples'],
    ['aims explain risks', 'how to write a risk'],
    ['aims explain risks.treatment', 'what a field means and takes'],
  ],
  new: [
    ['aims new risks', 'ask for what a risk needs, and write its file'],
    ['aims new evidence --title "Minutes" --owner role-ciso -y', 'without questions'],
    ['aims new risks RISK-20 --set likelihood=3', 'with an id and a value of your own'],
  ],
  rename: [
    ['aims rename EV-021 EV-100 --dry-run', 'show each line that would change'],
    ['aims rename EV-021 EV-100', 'change it, and check the handbook afterwards'],
  ],
  fix: [
    ['aims fix', 'show what can be mended, and ask'],
    ['aims fix --ids --yes content/risks', 'mend the risks, ids that were mistyped included'],
  ],
  schema: [['aims schema --out .vscode/schemas', 'for the settings of your editor']],
  completion: [
    ['source <(aims completion bash)', 'in ~/.bashrc'],
    ['aims completion fish > ~/.config/fish/completions/aims.fish', 'for fish'],
  ],
};

/** What the exit code 1 means; other commands use it where the work could not be done. */
const failures: Readonly<Record<string, string>> = {
  check: 'the handbook has errors (with --strict, or warnings)',
  build: 'the handbook has errors (with --strict, or warnings), or the site could not be written',
  export: 'the handbook has errors (with --strict, or warnings), or a file could not be written',
  rename: 'the checks find what they did not find before, or a file could not be written',
  fix: 'there is something to mend and nobody agreed to it, or a file could not be written',
};

/** Gives a command its examples, its exit codes, and what all commands take. */
export function withManners(command: Command) {
  const calls = examples[command.name()] ?? [];
  const width = Math.max(0, ...calls.map(([call]) => call.length));
  command
    .option('-q, --quiet', 'print only what is wrong and what was asked for')
    .hook('preAction', (_, called) => {
      if (called.opts<{ quiet?: boolean }>().quiet) beQuiet();
    })
    .addHelpText(
      'after',
      [
        ...(calls.length > 0
          ? ['', 'Examples:', ...calls.map(([call, does]) => `  ${call.padEnd(width)}  ${does}`)]
          : []),
        '',
        'Exit codes:',
        '  0  done',
        `  1  ${failures[command.name()] ?? 'the work could not be done'}`,
        '  2  the command was called wrongly',
      ].join('\n'),
    );
}
