import type { Code, Nodes, Root, Table, TableRow } from 'mdast';
import { nodesOf } from '../nodes.ts';
import type { Fault } from './body-tags.ts';
import { shortened } from './shortened.ts';

/**
 * Finds text of a body that no page shows, or shows as something else: surplus cells, notes that nothing
 * refers to, a block of code without end.
 *
 * @param source - the body at the positions of the tree
 */
export function lostIn(source: string, tree: Root): Fault[] {
  const nodes = nodesOf(tree);
  return [
    ...nodes.flatMap((node) => (node.type === 'table' ? rowFaults(node, source) : [])),
    ...nodes.flatMap((node) => (node.type === 'code' ? fenceFaults(node, source) : [])),
    ...noteFaults(nodes),
    ...definitionFaults(nodes),
  ];
}

function rowFaults(table: Table, source: string): Fault[] {
  const [heading, ...rows] = table.children;
  const columns = heading?.children.length ?? 0;
  return rows.flatMap((row): Fault[] => {
    const written = textOf(row, source);
    const offset = row.position?.start.offset ?? 0;
    if (columns > 1 && !/(?<!\\)\|/.test(written))
      return [
        {
          offset,
          words: {
            found: `\`${shortened(written)}\` is a row of the table above it, because there is no empty line between them.`,
            expected: 'an empty line after a table',
            fix: 'Leave an empty line before it.',
          },
        },
      ];
    const surplus = row.children.slice(columns).filter(({ children }) => children.length > 0);
    if (surplus.length === 0) return [];
    const lost = shortened(
      source
        .slice(surplus[0]?.position?.start.offset ?? 0, row.position?.end.offset ?? 0)
        .replace(/^\s*\|\s*|\s*\|\s*$/g, ''),
    );
    return [
      {
        offset,
        words: {
          found: `This row has ${row.children.length} cells, but the table has ${columns} columns. \`${lost}\` is not shown.`,
          expected: `${columns} cells`,
          fix: /`[^`|]*\|[^`]*`/.test(written)
            ? 'Write a `|` that does not separate cells as `\\|`, also in backticks.'
            : 'Add a column to the first two lines of the table, or put the text into another cell. Write a `|` that does not separate cells as `\\|`.',
        },
      },
    ];
  });
}

const textOf = ({ position }: TableRow | Code, source: string) =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

function fenceFaults(code: Code, source: string): Fault[] {
  const written = textOf(code, source);
  const [, fence = ''] = /^(`{3,}|~{3,})/.exec(written) ?? [];
  if (fence === '') return [];
  const lines = written.split('\n');
  const last = (lines.at(-1) ?? '').replace(/^[ \t>]*/, '').trimEnd();
  const isClosed =
    lines.length > 1 && last.startsWith(fence) && [...last].every((sign) => sign === fence[0]);
  if (isClosed) return [];
  return [
    {
      offset: code.position?.start.offset ?? 0,
      words: {
        found:
          'This block of code has no end, so that all text after it is shown as code, and nothing in it is checked.',
        expected: `\`\` ${fence} \`\` on a line of its own`,
        fix: `Write ${fence === '```' ? 'three backticks' : `\`\` ${fence} \`\``} on a line of their own after the code.`,
      },
    },
  ];
}

function noteFaults(nodes: readonly Nodes[]): Fault[] {
  const named = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  const defined = new Set<string>();
  return nodes.flatMap((node): Fault[] => {
    if (node.type !== 'footnoteDefinition') return [];
    const name = `[^${node.label ?? node.identifier}]`;
    const isRepeated = defined.has(node.identifier);
    defined.add(node.identifier);
    if (!isRepeated && named.has(node.identifier)) return [];
    return [
      {
        offset: node.position?.start.offset ?? 0,
        words: isRepeated
          ? {
              found: `There is already a note \`${name}\` above. This one is not shown.`,
              expected: 'a name of its own for each note',
              fix: 'Give it another name, or remove it.',
            }
          : {
              found: `Nothing in the text refers to the note \`${name}\`, so it is not shown.`,
              expected: `\`${name}\` in the text`,
              fix: `Write \`${name}\` where the note belongs, or remove the note.`,
            },
      },
    ];
  });
}

/** Lines such as `[Draft]: confidential`, which say where links of that name lead, and are not shown. */
function definitionFaults(nodes: readonly Nodes[]): Fault[] {
  const named = new Set(
    nodes.flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
    ),
  );
  const defined = new Set<string>();
  return nodes.flatMap((node): Fault[] => {
    if (node.type !== 'definition') return [];
    const { identifier, label, url } = node;
    const isRepeated = defined.has(identifier);
    defined.add(identifier);
    const name = `[${label ?? identifier}]`;
    const offset = node.position?.start.offset ?? 0;
    if (isRepeated && named.has(identifier))
      return [
        {
          offset,
          words: {
            found: `There is already a line \`${name}:\` above, to which all links of this name lead.`,
            expected: 'a name of its own for each address',
            fix: 'Give it another name, or remove it.',
          },
        },
      ];
    if (named.has(identifier) || /[/.#:]/.test(url)) return [];
    return [
      {
        offset,
        words: {
          found: `This line is not shown: \`${name}:\` at its start makes it the address of links of this name.`,
          expected: 'text that does not start with brackets and a colon',
          fix: `Write \`\\${name}:\`, or remove the brackets.`,
        },
      },
    ];
  });
}
