import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLedOut } from '../handbook/reading/folder.ts';
import { putTogether } from '../handbook/writing/together.ts';
import { ImportError } from './import-error.ts';

/**
 * Writes files of a content folder, all or none.
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
  putTogether(root, (staged) =>
    [...contents].map(([file, content], index) => {
      writeFileSync(join(staged, String(index)), content, { flag: 'wx' });
      return { from: String(index), to: file };
    }),
  );
}
