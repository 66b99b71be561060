import { asOfDay } from '../handbook/load.ts';
import type { Handbook } from '../handbook/types.ts';
import { NoHandbookError } from '../handbook/no-handbook.ts';
import type { Issue } from '../issues/issue.ts';
import { reportChanges } from '../reporters/changes.ts';
import type { TextOptions } from '../reporters/text.ts';
import { exitCode } from './exit.ts';
import { complain, show } from './print.ts';
import { watchFolder } from './watch-folder.ts';

/** How often it is asked whether a new day has begun, on which more may be due. In milliseconds. */
const dayPatience = 60_000;

/** What was checked: a handbook, and its issues as far as they are to be reported. */
interface Checked {
  handbook: Handbook;
  issues: readonly Issue[];
}

/**
 * Checks a handbook again after each change of its folder, until somebody presses Ctrl+C. Prints what has
 * changed since the check before.
 *
 * @param first - what was found before
 * @param again - checks once more; what it throws is told, and watching goes on
 * @param options - the as-of date that was asked for, YYYY-MM-DD, and how changes are printed
 */
export function watchAndCheck(
  first: Checked,
  again: () => Checked,
  { asOf, ...report }: { asOf: string | undefined } & TextOptions,
): void {
  let last = first;
  let lastFault = '';
  const check = () => {
    try {
      const next = again();
      process.stdout.write(`\n${reportChanges(last.issues, next.issues, report)}`);
      last = next;
      lastFault = '';
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      if (fault === lastFault) return;
      lastFault = fault;
      complain(`\naims: ${fault}`);
      if (error instanceof NoHandbookError) complain(`      ${error.fix}`);
    }
  };
  watchFolder(last.handbook.root, check);
  setInterval(() => {
    const { handbook } = last;
    if (asOfDay(asOf, handbook.config) !== handbook.asOf) check();
  }, dayPatience);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(exitCode.clean));
  show('\nThe handbook is checked again at each change – press Ctrl+C to stop.');
}
