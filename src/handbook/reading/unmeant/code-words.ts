import type { Words } from '../../../issues/issue.ts';
import { admonition } from './callouts.ts';

/** Languages in which diagrams are written. */
const diagrams =
  /^(?:mermaid|plantuml|puml|dot|graphviz|d2|ditaa|nomnoml|bpmn|vega(?:-lite)?|blockdiag|seqdiag|wavedrom|flow|sequence)$/i;

/** What is to be done about a block of code that other tools show as something else. */
export function codeWords(language: string): Words | undefined {
  if (language.startsWith('{='))
    return {
      found: `\`${language}\` keeps this block for another format, and here it is shown as its source.`,
      expected: 'Markdown',
      fix: 'Write its text as Markdown, or remove the block.',
    };
  if (/^(?:\{|ad-)/.test(language)) return admonition(language);
  if (/^(?:dataview(?:js)?|tasks|query|base|button|kanban)$/.test(language))
    return {
      found: `This block is shown as its source: \`${language}\` is read by Obsidian only.`,
      expected: 'text, or a table',
      fix: 'Write what it shows there, or remove it. To show the source, remove the language after the backticks.',
    };
  // No library draws all that Mermaid has without a browser: mermaid-js/mermaid#3650.
  if (diagrams.test(language))
    return {
      found: `This diagram is shown as its source: \`${language}\` is not drawn here.`,
      expected: 'an image of the diagram under `files/`, as PNG or WebP',
      fix: 'Save the diagram as an image, and write `<Figure src="files/…" alt="what it shows" />`. To show the source, remove the language after the backticks.',
    };
  if (/^(?:math|latex|tex|katex)$/i.test(language))
    return {
      found: 'This formula is shown as its source: LaTeX is not read.',
      expected: 'text, or an image of the formula',
      fix: 'Write the formula in words or as an image. To show the source, remove the language after the backticks.',
    };
  return undefined;
}
