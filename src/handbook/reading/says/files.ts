import type { CollectionName } from '../../../../schemas/fields.ts';
import { collections } from '../../../../schemas/index.ts';
import { hiddenWords, type Hidden } from '../../../../schemas/signs.ts';
import { fromTemplates, sayer } from '../../../issues/say.ts';
import { withArticle } from '../../../issues/words.ts';
import { endingOf, type Content } from '../content-type.ts';

const left = 'Remove it: a program left it here.';
const mdxFiles = 'files that end in `.mdx`';
const moveOrDivide = 'Move anything that is not prose to `files/`, or divide the handbook.';
const besideExpected = '`handbook.yaml`, and entries in the folders of their collections';
const everySystem = 'a name that works for files and folders on every system';

/** Why the file system refused: what it says, where none of these fits. */
export type Refusal = keyof typeof refusals | { code: string };

const refusals = {
  permission: 'permission denied',
  target: 'its target does not exist',
  itself: 'it links to itself',
};

/**
 * The same in words.
 *
 * @param words - of another language
 */
export const refusalWords = (refusal: Refusal, words: typeof refusals = refusals): string =>
  typeof refusal === 'string' ? words[refusal] : refusal.code;

const contents: Readonly<Record<Content, string>> = {
  pdf: 'a PDF file',
  png: 'a PNG image',
  jpg: 'a JPEG image',
  webp: 'a WebP image',
  avif: 'an AVIF image',
  gif: 'a GIF image',
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  macros: 'an Office document with macros',
  oldOffice: 'an Office document in an old format or with a password',
  zip: 'a ZIP archive that is not an Office document',
  largeZip: 'an archive of more than 64 MB, too large to look into',
  html: 'a web page',
  activeXml: 'XML that a browser runs or shows as a page',
  program: 'a program',
  lfs: 'a pointer of Git LFS to a file that was not fetched',
  text: 'text',
  binary: 'not text, and of no known type',
  empty: 'empty',
};
const contentFixes: Partial<Record<Content, string>> = {
  macros: 'Save it without macros.',
  oldOffice: 'Save it as `.docx` or `.xlsx`, without a password.',
  lfs: 'Run `git lfs pull`.',
};

/**
 * A size as it is told: "200 KB", "2 MB".
 *
 * @param point - what is before a tenth
 */
export const sizeWords = (bytes: number, units = ['KB', 'MB'], point = '.'): string =>
  bytes < 1024 * 1024
    ? `${Math.ceil(bytes / 1024)} ${units[0]}`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.0', '').replace('.', point)} ${units[1]}`;

/** What is said of files and folders that are not part of the handbook. */
export const fileSays = {
  ...fromTemplates({
    leftAttachment: ['`{0}` is not an attachment.', '{1}', left],
    jpeg: ['Attachments of the type `.{0}` are not allowed.', '{1}', 'Rename it to `.jpg`.'],
    attachmentType: [
      'Attachments of the type `.{0}` are not allowed.',
      '{1}',
      'Convert it, or link to it where it is.',
    ],
    noExtension: ['`{0}` has no file extension.', '{1}', 'Convert it, or link to it where it is.'],
    upperFolder: [
      'The folder `{0}` is not written in lower case.',
      'one of {1}',
      'Rename the folder to `{2}`, or move it out of the content folder.',
    ],
    noCollection: [
      'The folder `{0}` is not a collection.',
      'one of {1}',
      'Rename the folder to `{2}`, or move it out of the content folder.',
    ],
    entriesElsewhere: [
      'The folder `{0}` is not a collection, so the entries in it are not read.',
      'one of {1}',
      'Move the entries into a collection. If they are not part of the handbook, give the handbook a folder of its own, such as `content/`.',
    ],
    leftBeside: [
      'The file `{0}` is next to the collections, where nothing reads it.',
      besideExpected,
      left,
    ],
    configBeside: [
      'The file `{0}` is next to the collections, where nothing reads it.',
      besideExpected,
      'Move its content to `{1}`, and remove it.',
    ],
    beside: [
      'The file `{0}` is next to the collections, where nothing reads it.',
      besideExpected,
      'Move it into a collection or under `files/`, or remove it.',
    ],
    misnamed: [
      'The name `{0}` is not that of an entry.',
      'files that end in `.mdx`, in lower case',
      'Rename it to `{1}.mdx`.',
    ],
    leftEntry: ['`{0}` is not an entry, but it is in the `{1}` folder.', mdxFiles, left],
    repositoryDocument: [
      '`{0}` is not an entry, but it is in the `{1}` folder.',
      mdxFiles,
      'Move it to the top of the content folder, or remove it.',
    ],
    otherEnding: [
      '`{0}` is not an entry, but it is in the `{1}` folder.',
      mdxFiles,
      'Rename it to `{2}.mdx`.',
    ],
    noEntry: [
      '`{0}` is not an entry, but it is in the `{1}` folder.',
      mdxFiles,
      'Move it under `files/`, or remove it.',
    ],
    copy: [
      '`{0}` looks like a copy of `{1}`, and cannot be an id.',
      'each entry once, in a file that is named by its id',
      'Remove it. If it is the beginning of a new entry, rename the file to the id of that entry.',
    ],
    otherCase: [
      'The name of this file differs from `{0}`, by which others name it, only in its case.',
      '`{0}.mdx`',
      'Rename the file to `{0}.mdx`.',
    ],
    endingTwice: [
      '`{0}` cannot be an id: the file ends in `.mdx` twice.',
      'files that end in `.mdx` once',
      'Rename it to `{1}.mdx`.',
    ],
    wrongSigns: [
      '`{0}` cannot be an id: an id is the name of the file.',
      'letters from a to z, digits, dots, hyphens and underscores, starting with a letter or digit',
      'Rename the file to `{1}.mdx`.',
    ],
    takenSigns: [
      '`{0}` cannot be an id: an id is the name of the file.',
      'letters from a to z, digits, dots, hyphens and underscores, starting with a letter or digit',
      'Rename the file to an id that no other entry has.',
    ],
    device: [
      '`{0}` cannot be an id: Windows reserves this name for a device.',
      everySystem,
      'Rename the file.',
    ],
    dotAtEnd: [
      '`{0}` cannot be an id: Windows removes a dot at the end of a name.',
      everySystem,
      'Rename the file.',
    ],
    index: [
      '`{0}` cannot be an id: the page of the collection has this name.',
      everySystem,
      'Rename the file.',
    ],
    page: [
      '`{0}` cannot be an id: it is the name of a page, not of an entry.',
      everySystem,
      'Rename the file.',
    ],
    long: [
      '`{0}` cannot be an id: it has more than {1} characters.',
      everySystem,
      'Rename the file.',
    ],
    linkOut: [
      '`{0}` is a link that leads out of the content folder.',
      'files inside the content folder',
      'Put a copy of the file in its place.',
    ],
    linkToFolder: [
      '`{0}` is a link to a folder of this handbook, which would be read twice, or endlessly.',
      'real files and folders',
      'Remove the link.',
    ],
    noFile: ['`{0}` is neither a file nor a folder.', 'a regular file', 'Remove it.'],
    otherEncodingTable: [
      'The file is not in UTF-8: this character cannot be read.',
      'text in UTF-8',
      'Save it as "CSV UTF-8". In Excel, that is a type of its own in the list of "Save as".',
    ],
    otherEncoding: [
      'The file is not in UTF-8: this character cannot be read.',
      'text in UTF-8',
      'Save it with the encoding UTF-8.',
    ],
    nul: [
      'The file contains NUL bytes, so it is not text.',
      'text in UTF-8',
      'Save it as UTF-8 text.',
    ],
    controlCharacter: [
      'There is an invisible control character here: {0}.',
      'text',
      'Remove it: it probably came with copied text.',
    ],
    twin: [
      '`{0}` is there beside `{1}.mdx`, and is not read.',
      'each entry once',
      'Remove one of the two. If this one is right, rename it to `{1}.mdx`.',
    ],
    workbook: [
      '`{0}` is a workbook, which cannot be read as a table.',
      '`isms/controls.csv`',
      'Open it, save the sheet as "CSV UTF-8" under the name `controls.csv`, and move the workbook out of `isms/`.',
    ],
    leftIsms: ['`{0}` is in `isms/`, where nothing reads it.', '`isms/controls.csv`', left],
    otherTable: [
      '`{0}` is in `isms/`, where nothing reads it.',
      '`isms/controls.csv`',
      'Rename it to `controls.csv`, or move it under `files/`.',
    ],
    inIsms: [
      '`{0}` is in `isms/`, where nothing reads it.',
      '`isms/controls.csv`',
      'Move it under `files/`, or remove it.',
    ],
    manyEntries: [
      'There are more than {0} files in the folders of the collections. This one and those after it are not read.',
      'at most {0} entries',
      'Remove what is no entry, or divide the handbook.',
    ],
    manyTexts: [
      'The texts of the handbook have more than {0} MB up to here. This file and those after it are not read.',
      'at most {0} MB of texts',
      moveOrDivide,
    ],
    manyAttachments: [
      'There are more than {0} attachments. This one and those after it are not read.',
      'at most {0} attachments',
      'Remove what no entry needs.',
    ],
    manyParts: [
      'The handbook has more than {0} values of fields, paragraphs, links and other parts up to here. This entry and those after it are not read.',
      'at most {0} parts',
      moveOrDivide,
    ],
    manyLinks: [
      'The texts of the handbook name entries and controls more than {0} times up to here. What this text and those after it name does not count.',
      'prose',
      moveOrDivide,
    ],
    manyReferences: [
      'The fields of the handbook name entries and controls more than {0} times up to here. What the fields of this entry and those after it name does not count.',
      'at most {0} references',
      moveOrDivide,
    ],
    lostSource: [
      'This is a translation of `{0}`, which does not exist.',
      'the source, `{0}.mdx`, in `policies/`',
      'Name the file after the id of its source, or remove it.',
    ],
    sameLanguage: [
      'This is a translation into `{0}`, the language of the handbook.',
      'a translation into another language',
      'Correct the language in the name of the file, or remove the file: `{1}.mdx` is the text in this language.',
    ],
    otherLanguage: [
      'This is a translation into `{0}`, which `handbook.yaml` does not name under `languages`.',
      'one of {1}',
      'Add `{0}` to `languages`, or remove the file.',
    ],
  }),
  otherContent: (ending: string, content: Content) => ({
    found: `The name ends in \`.${ending}\`, but the file is ${contents[content]}.`,
    expected: `a file whose content is what \`.${ending}\` says`,
    fix:
      contentFixes[content] ??
      (endingOf(content)
        ? `Let its name end in \`.${endingOf(content)}\`, or replace it with the right file.`
        : 'Replace it with the right file, or link to it where it is.'),
  }),
  size: (bytes: number, most: number) => ({
    found: `The file has ${sizeWords(bytes)}.`,
    expected: `at most ${sizeWords(most)}`,
    fix: 'Move anything that is not prose to `files/`, or split the entry.',
  }),
  unreadable: (refusal: Refusal) => ({
    found: `The file cannot be read: ${refusalWords(refusal)}.`,
    expected: 'a readable file',
    fix: 'Correct its permissions.',
  }),
  unreadableFolder: (refusal: Refusal) => ({
    found: `The folder cannot be read: ${refusalWords(refusal)}.`,
    expected: 'a readable folder',
    fix: 'Correct its permissions.',
  }),
  unreadableLink: (name: string, refusal: Refusal) => ({
    found: `\`${name}\` cannot be read: ${refusalWords(refusal)}.`,
    expected: 'a readable file',
    fix: 'Repair or remove it.',
  }),
  wrongFolder: (fitting: CollectionName, collection: CollectionName) => ({
    found: `This entry has the fields of ${withArticle(collections[fitting].singular)}, but it is in \`${collection}/\`.`,
    expected: `${withArticle(collections[collection].singular)} in \`${collection}/\``,
    fix: `Move it to \`${fitting}/\`.`,
  }),
  hiddenName: (name: string, hidden: Hidden) => ({
    found: `The name \`${name}\` ${hiddenWords(hidden)}.`,
    expected: 'a name of visible characters',
    fix: 'Rename it: delete the whole name and type it again.',
  }),
};

export const sayFile = sayer(fileSays);
