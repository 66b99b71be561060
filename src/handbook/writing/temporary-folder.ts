import { lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

let known: string | undefined;

/**
 * Where this tool keeps what it needs while it works, and may lose at any time. It is outside the
 * tool, which may be installed where nobody can write; and on this machine only, since a folder of
 * a process is told from one that was left behind by the number of the process.
 *
 * @returns absolute path of a folder that nobody but this user can write to: programs are run from it
 * @throws Error where no folder can be made
 */
export const temporaryFolder = (): string => (known ??= ownFolder());

function ownFolder(): string {
  const parent = realpathSync(tmpdir());
  // Where there are no numbers of users, the folder for what is temporary is each user's own.
  const user = process.getuid?.();
  const folder = join(parent, user === undefined ? 'aims-handbook' : `aims-handbook-${user}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { mode, uid } = lstatSync(folder);
    if (user === undefined || (uid === user && (mode & 0o022) === 0)) return folder;
  } catch {
    // Somebody has put a file there, or a link to nowhere.
  }
  return folderForOnce(join(parent, 'aims-handbook-'));
}

function folderForOnce(prefix: string): string {
  let folder: string;
  try {
    folder = mkdtempSync(prefix);
  } catch {
    throw new Error(
      `The folder for temporary files, ${dirname(prefix)}, is not writable. Name another in TMPDIR.`,
    );
  }
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
