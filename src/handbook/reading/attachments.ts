import { closeSync, fstatSync, openSync } from 'node:fs';
import { sayFile } from './says/files.ts';
import { extname, join } from 'node:path';
import type { SaidWords } from '../../issues/issue.ts';
import type { Attachment } from '../types.ts';
import { leftBehind } from './beside.ts';
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

/** The files under `files/` by their paths. Only whether they can be read is looked at. */
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
      const opened = openSync(absolute, 'r');
      const bytes = fstatSync(opened).size;
      closeSync(opened);
      attachments.set(file, { file, absolute, bytes });
    } catch (error) {
      report(unreadable(file, error));
    }
  }
  return attachments;
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
