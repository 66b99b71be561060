import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { sayFile } from './says/files.ts';
import { extname, join } from 'node:path';
import type { SaidWords } from '../../issues/issue.ts';
import type { Attachment } from '../types.ts';
import { leftBehind } from './beside.ts';
import { contentOf, headLength, isAsNamed } from './content-type.ts';
import type { ReportFile } from './file-problem.ts';
import { walk, type Found } from './folder.ts';
import { unreadable } from './read-text.ts';
import type { Room } from './total-bounds.ts';

/** Types of attachments: what an auditor opens without risk. */
export const attachmentTypes = [
  'pdf',
  'png',
  'jpg',
  'webp',
  'avif',
  'csv',
  'xlsx',
  'docx',
  'txt',
  'json',
];

/** Archives up to this size are looked into, for what the documents in them are. */
const mostArchive = 64 * 1024 * 1024;

/** The files under `files/` by their paths, of which the first bytes are what their names say. */
export function readAttachments(
  root: string,
  report: ReportFile,
  room: Room,
): Map<string, Attachment> {
  const attachments = new Map<string, Attachment>();
  for (const found of walk(root, 'files', report)) {
    const { file } = found;
    if (!room.hasAttachment(file)) break;
    const wrong = wrongType(found);
    if (wrong) {
      report({ file, ...wrong });
      continue;
    }
    try {
      const absolute = join(root, file);
      const { bytes, untrue } = lookInto(absolute);
      if (untrue) report({ file, ...untrue });
      else attachments.set(file, { file, absolute, bytes });
    } catch (error) {
      report(unreadable(file, error));
    }
  }
  return attachments;
}

/** How large a file is, and what is wrong where it is something else than its name says. */
function lookInto(absolute: string): { bytes: number; untrue?: SaidWords } {
  const opened = openSync(absolute, 'r');
  try {
    const bytes = fstatSync(opened).size;
    const head = Buffer.alloc(Math.min(bytes, headLength));
    const read = head.subarray(0, readSync(opened, head, 0, head.length, 0));
    const type = extname(absolute).slice(1).toLowerCase();
    const content = contentOf(read, () => (bytes > mostArchive ? undefined : readFileSync(opened)));
    return isAsNamed(type, content)
      ? { bytes }
      : { bytes, untrue: sayFile('otherContent', type, content) };
  } finally {
    closeSync(opened);
  }
}

/** What is wrong with an attachment because of how its name ends; undefined where nothing is. */
function wrongType({ name }: Found): SaidWords | undefined {
  const type = extname(name).slice(1).toLowerCase();
  if (attachmentTypes.includes(type)) return undefined;
  if (leftBehind.test(name)) return sayFile('leftAttachment', name, attachmentTypes.join(', '));
  const types = attachmentTypes.join(', ');
  if (!type) return sayFile('noExtension', name, types);
  return sayFile(type === 'jpeg' ? 'jpeg' : 'attachmentType', type, types);
}
