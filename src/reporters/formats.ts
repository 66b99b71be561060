import type { Issue } from '../issues/issue.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportSarif } from './sarif.ts';
import { reportText, type TextOptions } from './text.ts';

/** How issues may be printed, by the name that `--format` takes. */
export const formats = {
  pretty: reportText,
  text: reportText,
  github: reportGithub,
  json: reportJson,
  sarif: reportSarif,
  junit: reportJunit,
} as const satisfies Record<string, (issues: readonly Issue[], options?: TextOptions) => string>;

export type Format = keyof typeof formats;

/** Formats for people, in which a command may say more than the issues. */
export const isForPeople = (format: Format): boolean =>
  format === 'pretty' || format === 'text' || format === 'github';
