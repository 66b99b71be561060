/**
 * Begins the YAML comment that marks a file as text of a template. `aims init` writes it, and the rule
 * `content/template-left` finds it until an editor removes the line.
 */
export const templateMark = 'aims-template';

/** The line of the mark in the text of a file, from 1; undefined where there is none. */
export function templateMarkLine(text: string): number | undefined {
  const lines = text.split(/\r?\n/);
  const index = lines.findIndex((line) => new RegExp(`^\\s*#\\s*${templateMark}\\b`).test(line));
  return index < 0 ? undefined : index + 1;
}

/** The organisation of the example handbook, whose name is in its policies. */
export const exampleOrganisation = 'Talfluh';
