import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { reasonOf } from '../../handbook/reading/read-text.ts';
import { printable } from '../../handbook/reading/unprintable.ts';
import { ImportError } from '../import-error.ts';
import { decodedText } from '../sources/text.ts';
import { htmlOfDocx } from './docx.ts';
import { htmlOfMarkdown } from './markdown.ts';

/** A document as it was found. */
export interface ReadDocument {
  /** Absolute path of the file. */
  path: string;
  tree: Root;
  /** What the front matter says, by the names that it has there. */
  fields: Readonly<Record<string, unknown>>;
  /** What was left out, in words. */
  notes: string[];
}

/** Endings of the documents that can be imported. */
export const documentEndings = ['.md', '.markdown', '.mdx', '.mdown', '.docx', '.html', '.htm'];

/** In bytes. */
const maxBytes = 100_000_000;

/**
 * Reads a document: Markdown, DOCX or HTML. Everything becomes HTML first, so that what comes after is
 * the same for all.
 *
 * @param path - absolute path of the file
 * @throws ImportError where it cannot be read as one of them
 */
export async function readDocument(path: string): Promise<ReadDocument> {
  const file = basename(path);
  const bytes = bytesOf(path);
  if (bytes.length > maxBytes)
    throw new ImportError(`${file} has more than ${maxBytes / 1_000_000} MB. Divide it.`);
  if (bytes.length === 0) throw new ImportError(`${file} is empty. Remove it, or leave it out.`);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const { html, notes } = await htmlOfDocx(bytes, file);
    return { path, tree: parsed(printable(html)), fields: {}, notes };
  }
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new ImportError(
      `${file} is in the format of Word before 2007, or it is locked with a password. Save it as DOCX without a password.`,
    );
  if (bytes.subarray(0, 4).toString('latin1') === '%PDF')
    throw new ImportError(`${file} is a PDF. Import the document from which it was made.`);
  const { text: decoded } = decodedText(bytes);
  if (decoded.includes('\0'))
    throw new ImportError(`${file} is not a text. Import Markdown, DOCX or HTML.`);
  const text = printable(decoded);
  if (/^\.html?$/i.test(extname(file)))
    return { path, tree: parsed(bodyOf(text)), fields: {}, notes: [] };
  const { html, fields, notes } = htmlOfMarkdown(text);
  return { path, tree: parsed(html), fields, notes };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ImportError(
      isMissing
        ? `There is no file ${path}. Correct its name.`
        : `${path} cannot be read: ${reasonOf(error)}.`,
    );
  }
}

/** What a page of HTML shows. */
const bodyOf = (html: string): string => /<body\b[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;

const parser = unified().use(rehypeParse, { fragment: true });

const parsed = (html: string): Root => parser.parse(html);
