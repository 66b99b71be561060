import type { SaidWords } from '../../issues/issue.ts';
import type { Point } from '../../issues/place.ts';
import type { ReadProblem } from '../types.ts';

/** Something that keeps a file or folder from being part of the handbook. */
export interface FileProblem extends SaidWords {
  file: string;
  point?: Point;
}

/** Takes what is wrong with a file. */
export type ReportFile = (problem: FileProblem) => void;

/** The same as a problem of the handbook. */
export const toReadProblem = ({ file, point, ...words }: FileProblem): ReadProblem => ({
  rule: 'content/file',
  at: { file, ...(point && { point }) },
  ...words,
});
