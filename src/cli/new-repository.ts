import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runChecks } from '../checks/run.ts';
import { naming } from '../handbook/writing/naming.ts';
import { ownMark, removeLeft } from '../handbook/writing/left-behind.ts';
import { finishInterrupted, putTogether } from '../handbook/writing/together.ts';
import { loadHandbook } from '../handbook/load.ts';
import { firstOf } from '../issues/words.ts';
import type { Answers, ScaffoldFile } from '../scaffold/answers.ts';
import { contentFiles } from '../scaffold/content-files.ts';
import { packageJson, packageName } from '../scaffold/package-json.ts';
import { repositoryFiles } from '../scaffold/repository-files.ts';
import { UsageError } from './exit.ts';
import { removeEmpty, removeOwn } from './leftovers.ts';
import { codeOwnersText } from './owners.ts';
import { toolName } from './tool-spec.ts';

const workBeginning = '.aims-init-';

/** What git and npm write before the handbook begins: it is kept. */
const mayBeThere = ['.git', 'node_modules', 'package.json', 'package-lock.json'];

/**
 * @param folder - absolute path of the new repository
 * @throws UsageError where it is a file, or has anything in it but what git and npm write
 */
export function assertFree(folder: string) {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new UsageError(`${folder} is a file. Name a folder that is new or empty.`);
  finishInterrupted(folder);
  removeLeft(folder, workBeginning);
  const inTheWay = readdirSync(folder).filter((name) => !mayBeThere.includes(name));
  if (inTheWay.length > 0)
    throw new UsageError(
      `${folder} is not empty: ${firstOf(inTheWay)} ${inTheWay.length === 1 ? 'is' : 'are'} in the way. Name a folder that is new or empty.`,
    );
}

/**
 * Writes a repository with a handbook, whole or not at all.
 *
 * @param folder - absolute path; new, or free as `assertFree` says
 * @returns how many files were written, and how many warnings the check has
 * @throws UsageError where the answers make a handbook with errors, such as a date in the wrong order
 */
export function writeRepository(folder: string, answers: Answers) {
  const made = mkdirSync(folder, { recursive: true });
  const work = join(folder, workBeginning + ownMark());
  mkdirSync(work);
  const tidyUp = () => {
    removeOwn(work);
    removeEmpty(folder, made);
  };
  process.on('exit', tidyUp);
  try {
    const files = [...contentFiles(answers), ...repositoryFiles(answers)];
    const write = (file: ScaffoldFile) =>
      naming(join(folder, file.path), () => writeInto(work, file));
    files.forEach(write);
    const handbook = loadHandbook({ root: join(work, 'content') });
    const issues = runChecks(handbook);
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      throw new UsageError(
        `What you gave does not make a handbook without errors, so nothing was written:\n${errors.map(({ found }) => `      ${found}`).join('\n')}`,
      );
    write({ path: 'CODEOWNERS', text: codeOwnersText(handbook, '', work) });
    write({ path: 'package.json', text: packageText(folder, answers) });
    putTogether(folder, (staged) =>
      readdirSync(work).map((name) => {
        renameSync(join(work, name), join(staged, name));
        return { from: name, to: name };
      }),
    );
    return { files: files.length + 2, warnings: issues.length };
  } finally {
    process.off('exit', tidyUp);
    tidyUp();
  }
}

function writeInto(work: string, { path, text }: ScaffoldFile) {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), text);
}

function packageText(folder: string, { name, tool }: Answers): string {
  const path = join(folder, 'package.json');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  try {
    const current = JSON.parse(text) as object;
    return packageJson(current, { name: toolName, spec: tool }, packageName(name));
  } catch {
    throw new UsageError(`${path} is not valid JSON. Correct or remove it.`);
  }
}
