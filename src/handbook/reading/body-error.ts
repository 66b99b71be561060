import type { SaidWords } from '../../issues/issue.ts';

/** What keeps a body from being read, and where. */
export class BodyError extends Error {
  override name = 'BodyError';
  /** Offset in the body, in UTF-16 code units. */
  offset: number;
  /** In the words of an editor, where they are known. */
  words: SaidWords | undefined;
  constructor(message: string, offset: number, words?: SaidWords) {
    super(message);
    this.offset = offset;
    this.words = words;
  }
}
