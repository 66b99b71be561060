import mammoth from 'mammoth';
import { ImportError } from '../import-error.ts';

/** Styles of Word beyond those that mammoth knows. The page of an entry makes its own list of contents. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...['toc 1', 'toc 2', 'toc 3', 'toc 4', 'toc 5', 'TOC Heading'].map(
    (name) => `p[style-name='${name}'] => !`,
  ),
];

/**
 * The text of a DOCX file as HTML, with its images as data.
 *
 * @throws ImportError where the file is no document of Word
 */
export async function htmlOfDocx(
  bytes: Buffer,
  file: string,
): Promise<{ html: string; notes: string[] }> {
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: bytes },
      { styleMap: styles },
    );
    return {
      html: value,
      notes: [...new Set(messages.map(({ message }) => message))].filter(
        // A style of one's own is text, or it looks like something that entries do not decide.
        (message) => !message.startsWith('Unrecognised'),
      ),
    };
  } catch {
    throw new ImportError(`${file} cannot be read as DOCX. Open it in Word, and save it again.`);
  }
}
