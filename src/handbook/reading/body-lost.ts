import type { Code, Nodes, Root, Table, TableRow } from 'mdast';
import { sayLost } from './says/lost.ts';
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
          words: sayLost('gluedRow', shortened(written)),
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
        words: sayLost(
          /`[^`|]*\|[^`]*`/.test(written) ? 'barInCode' : 'surplusCells',
          row.children.length,
          columns,
          lost,
        ),
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
      words: fence === '```' ? sayLost('endlessBackticks') : sayLost('endlessCode', fence),
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
        words: isRepeated ? sayLost('noteTwice', name) : sayLost('noteUnnamed', name),
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
          words: sayLost('addressTwice', name),
        },
      ];
    if (named.has(identifier) || /[/.#:]/.test(url)) return [];
    return [
      {
        offset,
        words: sayLost('addressLine', name, `\\${name}:`),
      },
    ];
  });
}
