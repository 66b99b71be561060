import { styleText } from 'node:util';
import { structuredPatch } from 'diff';
import type { FileChange } from '../editing/files.ts';
import { printable } from '../reporters/printable.ts';

/**
 * What changes, as a unified diff of each file.
 *
 * @param prefix - what to put before the path of a file, so that a terminal can open it
 */
export function changedLines(
  changes: readonly FileChange[],
  { prefix, color, context }: { prefix: string; color: boolean; context: number },
): string {
  const paint = (format: 'red' | 'green' | 'bold' | 'cyan', text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  return changes
    .map(({ file, to, before, after }) => {
      const { hunks } = structuredPatch(file, file, before, after, '', '', { context });
      const name = to === undefined ? prefix + file : `${prefix}${file} → ${prefix}${to}`;
      return [
        paint('bold', printable(name)),
        ...hunks.flatMap(({ oldStart, lines }) => [
          paint('cyan', `  line ${oldStart}`),
          ...lines.map((line) =>
            line.startsWith('+')
              ? paint('green', `  ${printable(line)}`)
              : line.startsWith('-')
                ? paint('red', `  ${printable(line)}`)
                : `  ${printable(line)}`,
          ),
        ]),
      ].join('\n');
    })
    .join('\n\n');
}
