import { isAlias, isCollection, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Words } from '../../issues/issue.ts';

/** What is wrong with YAML, and at which offset. */
export type Fault = Words & { offset: number };

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
    found: `\`${name.trim().replace(/^(["'])(.*)\1$/, '$2')}\` is here a second time, so one of its values would be lost.`,
    expected: 'each field once',
    fix: 'Remove one of the two.',
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
  const add = (node: Node | undefined, what: string, expected: string, fix: string) =>
    void found.push({ offset: rangeStart(node) ?? 0, found: what, expected, fix });
  visit(document, {
    Alias(_, node, path) {
      firstAlias ??= node;
      const target = node.resolve(document);
      if (!target)
        add(
          node,
          `\`*${node.source}\` repeats a value that has not been named above.`,
          'the value',
          'Write the value itself. Put text that starts with `*` in quotes.',
        );
      else if (path.includes(target))
        add(
          node,
          `\`*${node.source}\` repeats a value inside itself, endlessly.`,
          'the value',
          'Write the value itself.',
        );
    },
    Pair(_, { key }) {
      if (isCollection(key) || isAlias(key))
        add(
          key,
          'The name of a field is a list, a group of fields or an alias.',
          '`field: value`',
          'Put the name in quotes, or remove the `?`, brackets or `*`.',
        );
    },
  });
  if (found.length > 0) return found;
  try {
    document.toJS({ maxAliasCount });
  } catch {
    add(
      firstAlias,
      'Aliases (`*name`) repeat too much here.',
      'values written out',
      'Write each value out, without `&` and `*`.',
    );
  }
  return found;
}

/**
 * What the parser says, in the words of an editor.
 *
 * @param line - the line at fault, from where the fault stands
 */
function wordsFor({ code, message }: YAMLError, line: string): Words {
  const sign = line.charAt(0);
  const words = (found: string, fix: string, expected = '`field: value` lines') => ({
    found,
    expected,
    fix,
  });
  const quote = 'Put the text in quotes.';
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/block sequence/.test(message))
        return words(
          'This item of a list is not indented like those above it.',
          'Give every hyphen of the list the same indentation.',
        );
      if (!/:(?:\s|$)/.test(line))
        return words(
          'The line below is indented as if it belonged to this text.',
          'Remove the spaces before it, or put the whole text in quotes.',
        );
      return words(
        'This text contains a colon followed by a space, which starts another field.',
        quote,
      );
    case 'BAD_SCALAR_START':
      return words(`A text cannot start with \`${sign}\`.`, quote);
    case 'TAG_RESOLVE_FAILED':
      return words('A text cannot start with `!`.', quote);
    case 'TAB_AS_INDENT':
      return words('This line is indented with a tab.', 'Indent with spaces.');
    case 'BAD_DQ_ESCAPE':
      return words(
        'A backslash in double quotes starts a sign that does not exist.',
        'Write `\\\\` for a backslash, or use single quotes.',
      );
    case 'MULTIPLE_DOCS':
      return words(
        'A line of three hyphens starts a second document here.',
        'Remove the line.',
        'one document',
      );
    case 'MISSING_CHAR':
      return /quote/.test(message)
        ? words(
            'A quotation mark is opened and never closed.',
            'Close it, or put the whole text in quotes.',
          )
        : words(
            'This line is not a field: there is no colon and space after its name.',
            'Write `field: value`, or indent the line as part of the text above it.',
          );
    case 'MULTILINE_IMPLICIT_KEY':
      return words(
        'This line is not a field: there is no colon and space after its name.',
        'Write `field: value`, or put the text in quotes.',
      );
    case 'BAD_INDENT':
      return /end with a (.)/.test(message)
        ? words(
            `The list or group that is opened above is never closed by \`${/end with a (.)/.exec(message)?.[1]}\`.`,
            'Close it.',
          )
        : words(
            'This line is not indented like the lines that it belongs to.',
            'Correct the indentation.',
          );
    default:
      if (/block-seq-ind/.test(message))
        return words(
          'A list starts here, on the line of its field.',
          'Write the items below the field, one per line, or in brackets: `[one, two]`.',
        );
      if (/flow-(?:seq|map)-end/.test(message))
        return words(
          `\`${sign}\` closes a list or group that was not opened.`,
          'Remove it, or put the text in quotes.',
        );
      return /node end/.test(message)
        ? words(
            'Something follows here after the value has ended.',
            'Put the whole value in quotes, or remove what follows.',
          )
        : words(
            `This is not valid YAML: ${(message.split('\n')[0] ?? '').replace(/\.$/, '')}.`,
            'Check the indentation, and put text that holds `: ` or ` #`, or starts with a special character, in quotes.',
          );
  }
}
