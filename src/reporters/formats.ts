import type { Finding } from '../checks/finding.ts';
import { reportJson } from './json.ts';
import { reportText, type TextOptions } from './text.ts';

/** How findings may be printed, by the name that `--format` takes. */
export const formats = {
  text: reportText,
  json: reportJson,
} as const satisfies Record<
  string,
  (findings: readonly Finding[], options?: TextOptions) => string
>;

export type Format = keyof typeof formats;
