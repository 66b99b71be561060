import { diffArrays } from 'diff';
import { diff3Merge } from 'node-diff3';
import type { Side } from '../../update/three-way.ts';

/** Lines that an editor and the document have both changed. */
interface BodyConflict {
  /** The number of the first of them in the text as it is now, from 1. */
  line: number;
  /** What the last import wrote; undefined if none is recorded. */
  last: string | undefined;
  now: string;
  inFile: string;
}

interface MergedBody {
  lines: string[];
  conflicts: BodyConflict[];
}

/**
 * A text of which an editor and the document each have changed other lines since the last import.
 *
 * @param last - the lines that the last import wrote; undefined if none is recorded, so that nobody knows who
 *   changed what
 * @param side - what is right where both changed the same lines; undefined if nobody has chosen
 */
export function mergedBody(
  last: readonly string[] | undefined,
  now: readonly string[],
  inFile: readonly string[],
  side: Side | undefined,
): MergedBody {
  if (last === undefined) return withoutBase(now, inFile, side);
  const lines: string[] = [];
  const conflicts: BodyConflict[] = [];
  for (const { ok, conflict } of diff3Merge([...now], [...last], [...inFile])) {
    if (ok) lines.push(...ok);
    if (!conflict) continue;
    const { a, aIndex, b, o } = conflict;
    lines.push(...(side === 'file' ? b : a));
    if (side === undefined)
      conflicts.push({
        line: aIndex + 1,
        ...{ last: o.join('\n'), now: a.join('\n'), inFile: b.join('\n') },
      });
  }
  return { lines, conflicts };
}

function withoutBase(
  now: readonly string[],
  inFile: readonly string[],
  side: Side | undefined,
): MergedBody {
  if (side !== undefined) return { lines: [...(side === 'file' ? inFile : now)], conflicts: [] };
  const conflicts: BodyConflict[] = [];
  let line = 1;
  let removed: string[] = [];
  let added: string[] = [];
  const close = () => {
    if (removed.length + added.length > 0)
      conflicts.push({
        line: line - removed.length,
        ...{ last: undefined, now: removed.join('\n'), inFile: added.join('\n') },
      });
    removed = [];
    added = [];
  };
  for (const part of diffArrays([...now], [...inFile])) {
    if (part.added) added.push(...part.value);
    else {
      if (!part.removed) close();
      else removed.push(...part.value);
      line += part.value.length;
    }
  }
  close();
  return { lines: [...now], conflicts };
}
