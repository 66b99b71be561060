import { stringify } from 'yaml';

/** Values as YAML, a line per value however long it is. */
export const yaml = (values: object): string => stringify(values, { lineWidth: 0 });

/** Comments of YAML, a line each. */
export const notes = (lines: readonly string[]): string =>
  lines.map((line) => `# ${line}\n`).join('');

/**
 * The text of an MDX file.
 *
 * @param frontMatter - YAML, with a line break at its end
 * @param body - Markdown; empty if the entry has no text
 */
export const entryFile = (frontMatter: string, body = ''): string =>
  `---\n${frontMatter}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
