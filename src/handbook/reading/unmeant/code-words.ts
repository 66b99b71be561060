import type { SaidWords } from '../../../issues/issue.ts';
import { sayUnmeant } from '../says/unmeant.ts';
import { admonition } from './callouts.ts';

/** Languages in which diagrams are written. */
const diagrams =
  /^(?:mermaid|plantuml|puml|dot|graphviz|d2|ditaa|nomnoml|bpmn|vega(?:-lite)?|blockdiag|seqdiag|wavedrom|flow|sequence)$/i;

/** What is to be done about a block of code that other tools show as something else. */
export function codeWords(language: string): SaidWords | undefined {
  if (language.startsWith('{=')) return sayUnmeant('otherFormat', language);
  if (/^(?:\{|ad-)/.test(language)) return admonition(language);
  if (/^(?:dataview(?:js)?|tasks|query|base|button|kanban)$/.test(language))
    return sayUnmeant('ofObsidian', language);
  // No library draws all that Mermaid has without a browser: mermaid-js/mermaid#3650.
  if (diagrams.test(language)) return sayUnmeant('diagram', language);
  if (/^(?:math|latex|tex|katex)$/i.test(language)) return sayUnmeant('formulaBlock');
  return undefined;
}
