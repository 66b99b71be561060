/** The way to a value inside front matter: keys and list positions. */
export type Path = readonly (string | number)[];

/** A point in a file; both count from 1, columns in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
}

/**
 * Where something stands. A path is turned into a point only when it is reported: front matter
 * keeps no positions in memory.
 */
export interface Place {
  /** Path of the file, relative to the content folder, with `/`. */
  file: string;
  /** Way to a value of the front matter (or of `handbook.yaml`). */
  path?: Path;
  /** The key at the end of the path is meant, not its value. */
  key?: boolean;
  point?: Point;
}
