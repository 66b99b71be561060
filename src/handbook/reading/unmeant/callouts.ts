import type { SaidWords } from '../../../issues/issue.ts';
import { sayUnmeant } from '../says/unmeant.ts';
import { shortened } from '../shortened.ts';

/** What is said of a callout as another tool writes it. */
export const admonition = (mark: string): SaidWords => sayUnmeant('callout', shortened(mark));
