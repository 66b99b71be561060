import { createSupportsHyperlinks } from 'supports-hyperlinks';

/** Whether what is printed may have colours: on a terminal, if nobody asked for none (https://no-color.org). */
export const usesColor = (): boolean =>
  Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

/** Whether somebody sits at a terminal and can answer. */
export const isInteractive = (): boolean =>
  Boolean(process.stdin.isTTY && process.stdout.isTTY) && !process.env['CI'];

/** Whether the terminal opens links to files. */
export const linksFiles = (): boolean =>
  Boolean(process.stdout.isTTY) && createSupportsHyperlinks(process.stdout);
