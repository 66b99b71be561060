/**
 * Changes of many files at once: all or none, also where the process is killed. What is new is made in a folder
 * beside the files. Once it is complete, a plan says what goes where, and the next command finishes
 * what one that was killed had begun.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { leftIn, ownMark, removeLeft } from './left-behind.ts';
import { naming } from './naming.ts';
import { temporaryFolder } from './temporary-folder.ts';

const beginning = '.aims-change-';

const planSchema = z.object({
  root: z.string(),
  steps: z.array(z.object({ from: z.string(), to: z.string(), instead: z.string().optional() })),
});

/** Where a file or folder goes. */
interface Step {
  /** Path in the folder in which it was made. */
  from: string;
  /** Path in the folder that is changed. */
  to: string;
  /** The path that it had before, which is to be there no more. */
  instead?: string | undefined;
}

/**
 * Makes files in a folder of their own, and puts them in their places together.
 *
 * @param named - absolute path of the folder that is changed, which exists
 * @param make - writes into the folder whose absolute path it gets
 * @throws Error where something cannot be written; all is then as it was
 */
export function putTogether(named: string, make: (staged: string) => readonly Step[]): void {
  const root = realpathSync(named);
  finishInterrupted(root);
  removeLeft(root, beginning);
  const staged = join(root, beginning + ownMark());
  naming(root, () => mkdirSync(staged));
  const plan = planOf(root, staged);
  try {
    const steps = make(staged);
    writePlan(plan, { root, steps });
    carryOut(root, staged, steps);
  } finally {
    rmSync(plan, { force: true });
    rmSync(staged, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Finishes what a process has begun that was killed.
 *
 * @returns how many files or folders were put in their places
 */
export function finishInterrupted(named: string): number {
  if (leftIn(named, beginning).length === 0) return 0;
  const root = realpathSync(named);
  let count = 0;
  for (const staged of leftIn(root, beginning)) {
    const plan = planOf(root, staged);
    const steps = readPlan(plan, root);
    for (const { from, to, instead } of steps ?? []) {
      if (existsSync(join(staged, from))) {
        mkdirSync(dirname(join(root, to)), { recursive: true });
        renameSync(join(staged, from), join(root, to));
        count++;
      }
      removeFormer(root, to, instead);
    }
    rmSync(plan, { force: true });
  }
  if (count > 0) removeLeft(root, beginning);
  return count;
}

/**
 * Plans are in a folder where nobody else can write. Content may come from anybody, and could have a plan
 * that changes what nobody has looked at.
 */
const planOf = (root: string, staged: string) =>
  join(
    temporaryFolder(),
    'changes',
    `${createHash('sha256').update(root).digest('hex').slice(0, 16)}-${basename(staged)}.json`,
  );

function writePlan(path: string, plan: { root: string; steps: readonly Step[] }) {
  mkdirSync(dirname(path), { recursive: true });
  naming(path, () => {
    writeFileSync(`${path}.tmp`, JSON.stringify(plan), { flag: 'wx' });
    renameSync(`${path}.tmp`, path);
  });
}

function readPlan(path: string, root: string): readonly Step[] | undefined {
  try {
    const plan = planSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return plan.root === root ? plan.steps : undefined;
  } catch {
    // The process was killed before all was made: nothing was changed.
    return undefined;
  }
}

function carryOut(root: string, staged: string, steps: readonly Step[]) {
  const undo: (() => void)[] = [];
  try {
    steps.forEach(({ from, to, instead }, index) => {
      const target = join(root, to);
      const made = makeFolders(dirname(target));
      undo.push(() => made.forEach((folder) => rmdirSync(folder)));
      const kept = keep(target, join(staged, `.kept-${index}`));
      const keptInstead =
        instead === undefined
          ? undefined
          : keep(join(root, instead), join(staged, `.instead-${index}`));
      renameSync(join(staged, from), target);
      undo.push(() => (kept ? renameSync(kept, target) : rmSync(target, { recursive: true })));
      if (instead !== undefined) {
        undo.push(() => keptInstead && renameSync(keptInstead, join(root, instead)));
        removeFormer(root, to, instead);
      }
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Gives a file a second name, so that it can be put back. @returns undefined where there is none */
function keep(path: string, second: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    linkSync(path, second);
  } catch {
    // Some file systems have no second names.
    copyFileSync(path, second);
  }
  return second;
}

/**
 * Makes a folder and those above it, one after the other: Node's own way says of a disk that is read-only that there
 * is no such folder.
 *
 * @returns those that were not there, the innermost first
 */
export function makeFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const above = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [folder, ...above];
}

/** Where only the case differs and the file system ignores it, both names lead to the new file. */
function removeFormer(root: string, to: string, instead: string | undefined) {
  if (instead === undefined || instead === to) return;
  const [now, former] = [to, instead].map((file) =>
    statSync(join(root, file), { throwIfNoEntry: false }),
  );
  if (former && former.ino !== now?.ino) rmSync(join(root, instead));
}
