import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isLedOut } from '../handbook/reading/folder.ts';
import { ImportError } from './import-error.ts';

/**
 * Writes files of a content folder, all or none: they are made in a folder beside their places and moved
 * there at the end. If one cannot be moved, those before it are taken back.
 *
 * @param root - absolute path of the content folder
 * @param contents - texts and bytes by paths in it
 * @throws ImportError where one of them would be written outside
 */
export function writeTogether(
  root: string,
  contents: ReadonlyMap<string, string | Uint8Array>,
): void {
  for (const file of contents.keys())
    if (isLedOut(root, join(root, file)))
      throw new ImportError(
        `The folder of ${file} is a link that leads out of the content. Replace it by a folder.`,
      );
  const staged = mkdtempSync(join(root, '.import-'));
  const undo: (() => void)[] = [];
  try {
    const files = [...contents].map(([file, content], index) => {
      const from = join(staged, String(index));
      writeFileSync(from, content);
      return { from, to: join(root, file) };
    });
    for (const { from, to } of files) {
      const made = makeFolders(dirname(to));
      undo.push(() => made.forEach((folder) => rmdirSync(folder)));
      const former = existsSync(to) ? readFileSync(to) : undefined;
      renameSync(from, to);
      undo.push(() =>
        former === undefined ? rmSync(to, { force: true }) : writeFileSync(to, former),
      );
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** Makes a folder and those above it. @returns those that were not there, the innermost first */
function makeFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const above = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [folder, ...above];
}
