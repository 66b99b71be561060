import type { Definition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Classification } from '../../../schemas/fields.ts';
import { isCode, isElement, literalAttribute } from '../body-model.ts';
import { nodesOf } from '../nodes.ts';
import { admits, type Edition } from './edition.ts';
import type { Redact } from './redact.ts';

interface Means {
  edition: Edition;
  redact: Redact;
  /** What is read in the place of an entry, and of a part of a text. */
  words: { record: string; part: string };
}

/**
 * The body of an entry as an edition shows it: without the parts that are marked for fewer readers, comments
 * and secrets. A link to what is withheld becomes words.
 */
export function restrictBody(body: Root, { edition, redact, words }: Means): Root {
  const copy = structuredClone(body);
  const isSecret = (address: string) => redact(decoded(address)) !== decoded(address);
  const lost = new Set<string>();
  visit(copy, 'definition', ({ url, identifier }: Definition) => {
    if (isSecret(url)) lost.add(identifier.toUpperCase());
  });
  const record: Nodes = { type: 'text', value: words.record };
  visit(copy as Nodes, (node, index, parent) => {
    const put = (...nodes: Nodes[]): [typeof SKIP, number] => {
      parent?.children.splice(index ?? 0, 1, ...(nodes as never[]));
      return [SKIP, (index ?? 0) + nodes.length];
    };
    if (parent === undefined || index === undefined) return undefined;
    if (isCode(node)) return put();
    if (isElement(node)) {
      if (node.name === 'Restricted') {
        if (!admits(edition, classificationOf(literalAttribute(node, 'to'))))
          return put(
            ...(node.type === 'mdxJsxTextElement' ? [text(words.part)] : [paragraph(words.part)]),
          );
      }
      if (node.name === 'Ref' && isSecret(literalAttribute(node, 'to') ?? '')) return put(record);
      if (node.name === 'Figure' && isSecret(literalAttribute(node, 'src') ?? ''))
        return put(paragraph(words.record));
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
          attribute.value = redact(attribute.value);
      return undefined;
    }
    switch (node.type) {
      case 'definition':
        if (isSecret(node.url)) return put();
        break;
      case 'link':
      case 'image':
        if (isSecret(node.url)) return put(record);
        break;
      case 'linkReference':
      case 'imageReference':
        if (lost.has(node.identifier.toUpperCase())) return put(record);
        break;
      default:
    }
    if ('value' in node && typeof node.value === 'string') node.value = redact(node.value);
    if ('alt' in node && node.alt) node.alt = redact(node.alt);
    if ('title' in node && node.title) node.title = redact(node.title);
    return undefined;
  });
  return copy;
}

/** Whether a body has parts that an edition leaves out. */
export const isRestrictedIn = (body: Root, edition: Edition): boolean =>
  nodesOf(body).some(
    (node) =>
      isElement(node) &&
      node.name === 'Restricted' &&
      !admits(edition, classificationOf(literalAttribute(node, 'to'))),
  );

/** Whatever else is written counts as the highest. */
const classificationOf = (written: string | undefined): Classification =>
  written === 'internal' ? 'internal' : 'confidential';

const text = (value: string): Nodes => ({ type: 'text', value });

const paragraph = (value: string): Nodes => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
