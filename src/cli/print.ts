import { printableLines } from '../reporters/printable.ts';

let isQuiet = false;

/** From now on, only what is wrong and what was asked for is printed. */
export const beQuiet = () => {
  isQuiet = true;
};

/** Whether only what is wrong, and what was asked for, is printed. */
export const quiet = (): boolean => isQuiet;

/** Prints a line about the work that is done. Names of files and folders may hold what a terminal would obey. */
export const say = (text: string) => {
  if (!isQuiet) process.stdout.write(`${printableLines(text)}\n`);
};

/** Prints what was asked for, with its colours. What it takes from files has to be printable already. */
export const show = (text: string) => void process.stdout.write(`${text}\n`);

/** Prints a line that is no result. */
export const complain = (text: string) => void process.stderr.write(`${printableLines(text)}\n`);
