import { isAlias, isCollection, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { SaidWords } from '../../issues/issue.ts';
import { sayYaml } from './says/yaml.ts';

/** What is wrong with YAML, and at which offset. */
export type Fault = SaidWords & { offset: number };

/** How often a document may say something through an alias before it is taken for an attack. */
export const maxAliasCount = 20;

/** Offset at which a node starts. */
export const rangeStart = (node: unknown) =>
  (node as { range?: [number, number, number] } | null)?.range?.[0];

/** A fault that keeps YAML from being read. */
export function explainFault(fault: YAMLError, yaml: string): Fault {
  const [offset] = fault.pos;
  if (fault.code !== 'DUPLICATE_KEY')
    return { offset, ...wordsFor(fault, /.*/.exec(yaml.slice(offset))?.[0] ?? '') };
  const [name = ''] = /^[^:\r\n]*/.exec(yaml.slice(offset)) ?? [];
  return {
    offset,
    ...sayYaml('twice', name.trim().replace(/^(["'])(.*)\1$/, '$2')),
  };
}

/** Only with one of these signs can YAML hold an alias, or a key that is no word. Few entries have one. */
const suspicious = /[*?]|[\]}]\s*:/;

/**
 * What parses, and cannot be turned into plain data, or only at the price of something being lost.
 *
 * @param yaml - the text of the document
 */
export function abuses(document: Document, yaml: string): Fault[] {
  if (!suspicious.test(yaml)) return [];
  const found: Fault[] = [];
  let firstAlias: Node | undefined;
  const add = (node: Node | undefined, words: SaidWords) =>
    void found.push({ offset: rangeStart(node) ?? 0, ...words });
  visit(document, {
    Alias(_, node, path) {
      firstAlias ??= node;
      const target = node.resolve(document);
      if (!target) add(node, sayYaml('unknownAlias', node.source));
      else if (path.includes(target)) add(node, sayYaml('endlessAlias', node.source));
    },
    Pair(_, { key }) {
      if (isCollection(key) || isAlias(key)) add(key, sayYaml('complexKey'));
    },
  });
  if (found.length > 0) return found;
  try {
    document.toJS({ maxAliasCount });
  } catch {
    add(firstAlias, sayYaml('manyAliases'));
  }
  return found;
}

/**
 * What the parser says, in the words of an editor.
 *
 * @param line - the line at fault, from where the fault stands
 */
function wordsFor({ code, message }: YAMLError, line: string): SaidWords {
  const sign = line.charAt(0);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/block sequence/.test(message)) return sayYaml('unevenItem');
      if (!/:(?:\s|$)/.test(line)) return sayYaml('indentedBelow');
      return sayYaml('colon');
    case 'BAD_SCALAR_START':
      return sayYaml('badStart', sign);
    case 'TAG_RESOLVE_FAILED':
      return sayYaml('badStart', '!');
    case 'TAB_AS_INDENT':
      return sayYaml('tab');
    case 'BAD_DQ_ESCAPE':
      return sayYaml('backslash');
    case 'MULTIPLE_DOCS':
      return sayYaml('secondDocument');
    case 'MISSING_CHAR':
      return /quote/.test(message) ? sayYaml('endlessQuote') : sayYaml('noColon');
    case 'MULTILINE_IMPLICIT_KEY':
      return sayYaml('noColonInText');
    case 'BAD_INDENT':
      return /end with a (.)/.test(message)
        ? sayYaml('endlessGroup', /end with a (.)/.exec(message)?.[1] ?? '')
        : sayYaml('badIndent');
    default:
      if (/block-seq-ind/.test(message)) return sayYaml('listBeside');
      if (/flow-(?:seq|map)-end/.test(message)) return sayYaml('unopened', sign);
      return /node end/.test(message)
        ? sayYaml('afterEnd')
        : sayYaml('invalid', (message.split('\n')[0] ?? '').replace(/\.$/, ''));
  }
}
