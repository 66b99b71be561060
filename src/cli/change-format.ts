import { Option } from 'commander';
import { printableJson, printableLines } from '../reporters/printable.ts';

const names = ['text', 'markdown', 'json'] as const;

/** How a command prints what changed, or what changes topple. */
export type ChangeFormat = (typeof names)[number];

/** @param what - is printed */
export const changeFormatOption = (what: string) =>
  new Option('--format <format>', `how the ${what} is printed`).choices(names).default('text');

/** What was written in a format, without what a terminal would obey. */
export const printed = (format: ChangeFormat, written: string): string =>
  format === 'json' ? printableJson(written) : printableLines(written);
