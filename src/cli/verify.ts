import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  differenceFrom,
  editionProof,
  proofName,
  type EditionProof,
} from '../handbook/editions/fingerprint.ts';
import { loadHandbook } from '../handbook/load.ts';
import { exitCode, UsageError } from './exit.ts';
import { complain, say } from './print.ts';

interface VerifyOptions {
  against?: string;
  manifest?: string;
}

const words = {
  changed: 'was changed',
  missing: 'is missing',
  added: 'is not in the manifest',
  repeated: 'is in the archive twice',
} as const;

export const addVerify = (program: Command) =>
  program
    .command('verify')
    .argument(
      '<pack>',
      'an archive that `aims pack` made, or with --against the site of an edition',
    )
    .option(
      '--manifest <sha256>',
      'the SHA-256 of MANIFEST.json that `aims pack` printed: it proves that the manifest was not changed either',
    )
    .option('--against <dir>', 'the folder of the full handbook that the edition was made of')
    .description(
      'prove that an archive is whole: every file is as its manifest says; or that an edition is of the same state as a full handbook',
    )
    .action(async (name: string, { against, manifest: told }: VerifyOptions) => {
      const file = resolve(name);
      if (against !== undefined) return verifyEdition(file, resolve(against));
      if (!existsSync(file) || !statSync(file).isFile())
        throw new UsageError(`There is no file ${file}.`);
      const { verifyPack, PackError } = await import('../pack/verify.ts');
      try {
        const { manifest, digest, differences } = await verifyPack(readFileSync(file));
        for (const { path, what } of differences) complain(`${path} ${words[what]}.`);
        if (told !== undefined && told.trim().toLowerCase() !== digest) {
          complain(`MANIFEST.json is another: its SHA-256 is ${digest}, not ${told.trim()}.`);
          process.exitCode = exitCode.errors;
          if (differences.length === 0) return;
        }
        if (differences.length > 0) {
          complain(`The archive is not what was packed: ${counted(differences.length)}.`);
          process.exitCode = exitCode.errors;
          return;
        }
        const { commit, tool, checks, asOf } = manifest;
        const state = commit
          ? `commit ${commit.hash}${commit.modified ? ', with uncommitted changes' : ''}`
          : 'no commit';
        say(`${manifest.handbook}, ${manifest.organization}`);
        say(`As of ${asOf}, ${state}; ${tool.name} ${tool.version} on Node ${tool.node}.`);
        say(`${checks.rules} checks: ${checks.errors} errors, ${checks.warnings} warnings.`);
        say(`All ${manifest.files.length} files are as MANIFEST.json says.`);
        say(
          told === undefined
            ? `The manifest does not prove itself: compare its SHA-256 with the one that \`aims pack\` printed. ${digest}`
            : 'MANIFEST.json is the one with that SHA-256: nothing was changed since it was packed.',
        );
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        complain(`${file}: ${error.message}`);
        process.exitCode = exitCode.errors;
      }
    });

/**
 * @param site - absolute path of the site of an edition, or of its `edition.json`
 * @param content - absolute path of the folder of the full handbook
 */
function verifyEdition(site: string, content: string) {
  const proof = readProof(site);
  const difference = differenceFrom(loadHandbook({ root: content, asOf: proof.asOf }), proof);
  if (difference === undefined) {
    say(
      `The ${proof.edition} edition is of the same state as ${content}. It leaves out ${proof.withheld.length} ${proof.withheld.length === 1 ? 'entry' : 'entries'}, as a whole or in part.`,
    );
    return;
  }
  complain(
    {
      shown: `The ${proof.edition} edition does not show what ${content} says now.`,
      withheld: `The ${proof.edition} edition shows what ${content} says now, but what it leaves out has changed since.`,
    }[difference],
  );
  complain('Build the edition again, or compare it with the commit from which it was built.');
  process.exitCode = exitCode.errors;
}

function readProof(site: string): EditionProof {
  const file = existsSync(join(site, proofName)) ? join(site, proofName) : site;
  try {
    return editionProof.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(
      `${site} is not the site of a smaller edition: there is no ${proofName} in it that says so.`,
    );
  }
}

const counted = (count: number) => `${count} ${count === 1 ? 'file differs' : 'files differ'}`;
