import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { collectionNames, idPattern, type CollectionName } from '../../../schemas/fields.ts';
import { isCollectionName } from '../../../schemas/index.ts';
import { compareIds } from '../../standards/catalogue.ts';
import { readText, reasonOf, type Report } from './read-text.ts';
import { nearest } from './schema-issues.ts';
import type { Attachment, ReadProblem } from '../types.ts';

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

/** Files at the top of a content folder that are for its editors, not for the handbook. */
const besides = /^(\.|readme|licen[cs]e|codeowners|contributing|changelog)/i;

/** Backups, locks and thumbnails, which editors and file managers write beside what is edited. */
const leftBehind = /^~\$|~$|\.(?:bak|orig|tmp|swp)$|^(?:thumbs\.db|desktop\.ini)$/i;

export interface EntryFile {
  id: string;
  collection: CollectionName;
  file: string;
  /** Undefined where the file cannot be read, which is a problem already; its id is taken all the same. */
  text: string | undefined;
}

export interface ContentFiles {
  entries: EntryFile[];
  /** Text of `handbook.yaml`; undefined where it is missing or unreadable. */
  config: string | undefined;
  /** Text of `isms/controls.csv`; undefined where it is missing or unreadable. */
  isms: string | undefined;
  attachments: Map<string, Attachment>;
  problems: ReadProblem[];
}

/**
 * Finds and reads the files of a content folder. Whatever cannot be part of a handbook becomes a
 * problem; nothing is passed over in silence.
 *
 * @param root - absolute path of the content folder, which exists
 */
export function readContent(root: string): ContentFiles {
  const result: ContentFiles = {
    entries: [],
    config: undefined,
    isms: undefined,
    attachments: new Map(),
    problems: [],
  };
  const problem: Report = (file, found, expected, fix, more = {}) => {
    const { point, nearest: meant } = more;
    result.problems.push({
      rule: 'content/file',
      at: { file, ...(point && { point }) },
      found,
      expected,
      fix,
      ...(meant !== undefined && { nearest: meant }),
    });
  };
  const read = (file: string) => readText(root, file, problem);

  for (const { file, name, folder } of list(root, '', problem)) {
    if (name.startsWith('.')) continue;
    if (folder) {
      if (isCollectionName(name)) readCollection(name);
      else if (name === 'files') readAttachments();
      else if (name === 'isms') readIsms();
      else
        problem(
          file,
          `The folder \`${name}\` is no collection, so nothing in it is read.`,
          `one of ${[...collectionNames, 'files', 'isms'].join(', ')}`,
          'Rename the folder, or move it out of the content folder.',
          { nearest: nearest(name, [...collectionNames, 'files', 'isms']) },
        );
    } else if (name === 'handbook.yaml') {
      result.config = read(file);
    } else if (!besides.test(name)) {
      problem(
        file,
        `The file \`${name}\` stands beside the collections, where nothing reads it.`,
        '`handbook.yaml`, and entries in the folders of their collections',
        'Move it into a collection or under `files/`, or remove it.',
        { nearest: nearest(name, ['handbook.yaml']) },
      );
    }
  }
  result.entries.sort((a, b) => compareIds(a.id, b.id) || (a.file < b.file ? -1 : 1));
  return result;

  function readCollection(collection: CollectionName) {
    for (const { file, name } of walk(root, collection, problem)) {
      if (name.startsWith('.')) continue;
      const id = name.slice(0, -extname(name).length || undefined);
      if (extname(name) !== '.mdx')
        problem(
          file,
          `\`${name}\` is no entry, and it stands in the collection \`${collection}\`.`,
          'files that end in `.mdx`',
          leftBehind.test(name)
            ? 'Remove it: a program has left it here.'
            : besides.test(name)
              ? 'Move it to the top of the content folder, or remove it.'
              : /^(?:\.mdx?)?$/i.test(extname(name))
                ? `Rename it to \`${id}.mdx\`.`
                : 'Move it under `files/`, or remove it.',
        );
      else if (!idPattern.test(id))
        problem(
          file,
          `\`${id}\` cannot be an id: an id is the name of the file.`,
          'letters, digits, dots, hyphens and underscores, a letter or digit first',
          'Rename the file.',
        );
      else result.entries.push({ id, collection, file, text: read(file) });
    }
  }

  function readAttachments() {
    for (const { file, name } of walk(root, 'files', problem)) {
      if (name.startsWith('.')) continue;
      const type = extname(name).slice(1).toLowerCase();
      if (!attachmentTypes.includes(type)) {
        problem(
          file,
          type
            ? `Attachments of the type \`.${type}\` are not allowed.`
            : `\`${name}\` has no ending that says what it is.`,
          attachmentTypes.join(', '),
          type === 'jpeg' ? 'Rename it to `.jpg`.' : 'Convert it, or link to where it lies.',
        );
        continue;
      }
      try {
        const absolute = join(root, file);
        const opened = openSync(absolute, 'r');
        const bytes = fstatSync(opened).size;
        closeSync(opened);
        result.attachments.set(file, { file, absolute, bytes });
      } catch (error) {
        problem(
          file,
          `The file cannot be read: ${reasonOf(error)}.`,
          'a file that may be read',
          'Correct its permissions.',
        );
      }
    }
  }

  function readIsms() {
    for (const { file, name } of walk(root, 'isms', problem)) {
      if (name.startsWith('.')) continue;
      if (file === 'isms/controls.csv') result.isms = read(file);
      else
        problem(
          file,
          `\`${name}\` stands in \`isms/\`, where nothing reads it.`,
          '`isms/controls.csv`',
          'Rename it to `controls.csv`, or move it under `files/`.',
        );
    }
  }
}

interface Found {
  file: string;
  name: string;
  folder: boolean;
}

/** Files below a folder, however deep, by name. */
function* walk(root: string, folder: string, problem: Report): Generator<Found> {
  for (const found of list(root, folder, problem)) {
    if (!found.folder) yield found;
    else if (!found.name.startsWith('.')) yield* walk(root, found.file, problem);
  }
}

/** What a folder holds, by name; links that leave the content folder or lead nowhere are reported and left out. */
function list(root: string, folder: string, problem: Report): Found[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch (error) {
    problem(
      folder,
      `The folder cannot be read: ${reasonOf(error)}.`,
      'a folder that may be read',
      'Correct its permissions.',
    );
    return [];
  }
  const found: Found[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const file = folder ? `${folder}/${name}` : name;
    const absolute = join(root, file);
    try {
      const link = entry.isSymbolicLink();
      if (link && leaves(realpathSync(root), realpathSync(absolute))) {
        problem(
          file,
          `\`${name}\` is a link that leaves the content folder.`,
          'files that lie in the content folder',
          'Put a copy of the file in its place.',
        );
        continue;
      }
      const target = link ? statSync(absolute) : entry;
      if (link && target.isDirectory()) {
        problem(
          file,
          `\`${name}\` is a link to a folder of this handbook, which would be read twice, or without end.`,
          'files and folders that lie where they are read',
          'Remove the link.',
        );
        continue;
      }
      if (!target.isFile() && !target.isDirectory()) {
        problem(
          file,
          `\`${name}\` is neither a file nor a folder.`,
          'a regular file',
          'Remove it.',
        );
        continue;
      }
      found.push({ file, name, folder: target.isDirectory() });
    } catch (error) {
      problem(
        file,
        `\`${name}\` cannot be read: ${reasonOf(error)}.`,
        'a file that may be read',
        'Mend or remove it.',
      );
    }
  }
  return found;
}

/** Whether a path lies outside a folder, or in a part of it that is hidden, such as `.git`. */
const leaves = (root: string, path: string) => {
  const way = relative(root, path);
  return isAbsolute(way) || way.split(sep).some((step) => step.startsWith('.'));
};
