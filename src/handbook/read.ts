import { join } from 'node:path';
import { sayFile } from './reading/says/files.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { isCollectionName } from '../../schemas/index.ts';
import { compareIds } from '../standards/catalogue.ts';
import { readAttachments } from './reading/attachments.ts';
import type { SaidWords } from '../issues/issue.ts';
import {
  collectionMeant,
  isMeant,
  leftBehind,
  reportFile,
  reportFolder,
} from './reading/beside.ts';
import {
  idOfFile,
  isEntryName,
  isMeantAsEntry,
  misnamed,
  wrongName,
} from './reading/entry-names.ts';
import { toReadProblem, type ReportFile } from './reading/file-problem.ts';
import { list, walk } from './reading/folder.ts';
import { readText } from './reading/read-text.ts';
import { maxEntryFiles, roomFor, type Room } from './reading/total-bounds.ts';
import type { Attachment, ReadProblem } from './types.ts';

export interface EntryFile {
  id: string;
  collection: CollectionName;
  file: string;
  /** Undefined where the file cannot be read, which is a problem already; its id is taken all the same. */
  text: string | undefined;
  /** Its folder is not named as it has to be, which is told; what is wrong with the file can wait. */
  misplaced?: true;
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
  const report: ReportFile = (problem) => void result.problems.push(toReadProblem(problem));
  const room = roomFor(report);

  for (const { name, folder } of list(root, '', report, isMeant)) {
    if (!folder) {
      if (name === 'handbook.yaml') result.config = readText(root, name, report);
      else reportFile(name, report);
    } else if (isCollectionName(name))
      result.entries.push(...readCollection(root, name, report, room));
    else if (name === 'files') result.attachments = readAttachments(root, report, room);
    else if (name === 'isms') result.isms = readIsms(root, report);
    else {
      reportFolder(root, name, report);
      // The entries are read all the same, so that nothing that names them is blamed.
      const meant = collectionMeant(name);
      if (meant) result.entries.push(...readMisplaced(root, name, meant, room));
    }
  }
  result.entries.sort(byId);
  return result;
}

/** The files of a content folder as they would be with texts that are not written yet, by their paths. */
export function withDrafts(
  files: ContentFiles,
  drafts: ReadonlyMap<string, string> | undefined,
): ContentFiles {
  if (!drafts || drafts.size === 0) return files;
  const drafted = [...drafts].flatMap(([file, text]): EntryFile[] => {
    const [collection = '', ...rest] = file.split('/');
    const name = rest.at(-1);
    return isCollectionName(collection) && name !== undefined
      ? [{ id: idOfFile(name), collection, file, text }]
      : [];
  });
  return {
    ...files,
    isms: drafts.get('isms/controls.csv') ?? files.isms,
    entries: [...files.entries.filter(({ file }) => !drafts.has(file)), ...drafted].sort(byId),
  };
}

const byId = (a: EntryFile, b: EntryFile) => compareIds(a.id, b.id) || (a.file < b.file ? -1 : 1);

/** The entries in a folder whose name is not that of the collection. */
const readMisplaced = (
  root: string,
  folder: string,
  collection: CollectionName,
  room: Room,
): EntryFile[] =>
  [...walk(root, folder, () => undefined)]
    .filter(({ name, file }) => wrongName(name, collection) === undefined && room.hasEntry(file))
    .map(({ file, name }) => ({
      id: idOfFile(name),
      collection,
      file,
      text: textOf(root, file, () => undefined, room),
      misplaced: true,
    }));

/** Text of a file; undefined where it cannot be read, or where there is no room for it. */
const textOf = (root: string, file: string, report: ReportFile, room: Room) =>
  room.hasText(file, join(root, file)) ? readText(root, file, report) : undefined;

function readCollection(
  root: string,
  collection: CollectionName,
  report: ReportFile,
  room: Room,
): EntryFile[] {
  const files = walk(root, collection, report)
    .take(maxEntryFiles + 1)
    .filter(({ file }) => room.hasEntry(file))
    .toArray();
  const ids = new Set(
    files.filter(({ name }) => isEntryName(name)).map(({ name }) => idOfFile(name).toLowerCase()),
  );
  return files.flatMap(({ file, name }) => {
    const wrong = wrongName(name, collection, ids);
    const id = idOfFile(name);
    if (!wrong) return [{ id, collection, file, text: textOf(root, file, report, room) }];
    if (isEntryName(name) || !isMeantAsEntry(name, undefined)) {
      report({ file, ...wrong });
      return [];
    }
    if (ids.has(id.toLowerCase())) {
      report({ file, ...sayFile('twin', name, id) });
      return [];
    }
    const text = textOf(root, file, report, room);
    if (!isMeantAsEntry(name, text)) {
      report({ file, ...wrong });
      return [];
    }
    // It counts as an entry, so that nothing that names it is blamed.
    ids.add(id.toLowerCase());
    report({ file, ...misnamed(name) });
    return [{ id, collection, file, text }];
  });
}

/** Text of `isms/controls.csv`; undefined where it is missing or unreadable. */
function readIsms(root: string, report: ReportFile): string | undefined {
  let text: string | undefined;
  for (const { file, name } of walk(root, 'isms', report)) {
    if (file === 'isms/controls.csv') text = readText(root, file, report);
    else report({ file, ...notTheTable(name) });
  }
  return text;
}

/** What is said of a file beside `isms/controls.csv`. */
function notTheTable(name: string): SaidWords {
  const isWorkbook = /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(name);
  if (leftBehind.test(name)) return sayFile('leftIsms', name);
  if (isWorkbook) return sayFile('workbook', name);
  return sayFile(/\.(?:csv|tsv|txt)$/i.test(name) ? 'otherTable' : 'inIsms', name);
}

/** The files that a handbook is made of. */
export const filesOf = ({ entries, config, isms, attachments }: ContentFiles): string[] => [
  ...entries.map(({ file }) => file),
  ...(config === undefined ? [] : ['handbook.yaml']),
  ...(isms === undefined ? [] : ['isms/controls.csv']),
  ...attachments.keys(),
];
