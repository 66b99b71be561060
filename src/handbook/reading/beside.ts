/**
 * What is beside the collections at the top of a content folder. That may be the top of a repository,
 * which has more than a handbook: `package.json`, `scripts/`, `node_modules/`. Only what somebody may
 * have meant for the handbook is worth a word.
 */
import { readdirSync } from 'node:fs';
import { sayFile } from './says/files.ts';
import { extname, join } from 'node:path';
import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import { isCollectionName } from '../../../schemas/index.ts';
import type { ReportFile } from './file-problem.ts';
import { nearest } from '../../issues/nearest.ts';

const ownFolders: readonly string[] = [...collectionNames, 'files', 'isms'];

/** Backups, locks and thumbnails, which editors and file managers write beside what is edited. */
export const leftBehind = /^~\$|~$|\.(?:bak|orig|tmp|swp)$|^(?:thumbs\.db|desktop\.ini)$/i;

/** Documents that repositories have for those who work on them, also those in capitals: `NOTES.md`. */
const repositoryDocument =
  /^(?:readme|licen[cs]e|notice|codeowners|contributing|code[_-]of[_-]conduct|changelog|security|support|governance|authors|maintainers)\b/i;
const repositoryText = /^(?:[A-Z_-]+\.md|(?:requirements|constraints|robots)\b.*\.txt)$/;

export const isRepositoryDocument = (name: string) =>
  repositoryDocument.test(name) || repositoryText.test(name);

/** What an editor writes, or attaches. Programs and settings end otherwise. */
const document =
  /^\.(?:mdx?|markdown|txt|rtf|csv|tsv|xlsx?|ods|docx?|odt|pptx?|pdf|png|jpe?g|webp|avif|svg|html?)$/i;

/** Where that belongs in a handbook which many keep under another name. */
const otherNames: Readonly<Record<string, string>> = {
  procedures: 'policies',
  documents: 'policies',
  context: 'clauses',
  changes: 'clauses',
  soa: 'controls',
  systems: 'inventory',
  models: 'inventory',
  records: 'evidence',
  vendors: 'suppliers',
  goals: 'objectives',
  reviews: 'audits',
  complaints: 'incidents',
  concerns: 'incidents',
  nonconformities: 'findings',
  laws: 'regulations',
};

/** What is never read, wherever it is: what is hidden, and packages. */
export const isNever = (name: string) => name.startsWith('.') || name === 'node_modules';

/** Whether something at the top may have been meant for the handbook, by its name. */
export const isMeant = (name: string) => meantFolder(name) !== undefined || isMeantFile(name);

/** The folder that a name is a slip for: `policies` for `policy`, `Policies` and `polices`. */
function meantFolder(name: string): string | undefined {
  const meant = nearest(name, [...ownFolders, 'policy']);
  return meant === 'policy' ? 'policies' : meant;
}

/** The collection that the name of a folder is a slip for, or another word for. */
export function collectionMeant(name: string): CollectionName | undefined {
  const meant = meantFolder(name) ?? otherNames[name.toLowerCase()];
  return meant !== undefined && isCollectionName(meant) ? meant : undefined;
}

const isMeantFile = (name: string) =>
  leftBehind.test(name) ||
  nearest(name, ['handbook.yaml']) !== undefined ||
  (document.test(extname(name)) && !isRepositoryDocument(name));

/** Reports a folder at the top that is not one of a handbook, if somebody may believe that it is. */
export function reportFolder(root: string, name: string, report: ReportFile) {
  const meant = meantFolder(name);
  const own = ownFolders.join(', ');
  if (meant)
    report({
      file: name,
      nearest: meant,
      ...sayFile(name.toLowerCase() === meant ? 'upperFolder' : 'noCollection', name, own, meant),
    });
  else if (holdsEntries(root, name))
    report({
      file: name,
      nearest: otherNames[name.toLowerCase()],
      ...sayFile('entriesElsewhere', name, own),
    });
}

/** Reports a file at the top that is not read, if somebody may believe that it is. */
export function reportFile(name: string, report: ReportFile) {
  if (!isMeantFile(name)) return;
  const isLeft = leftBehind.test(name);
  const meant = isLeft ? undefined : nearest(name, ['handbook.yaml']);
  report({
    file: name,
    nearest: meant,
    ...(isLeft
      ? sayFile('leftBeside', name)
      : meant
        ? sayFile('configBeside', name, meant)
        : sayFile('beside', name)),
  });
}

/** What to do where one of these files was meant for `handbook.yaml`; undefined where none was. */
export function renaming(names: readonly string[]): string | undefined {
  const meant = nearest(
    'handbook.yaml',
    names.filter((name) => /\.ya?ml\b/i.test(name)),
  );
  return meant && `Rename ${meant} to handbook.yaml.`;
}

function holdsEntries(root: string, folder: string): boolean {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).some((entry) =>
      entry.isDirectory()
        ? !isNever(entry.name) && holdsEntries(root, join(folder, entry.name))
        : extname(entry.name) === '.mdx',
    );
  } catch {
    // What cannot be read is not read as a handbook either.
    return false;
  }
}
