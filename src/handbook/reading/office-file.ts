import { strFromU8, unzipSync } from 'fflate';
import type { Content } from './content-type.ts';

/** What the parts of a document are: the first thing that a program for them reads. */
const typesFile = '[Content_Types].xml';
const mostTypes = 1024 * 1024;

/**
 * What an archive is: a document, one with macros, or none.
 *
 * @param whole - reads all of it; undefined where it is too large for that
 */
export function officeContent(whole: () => Buffer | undefined): Content {
  const bytes = whole();
  if (!bytes) return 'largeZip';
  try {
    return inside(bytes);
  } catch {
    return 'zip';
  }
}

function inside(bytes: Buffer): Content {
  const names: string[] = [];
  const { [typesFile]: packed } = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      return name === typesFile && originalSize <= mostTypes;
    },
  });
  const types = packed ? strFromU8(packed) : '';
  if (
    /macroEnabled|vbaProject/i.test(types) ||
    names.some((name) => /vbaProject\.bin$/i.test(name))
  )
    return 'macros';
  if (types.includes('wordprocessingml.document.main+xml')) return 'docx';
  return types.includes('spreadsheetml.sheet.main+xml') ? 'xlsx' : 'zip';
}
