import { Option } from 'commander';
import { editions, type Edition } from '../handbook/editions/edition.ts';
import { restrict } from '../handbook/editions/restrict.ts';
import { issuesOfEdition } from '../handbook/editions/restrict-issues.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Issue } from '../issues/issue.ts';

/** What a command makes for fewer readers. */
export interface EditionOptions {
  edition: Edition;
}

/**
 * @param more - what else the option takes
 * @param meaning - what that does, as the end of a sentence
 */
export const editionOption = (more: readonly string[] = [], meaning = '') =>
  new Option('--edition <edition>', `for whom: what is classified higher is left out${meaning}`)
    .choices([...editions, ...more])
    .default('full');

/** A handbook as an edition has it, with what its readers may know of the issues. */
export function inEdition(
  handbook: Handbook,
  issues: readonly Issue[],
  edition: Edition,
): { handbook: Handbook; issues: readonly Issue[] } {
  if (edition === 'full') return { handbook, issues };
  const restricted = restrict(handbook, edition);
  return { handbook: restricted, issues: issuesOfEdition(issues, handbook, restricted) };
}
