import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renaming } from './reading/beside.ts';
import { reasonOf } from './reading/read-text.ts';

/** The content folder itself is at fault, so that there is no handbook to speak of. */
export class NoHandbookError extends Error {
  override name = 'NoHandbookError';
  fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/** @throws NoHandbookError where the folder is missing, unreadable, empty or without `handbook.yaml` */
export function assertFolder(root: string) {
  const help = 'Name the folder of a handbook with --content DIR.';
  const start = 'Its handbook.yaml names the organisation, the scope and the Statement.';
  let names: string[];
  try {
    names = readdirSync(root);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new NoHandbookError(`The content folder ${root} does not exist.`, help);
    if (code === 'ENOTDIR')
      throw new NoHandbookError(`${root} is a file, not a content folder.`, help);
    throw new NoHandbookError(
      `The content folder ${root} cannot be read: ${reasonOf(error)}.`,
      'Correct its permissions.',
    );
  }
  if (names.length === 0)
    throw new NoHandbookError(`The content folder ${root} is empty.`, `${help} ${start}`);
  if (!names.includes('handbook.yaml'))
    throw new NoHandbookError(
      `There is no handbook.yaml in the content folder ${root}.`,
      existsSync(join(root, 'content/handbook.yaml'))
        ? `Name ${join(root, 'content')}, which has one.`
        : (renaming(names) ?? `${help} ${start}`),
    );
}
